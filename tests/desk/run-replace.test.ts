/** Replacing everywhere as the tab "Used in" asks for it: one turn after the other, and what it says of the whole. */
import { beforeEach, expect, it, vi } from "vitest";

import { runReplace } from "@/payload/desk/run-replace";

const asked = vi.fn<(path: string, body: unknown) => { status: number; body: object }>();
beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", async (path: string, { body, method }: { body?: string; method?: string } = {}) => {
    const answer = asked(`${method} ${path}`, body === undefined ? null : JSON.parse(body));
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});

const turns = (...list: object[]) => {
  for (const one of list) asked.mockReturnValueOnce({ status: "errors" in one && (one.errors as unknown[]).length > 0 ? 400 : 200, body: { errors: [], ...one } });
};
const run = (remove = false, stopped = () => false, onProgress: (done: number, of: number) => void = () => undefined) => runReplace({ collection: "sources", id: 3, remove, to: 9 }, { language: "nl", noAnswer: "Geen antwoord.", onProgress, stopped });

it("asks turn after turn from where the last one ended, and says how far it is", async () => {
  turns({ articles: [1, 2], left: 3, next: 2 }, { articles: [4, 5], left: 1, next: 5 }, { articles: [7], left: 0, next: null });
  const seen: string[] = [];
  expect(await run(false, undefined, (done, of) => void seen.push(`${done}/${of}`))).toEqual({ done: 5, left: 0, refused: [], broke: [], deleted: false });
  expect(asked.mock.calls).toEqual([0, 2, 5].map((after) => ["POST /api/sources/3/replace", { with: 9, after }]));
  expect(seen).toEqual(["2/5", "4/5", "5/5"]);
});

it("goes on past one that had to stay, keeps why, and does not delete what it still uses", async () => {
  const gap = { message: "Mist een tekst.", href: "/admin/collections/media/4?locale=fr#field-alt", place: "blad.png: Beschrijving (alt)" };
  turns({ articles: [1], left: 2, next: 2, errors: [{ id: 2, name: "Zink", message: "Ongeldig.", data: { errors: [{ ...gap, path: "hero" }] } }] }, { articles: [], left: 2, next: null, errors: [{ id: 4, name: "IJzer", message: "Mag niet." }] });
  expect(await run(true)).toEqual({ done: 1, left: 2, broke: [], deleted: false, refused: [{ article: 2, name: "Zink", reasons: [gap] }, { article: 4, name: "IJzer", reasons: [{ message: "Mag niet." }] }] });
  expect(asked).toHaveBeenCalledTimes(2);
});

it("deletes at the end what nothing uses any more", async () => {
  turns({ articles: [1], left: 0, next: null }, {});
  expect(await run(true)).toMatchObject({ done: 1, deleted: true, broke: [] });
  expect(asked.mock.calls.at(-1)).toEqual(["DELETE /api/sources/3", null]);
});

it("stops when asked to, and says how many are left", async () => {
  turns({ articles: [1, 2], left: 7, next: 2 });
  expect(await run(true, () => true)).toEqual({ done: 2, left: 7, refused: [], broke: [], deleted: false });
});

it("says why it broke off, what was done before, and what was left then; refused as a whole, the reasons alone", async () => {
  turns({ articles: [1, 2], left: 7, next: 2 });
  asked.mockImplementationOnce(() => {
    throw new TypeError("Failed to fetch");
  });
  expect(await run()).toEqual({ done: 2, left: 7, refused: [], broke: ["Geen antwoord."], deleted: false });
  asked.mockReturnValueOnce({ status: 400, body: { errors: [{ data: { errors: [{ message: "Mist een tekst." }] } }] } });
  expect(await run()).toEqual({ done: 0, left: null, refused: [], broke: ["Mist een tekst."], deleted: false });
});
