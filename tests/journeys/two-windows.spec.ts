/** One person with one article in two windows, in the words of an admin in Dutch. */
import { expect, type Page, test } from "@playwright/test";

import { alive, body, signInAs, title, typeFirst } from "./article-form";

test.use({ locale: "nl-BE" });

/** A save of the form as one types, answered. */
function autosaved(page: Page) {
  return page.waitForResponse((answer) => answer.request().method() === "PATCH" && answer.url().includes("autosave=true") && answer.ok());
}

/** The id of an article made of these texts, whose form is open and saves as one types: it has a new working title by then. */
async function openNew(page: Page, data: Record<string, unknown>, workingTitle: string): Promise<number> {
  await signInAs(page);
  const created = await page.request.post("/api/articles?locale=nl&draft=true", { data });
  const { id } = ((await created.json()) as { doc: { id: number } }).doc;
  await page.goto(`/admin/collections/articles/${id}?locale=nl`);
  await typeFirst(page, "#field-workingTitle", workingTitle);
  return id;
}

test("two windows of one person: who types on is left alone, the second is told and loses nothing", async ({ page, context }) => {
  await signInAs(page);
  const created = await page.request.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Twee vensters", title: "Eerste titel", excerpt: "Inleiding." } });
  const { id } = ((await created.json()) as { doc: { id: number } }).doc;
  const address = `/admin/collections/articles/${id}?locale=nl`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  await expect(title(other)).toHaveValue("Eerste titel");
  await expect(title(page)).toHaveValue("Eerste titel");

  // Faster and slower than the form saves, so that one save overtakes the answer to another.
  await typeFirst(page, "#field-title", "Uit het eerste venster");
  for (const waits of [false, true, false, true]) {
    const saved = autosaved(page);
    await title(page).pressSequentially(" en", { delay: 30 });
    if (waits) await saved;
    else saved.catch(() => undefined);
  }
  const dialog = { name: "Twee teksten van hetzelfde artikel" };
  await expect(page.getByRole("dialog", dialog)).toHaveCount(0);

  await other.bringToFront();
  await (await alive(other.locator("#field-excerpt"))).fill("Uit het tweede venster.");
  await expect(other.getByRole("dialog", dialog)).toContainText("in een ander venster");
  // Both texts are kept by then: the window does not ask whether it may be left.
  const asked: string[] = [];
  other.on("dialog", (question) => {
    asked.push(question.type());
    void question.accept();
  });
  await other.getByRole("button", { name: "De bewaarde tekst overnemen" }).click();
  await expect(title(other)).toHaveValue(/^Uit het eerste venster/, { timeout: 20_000 });
  await expect(other.locator("#field-excerpt")).toHaveValue("Inleiding.");
  expect(asked).toEqual([]);
  const { docs } = (await (await page.request.get(`/api/articles/versions?locale=nl&limit=50&where[parent][equals]=${id}`)).json()) as { docs: { version: { excerpt?: string } }[] };
  expect(docs.map(({ version }) => version.excerpt)).toContain("Uit het tweede venster.");
});

/** Lets the window's own time pass: whatever it waits with to save is sent by then, and a question behind it has been answered. */
async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await page.evaluate(async () => {
    await (await fetch("/api/users/me")).text();
  });
}

test("what is typed while a save is on its way stays, in every field; and a publication is not followed by a draft of the same words", async ({ page }) => {
  await page.clock.install();
  const id = await openNew(page, { workingTitle: "Trage lijn", title: "Eerste titel", excerpt: "Eerste inleiding." }, "Lijn");

  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/articles/*autosave=true*", async (route) => {
    await held;
    await route.continue();
  });
  const slow = page.waitForRequest((request) => request.url().includes("autosave=true"));
  await page.locator("#field-workingTitle").fill("Een trage lijn");
  await slow;
  await title(page).fill("Tweede titel");
  await page.locator("#field-excerpt").fill("Tweede inleiding.");
  const answered = autosaved(page);
  const formState = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.url().includes(`/admin/collections/articles/${id}`));
  release();
  await answered;
  await formState;
  const draft = async () => (await (await page.request.get(`/api/articles/${id}?locale=nl&draft=true&depth=0`)).json()) as { title: string; excerpt: string; workingTitle: string };
  await expect.poll(draft).toMatchObject({ title: "Tweede titel", excerpt: "Tweede inleiding.", workingTitle: "Een trage lijn" });
  await expect(title(page)).toHaveValue("Tweede titel");

  const text = body(page);
  await text.click();
  await page.keyboard.type("Het laatste woord");
  await page.getByRole("button", { name: "Publiceer Nederlands", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Talen" }).getByRole("link", { name: /^Nederlands/ })).toContainText("gepubliceerd");
  expect(await (await page.request.get("/nl/blog/tweede-titel")).text()).toContain("Het laatste woord");
  // Ten seconds of the window, in which it would save twelve times.
  const saves: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") saves.push(request.url());
  });
  await letPass(page, 10_000);
  expect(saves).toEqual([]);
  const newest = async () => ((await (await page.request.get(`/api/articles/versions?locale=nl&limit=1&sort=-updatedAt&where[parent][equals]=${id}`)).json()) as { docs: { version: { _status: string } }[] }).docs[0]?.version._status;
  expect(await newest()).toBe("published");
  // And what is typed from then on is saved when that time has passed.
  const next = autosaved(page);
  await title(page).fill("Derde titel");
  await letPass(page, 2_000);
  await next;
  expect(await newest()).toBe("draft");
});

test("words typed behind Ctrl+S, while a publication is on its way and right before another language is chosen are all kept", async ({ page }) => {
  const id = await openNew(page, { workingTitle: "Vlugge vingers", title: "Vlug", excerpt: "Eerste inleiding." }, "Vingers");
  const text = body(page);
  const read = async (draft: boolean) => (await (await page.request.get(`/api/articles/${id}?locale=nl&draft=${draft}&depth=0`)).json()) as { title: string; body?: unknown };
  /** Holds what goes to an address until it is let go, and nothing after that. */
  const hold = async (address: string | RegExp): Promise<() => void> => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(address, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };

  const save = /\/api\/articles\/\d+\?(?!.*autosave).*draft=true/;
  const letSave = await hold(save);
  const saving = page.waitForRequest(save);
  await title(page).fill("Vlug");
  await title(page).press("End");
  await page.keyboard.type(" getikt");
  await page.keyboard.press("Control+s");
  await saving;
  await page.keyboard.type(" en verder");
  letSave();
  await expect.poll(async () => (await read(true)).title).toBe("Vlug getikt en verder");
  await expect(title(page)).toHaveValue("Vlug getikt en verder");

  const question = "**/api/articles/*/readiness?*";
  const letAsk = await hold(question);
  // Pressed while the form saves itself, which is a moment after the last key: that is when one presses.
  const autosave = /autosave=true/;
  const letAutosave = await hold(autosave);
  const autosaving = page.waitForRequest(autosave);
  const asking = page.waitForRequest((request) => request.url().includes("/readiness?") && request.method() === "POST");
  await text.click();
  await page.keyboard.type("Getypt voor de druk op de knop");
  await autosaving;
  await page.getByRole("button", { name: "Publiceer Nederlands", exact: true }).click();
  await asking;
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(", en erna");
  letAsk();
  letAutosave();
  await expect.poll(async () => JSON.stringify(await read(false))).toContain("Getypt voor de druk op de knop, en erna");
  await expect(text).toHaveText("Getypt voor de druk op de knop, en erna");

  await title(page).fill("Vlug weg");
  await page.getByRole("navigation", { name: "Talen" }).getByRole("link", { name: /^Frans/ }).click();
  await expect(page).toHaveURL(/locale=fr/);
  await expect.poll(async () => (await read(true)).title).toBe("Vlug weg");
});

