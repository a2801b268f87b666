import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";

import { alive } from "./article-form";

const password = "a journey through the demo shop";

async function signIn(page: Page, email: string): Promise<void> {
  const answer = await page.request.post("/api/users/login", { data: { email, password } });
  expect(answer.status()).toBe(200);
}

const words = (text: string, format = 0) => ({ type: "text", version: 1, text, format, mode: "normal", style: "", detail: 0 });
const paragraph = (uid: string, ...children: (string | object)[]) => ({ type: "paragraph", version: 1, format: "", indent: 0, direction: "ltr", textFormat: 0, textStyle: "", $: { uid }, children: children.map((child) => (typeof child === "string" ? words(child) : child)) });
const body = (...children: object[]) => ({ root: { type: "root", version: 1, format: "", indent: 0, direction: "ltr", children } });
const sleep = paragraph("journey1", "Wie weinig magnesium binnenkrijgt, slaapt slechter.");
const changedSleep = paragraph("journey1", "Wie weinig magnesium binnenkrijgt, slaapt soms slechter.");
const food = paragraph("journey2", "Een tweede alinea over ", words("eten", 1), ".");

const french: Record<string, string> = {
  "Magnesium en slaap": "Magnésium et sommeil",
  "Wat onderzoek zegt over slapen.": "Ce que dit la recherche sur le sommeil.",
  "Wie weinig magnesium binnenkrijgt, slaapt slechter.": "Qui manque de magnésium dort moins bien.",
  "Een tweede alinea over eten.": "Un second paragraphe sur l’alimentation.",
};

/** A Dutch article that is live, with the parts that another article of the demo has in both languages. */
async function createArticle(editor: APIRequestContext): Promise<number> {
  const found = await editor.get("/api/articles?locale=nl&limit=1&depth=0&where[slug][equals]=betaine-lichaamsvet-onderzoek");
  const { docs } = (await found.json()) as { docs: { hero: number; topics: number[]; authors: number[] }[] };
  const { hero, topics, authors } = docs[0]!;
  const created = await editor.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Slaap", title: "Magnesium en slaap", slug: "magnesium-en-slaap", excerpt: "Wat onderzoek zegt over slapen.", hero, topics, authors, body: body(sleep, food) } });
  expect(created.status()).toBe(201);
  const { doc } = (await created.json()) as { doc: { id: number } };
  await change(editor, doc.id, {});
  return doc.id;
}

