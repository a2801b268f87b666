import { beforeEach, expect, it, vi } from "vitest";

import { inBrackets } from "@/payload/desk/bulk/chosen-articles";
import { runBulk } from "@/payload/desk/bulk/run-bulk";

// The hook beside it brings the admin's providers along; only the writing of an address is of interest here.
vi.mock("@payloadcms/ui", () => ({}));

const asked = vi.fn<(path: string, body: unknown) => { status: number; body: object }>();
beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", async (path: string, { body }: { body?: string } = {}) => {
    const answer = asked(path, body === undefined ? null : JSON.parse(body));
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});

const articles = [{ id: 1, workingTitle: "Een" }, { id: 2, workingTitle: "Twee" }, { id: 3, workingTitle: "Drie" }];
const run = (stopped = () => false, onProgress = () => undefined) => ({ language: "nl", noAnswer: "Geen antwoord.", notLive: "Nog niet live.", nothingPlanned: "Niets gepland.", onProgress, stopped });

it("publishes each by itself and keeps for each refusal the article, the language and the reason with its link", async () => {
  const gap = { message: "Ontbreekt nog in het Frans.", place: "Inleiding", href: "/admin/collections/articles/2?locale=fr#field-excerpt" };
  asked.mockImplementation((path) => ({ status: 200, body: { outcomes: [{ language: "nl", done: true, reasons: [] }, path.includes("/2/") ? { language: "fr", done: false, reasons: [gap] } : { language: "fr", done: true, reasons: [] }] } }));
  const sum = await runBulk(articles, { action: "publish", languages: ["nl", "fr"] }, run());
  expect(asked.mock.calls.map(([path]) => path)).toEqual(["/api/articles/1/languages", "/api/articles/2/languages", "/api/articles/3/languages"]);
  // The second is live in Dutch: neither done nor refused.
  expect(sum).toEqual({ done: 2, partly: 1, left: 0, planned: [], notes: [{ article: articles[1], language: "fr", done: false, doneIn: ["nl"], reasons: [gap] }] });
});

it("goes on where one is refused as a whole or gives no answer, and says which", async () => {
  asked.mockImplementation((path) => {
    if (path.includes("/1/")) throw new TypeError("Failed to fetch");
    return path.includes("/2/") ? { status: 403, body: { errors: [{ message: "Mag niet." }] } } : { status: 200, body: { done: true, waits: true, reasons: [] } };
  });
  const sum = await runBulk(articles, { deed: "add", topic: 9 }, run());
  expect([sum.done, sum.partly]).toEqual([1, 0]);
  expect(sum.notes.map(({ article, done, reasons }) => [article.id, done, reasons[0]?.message])).toEqual([[1, false, "Geen antwoord."], [2, false, "Mag niet."], [3, true, "Nog niet live."]]);
});

it("stops when asked to, and counts what it left alone", async () => {
  asked.mockReturnValue({ status: 200, body: { outcomes: [{ language: "nl", done: true, reasons: [] }] } });
  let stop = false;
  const sum = await runBulk(articles, { action: "unpublish", languages: ["nl"] }, run(() => stop, () => void (stop = true)));
  expect([sum.done, sum.left, asked.mock.calls.length]).toEqual([1, 2, 1]);
});

/** A schedule that refuses what was planned before, as the server's does. */
function openSchedule(waiting: { id: number; article: number; language: string; failed?: boolean }[]) {
  asked.mockImplementation((path, body) => {
    const { article, language, state } = (body ?? {}) as { article: number; language: string; state?: string };
    const at = waiting.findIndex((one) => (state ? one.id === Number(path.split("/").at(-1)) : one.article === article && one.language === language));
    if (path.endsWith("/languages")) return { status: 200, body: { planned: waiting.filter((one) => one.article === Number(path.split("/")[3])) } };
    if (state) return waiting.splice(at, 1).length === 1 ? { status: 200, body: {} } : { status: 404, body: {} };
    if (at >= 0) return { status: 400, body: { errors: [{ data: { errors: [{ message: "Dit staat al gepland." }] } }] } };
    const id = 100 + waiting.length;
    waiting.push({ id, article, language });
    return { status: 201, body: { doc: { id } } };
  });
}

it("plans each language of each article by itself, says which has a plan already, and undoes what it planned and nothing else", async () => {
  const before = { id: 7, article: 2, language: "fr" };
  const waiting = [before];
  openSchedule(waiting);
  const sum = await runBulk(articles.slice(0, 2), { action: "publish", at: "2031-03-01T09:00", languages: ["nl", "fr"] }, run());
  expect(asked.mock.calls[0]).toEqual(["/api/scheduled-changes", { action: "publish", article: 1, at: "2031-03-01T09:00", language: "nl" }]);
  expect(sum).toMatchObject({ done: 1, partly: 1, left: 0, notes: [{ article: articles[1], language: "fr", done: false, doneIn: ["nl"], reasons: [{ message: "Dit staat al gepland." }] }] });
  expect(sum.planned.map(({ article, language }) => [article.id, language])).toEqual([[1, "nl"], [1, "fr"], [2, "nl"]]);
  const undone = await runBulk(articles.slice(0, 2), { undo: sum.planned }, run());
  expect(undone).toEqual({ done: 2, partly: 0, left: 0, notes: [], planned: [] });
  expect(waiting).toEqual([before]);
});

it("counts what is planned before it is ready as planned, and keeps what is missing with its links", async () => {
  const gap = { message: "Ontbreekt nog in het Frans.", place: "Inleiding", href: "/admin/collections/articles/2?locale=fr#field-excerpt" };
  asked.mockImplementation((_, body) => ({ status: 201, body: { doc: { id: 50, missing: (body as { article: number }).article === 2 ? [gap] : [] } } }));
  const sum = await runBulk(articles.slice(0, 2), { action: "publish", at: "2031-03-01T09:00", languages: ["fr"] }, run());
  expect(sum).toMatchObject({ done: 2, partly: 0, notes: [{ article: articles[1], language: "fr", done: true, unready: true, reasons: [gap] }] });
  expect(sum.planned).toHaveLength(2);
});

it("cancels what waits in the chosen languages, leaves what failed for a person to see, and says where there was nothing", async () => {
  const failed = { id: 5, article: 1, language: "nl", failed: true };
  const waiting = [failed, { id: 6, article: 1, language: "nl" }, { id: 7, article: 1, language: "fr" }];
  openSchedule(waiting);
  const sum = await runBulk(articles.slice(0, 2), { cancel: ["nl"] }, run());
  expect(sum).toEqual({ done: 1, partly: 0, left: 0, planned: [], notes: [{ article: articles[1], language: "nl", done: false, reasons: [{ message: "Niets gepland." }] }] });
  expect(waiting.map(({ id }) => id)).toEqual([5, 7]);
});

it("asks the CMS for nested conditions as it reads them", () => {
  const query = new URLSearchParams(inBrackets("", { limit: 100, where: { or: [{ id: { in: [3, 4] } }] } }));
  expect([...query]).toEqual([["limit", "100"], ["where[or][0][id][in][0]", "3"], ["where[or][0][id][in][1]", "4"]]);
});