test("words that cannot be sent when somebody leaves are kept in the browser and offered on return", async ({ page }) => {
  await openNew(page, { workingTitle: "Lijn weg", title: "Bewaard", excerpt: "Inleiding." }, "Lijn");
  const languages = page.getByRole("navigation", { name: "Talen" });

  await page.route(/\/api\/articles\/\d+\?.*draft=true/, (route) => route.abort());
  await title(page).fill("Bewaard en nog iets");
  await languages.getByRole("link", { name: /^Frans/ }).click();
  await expect(page.getByText("Deze browser houdt ze bij", { exact: false })).toBeVisible();
  await page.unroute(/\/api\/articles\/\d+\?.*draft=true/);

  await languages.getByRole("link", { name: /^Nederlands/ }).click();
  const offer = page.getByRole("dialog", { name: "Woorden van u die nog niet bewaard zijn" });
  await expect(offer).toContainText("en nog iets");
  await offer.getByRole("button", { name: "Mijn woorden terugzetten" }).click();
  await expect(title(page)).toHaveValue("Bewaard en nog iets");
  await page.reload();
  await expect(title(page)).toHaveValue("Bewaard en nog iets");
  await expect(offer).toHaveCount(0);
});

/** Running text as it is stored. */
const richText = (...children: object[]) => ({ root: { type: "root", version: 1, format: "", indent: 0, direction: "ltr", children } });
const paragraph = (text: string) => ({ type: "paragraph", version: 1, format: "", indent: 0, direction: "ltr", textFormat: 0, textStyle: "", children: [{ type: "text", version: 1, text, format: 0, mode: "normal", style: "", detail: 0 }] });

test("a tab closed before the editors have told the form of the last words, in the text and in a call-out, offers them on return", async ({ context, page }) => {
  const callout = { type: "block", version: 2, format: "", fields: { id: "c0ffee0000000000000000aa", blockName: "", blockType: "callout", tone: "info", title: "Kader", text: richText(paragraph("In het kader")) } };
  const id = await openNew(page, { workingTitle: "Dichte tab", title: "Dicht", body: richText(paragraph("Eerste zin"), callout, paragraph("Laatste zin")) }, "Tab");
  // A browser that is never idle, and a server that does not answer: neither the editor nor the call-out gets to tell the form.
  await page.route(/\/admin\/collections\/articles\//, (route) => (route.request().method() === "POST" ? new Promise(() => undefined) : route.continue()));
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  const inCallout = page.locator('.rich-text-lexical [data-lexical-editor="true"]').nth(1);
  await inCallout.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" op de valreep");
  await page.locator("#field-title").nth(1).fill("Kader met haast");
  await body(page).getByText("Eerste zin").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" en nog een woord");

  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (question) => {
      resolve(question.type());
      void question.accept();
    });
  });
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
  await closed;

  const next = await context.newPage();
  await next.goto(`/admin/collections/articles/${id}?locale=nl`);
  const offer = next.getByRole("dialog", { name: "Woorden van u die nog niet bewaard zijn" });
  for (const words of ["en nog een woord", "op de valreep", "met haast"]) await expect(offer).toContainText(words);
  await offer.getByRole("button", { name: "Mijn woorden terugzetten" }).click();
  await expect(body(next)).toContainText("Eerste zin en nog een woord");
  const stored = JSON.stringify(((await (await next.request.get(`/api/articles/${id}?locale=nl&draft=true&depth=0`)).json()) as { body: unknown }).body);
  for (const words of ["Eerste zin en nog een woord", "In het kader op de valreep", "Kader met haast"]) expect(stored).toContain(words);
});