async function change(editor: APIRequestContext, id: number, data: object): Promise<void> {
  const answer = await editor.patch(`/api/articles/${id}?locale=nl`, { data: { ...data, _status: "published" } });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function publishFrench(editor: APIRequestContext, id: number): Promise<void> {
  const answer = await editor.post(`/api/translation-desk/articles/${id}/publish?locale=fr`);
  expect(answer.status(), await answer.text()).toBe(200);
}

const editorOf = (page: Page) => page.getByRole("textbox", { name: /^(Vertaling|Traduction|Translation)/ });
const saved = (page: Page) => expect(page.locator("[data-mood]")).toHaveAttribute("data-mood", "saved");

async function openAs(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "fr-BE", viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(page, email);
  return page;
}

test.describe.serial("a translator's work", () => {
  let id: number;
  let editor: Page;
  let translator: Page;
  const desk = () => `/admin/translations/articles/${id}?locale=fr`;

  test.beforeAll(async ({ browser }) => {
    editor = await openAs(browser, "editor@demo.test");
    translator = await openAs(browser, "translator@demo.test");
    id = await createArticle(editor.request);
  });
  test.afterAll(async () => {
    // The journeys after this one find the demo as it was.
    expect((await editor.request.delete(`/api/articles/${id}`)).status()).toBe(200);
    await editor.context().close();
    await translator.context().close();
  });

  test("a new article is translated with the keyboard alone, and is live", async ({ request }) => {
    await translator.goto(desk());
    await expect(editorOf(translator)).toBeFocused();
    for (let done = 0; done < Object.keys(french).length; done += 1) {
      const unit = translator.locator("article.desk-unit--active");
      const source = ((await unit.locator(".marks-text").first().textContent()) ?? "").replace(/\d›|‹\d/g, "");
      if (source === "Een tweede alinea over eten.") {
        // The mark put in by its key, its words written, the caret past its end by one arrow.
        await translator.keyboard.type("Un second paragraphe sur ");
        await translator.keyboard.press("Alt+1");
        await translator.keyboard.type("l’alimentation");
        await translator.keyboard.press("ArrowRight");
        await translator.keyboard.type(".");
      } else await translator.keyboard.type(french[source] ?? `?${source}`);
      const label = await editorOf(translator).getAttribute("aria-label");
      await translator.keyboard.press("Control+Enter");
      await expect.poll(async () => (await editorOf(translator).getAttribute("aria-label")) !== label || (await translator.locator(".desk-told").textContent())?.includes("plus rien") === true).toBe(true);
      await expect(editorOf(translator)).toBeFocused();
    }
    await saved(translator);
    await expect(translator.getByRole("button", { name: /^Publier/ })).toHaveCount(0);
    await publishFrench(editor.request, id);
    const html = await (await request.get("/fr/blog/magnesium-et-sommeil")).text();
    for (const text of Object.values(french)) expect(html.replace(/<\/?strong[^>]*>/g, "")).toContain(text);
    expect(html).toMatch(/<strong[^>]*>l’alimentation<\/strong>\./);
  });

  test("a refusal says what to do, in the translator's language, in what was built too", async () => {
    const answer = await translator.request.post(`/api/translation-desk/articles/${id}/unit?locale=nl`, { data: { unit: "title", do: "translate", text: "Titel" }, headers: { "Accept-Language": "fr" } });
    expect([answer.status(), await answer.json()]).toEqual([400, { errors: [{ message: "Choisissez la langue de traduction\u00A0: fr." }] }]);
  });

  test("the desk shows its keys", async () => {
    await translator.goto(desk());
    await expect(editorOf(translator)).toBeVisible();
    // Whether the text has the focus yet or nothing has: what is seen hears its keys.
    await translator.keyboard.press("Alt+h");
    await expect(translator.getByRole("dialog", { name: "Raccourcis clavier" })).toBeVisible();
    await translator.keyboard.press("Escape");
    await expect(translator.getByRole("dialog")).toHaveCount(0);
    // Out of the text with Escape, a single key is no letter any more.
    await expect(editorOf(translator)).toBeFocused();
    await translator.keyboard.press("Escape");
    await expect(editorOf(translator)).not.toBeFocused();
    await translator.keyboard.press("?");
    await expect(translator.getByRole("dialog", { name: "Raccourcis clavier" })).toBeVisible();
    await translator.keyboard.press("Escape");
    await expect(translator.getByRole("dialog")).toHaveCount(0);
  });

  test("one changed sentence is found as that one text with its words marked, put right, and live", async ({ request }) => {
    await change(editor.request, id, { body: body(changedSleep, food) });
    await translator.goto(desk());
    await expect(translator.locator(".desk-unit-state--needsUpdate")).toHaveCount(1);
    await expect(translator.locator("article.desk-unit--active .desk-unit__texts > div:first-child ins")).toHaveText(/soms/);
    await expect(editorOf(translator)).toBeFocused();
    await translator.keyboard.press("Control+a");
    await translator.keyboard.type("Qui manque de magnésium dort parfois moins bien.");
    await translator.keyboard.press("Control+Enter");
    await saved(translator);
    await expect(translator.locator(".desk-unit-state--needsUpdate")).toHaveCount(0);
    await publishFrench(editor.request, id);
    expect(await (await request.get("/fr/blog/magnesium-et-sommeil")).text()).toContain("dort parfois moins bien.");
  });

  test("a change that is taken back leaves nothing to do, and neither does another order", async () => {
    const shorter = paragraph("journey2", "Een alinea over eten.");
    await change(editor.request, id, { body: body(changedSleep, shorter) });
    await translator.goto(desk());
    await expect(translator.locator(".desk-unit-state--needsUpdate")).toHaveCount(1);
    await change(editor.request, id, { body: body(food, changedSleep) });
    await translator.goto(desk());
    await expect(editorOf(translator)).toBeVisible();
    await expect(translator.locator(".desk-unit-state--needsUpdate, .desk-unit-state--untranslated")).toHaveCount(0);
    await expect(translator.locator("article.desk-unit").filter({ hasText: "Een tweede alinea over" })).toContainText("Un second paragraphe");
  });

  test("words typed without a connection are there after the tab was closed, and are sent", async () => {
    await translator.goto(`${desk()}#unit=title`);
    await expect(editorOf(translator)).toBeFocused();
    await translator.context().setOffline(true);
    await translator.keyboard.press("End");
    await translator.keyboard.type(" profond");
    await expect(translator.locator("[data-mood]")).toHaveAttribute("data-mood", "offline");
    const next = await translator.context().newPage();
    await translator.close();
    await next.context().setOffline(false);
    translator = next;
    await translator.goto(`${desk()}#unit=title`);
    await expect(editorOf(translator)).toHaveText("Magnésium et sommeil profond");
    await saved(translator);
    const title = async () => ((await (await editor.request.get(`/api/articles?locale=fr&draft=true&depth=0&where[id][equals]=${id}`)).json()) as { docs: { title: string }[] }).docs[0]?.title;
    // Sent and unfinished: it is the title once the translator says so.
    expect(await title()).toBe("Magnésium et sommeil");
    await editorOf(translator).press("Control+Enter");
    await expect.poll(title).toBe("Magnésium et sommeil profond");
  });

  test("a file goes out as XLIFF and comes back translated, looked at first", async () => {
    await translator.goto("/admin/translations?locale=fr&collection=articles&q=Slaap");
    const row = translator.getByRole("row").filter({ has: translator.getByRole("link", { name: /slaap/i }) });
    await (await alive(row.getByRole("checkbox"))).check();
    const download = translator.waitForEvent("download");
    await translator.getByRole("button", { name: "Exporter la sélection" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    const file = Buffer.concat(chunks).toString("utf8").replace(/Ce que dit la recherche sur le sommeil\./, "Ce que la recherche dit du sommeil.");
    await translator.getByText("Importer un fichier traduit").click();
    await translator.getByLabel("Fichier XLIFF ou CSV").setInputFiles({ name: "fr.xlf", mimeType: "application/xliff+xml", buffer: Buffer.from(file) });
    await translator.getByRole("button", { name: "Examiner" }).click();
    await expect(translator.getByRole("rowheader", { name: "sera repris" })).toHaveCount(1);
    await translator.getByRole("button", { name: /^Reprendre 1/ }).click();
    await expect(translator.getByText(/^Repris/)).toBeVisible();
    await translator.goto(desk());
    await expect(translator.getByText("Ce que la recherche dit du sommeil.")).toBeVisible();
  });
});
