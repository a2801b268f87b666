/** An article's life at the editor's desk, from nothing: in the words of an admin in Dutch. */
import { expect, type Page, test } from "@playwright/test";

import { alive, body, inItsMinute, minuteAtHand, signInAs, title, typeFirst } from "./article-form";

test.use({ locale: "nl-BE" });

async function publish(page: Page, language: string): Promise<void> {
  const published = page.waitForResponse((answer) => answer.request().method() === "PATCH" && !answer.url().includes("draft=true") && answer.url().includes("/api/articles/"));
  const refusal = page.getByRole("dialog", { name: /^Kan nog niet gepubliceerd worden/ });
  await page.getByRole("button", { name: `Publiceer ${language}`, exact: true }).click();
  // A refusal is told with its reasons instead of being waited on.
  const outcome = await Promise.race([published.then((answer) => answer.status()), refusal.waitFor().then(() => refusal.innerText())]);
  expect(outcome).toBe(200);
}

/** What a shopper is shown at an address: the heading of the page. */
async function headingAt(shopper: Page, address: string): Promise<string> {
  await shopper.goto(address);
  return shopper.getByRole("heading", { level: 1 }).innerText();
}

test("an editor writes an article from nothing, in one language and then the other, plans, moves and restores it", async ({ browser, page, request }) => {
  test.setTimeout(240_000);
  await signInAs(page);
  const shopper = await (await browser.newContext()).newPage();
  const openPlans = async () => {
    await page.getByRole("button", { name: "Talen en planning" }).click();
    const dialog = page.getByRole("dialog", { name: "Talen en planning" });
    await dialog.getByRole("checkbox", { name: /^Frans/ }).check();
    return dialog;
  };
  let id = 0;

  await test.step("Dutch, with a source from a pasted DOI, goes live alone", async () => {
    await page.goto("/admin/collections/articles/create?locale=nl");
    await expect(page).toHaveURL(/\/articles\/\d+/, { timeout: 30_000 });
    id = Number(/\/articles\/(\d+)/.exec(page.url())?.[1]);
    await typeFirst(page, "#field-workingTitle", "Zink en smaak");
    await title(page).fill("Zink en smaak");
    await page.locator("#field-excerpt").fill("Wat onderzoek zegt over zink en hoe iets smaakt.");
    await body(page).click();
    await page.keyboard.type("Zink speelt mee in hoe iets smaakt");
    await page.keyboard.press("Control+Alt+f");
    const picker = page.getByRole("dialog", { name: "Bronverwijzing" });
    await picker.getByRole("combobox").fill("https://doi.org/10.5555/zink.2026");
    await picker.getByRole("button", { name: /^Toevoegen als bron: DOI 10\.5555\/zink\.2026/ }).click();
    await picker.getByLabel("Titel van deze bron").fill("Zinc and taste in adults");
    await picker.getByRole("button", { name: /^Toevoegen als bron/ }).click();
    await picker.getByRole("button", { name: "Invoegen" }).click();
    await expect(body(page).getByRole("button", { name: /^Bronverwijzing 1: Zinc and taste in adults/ })).toBeVisible();
    // One writes on behind the mark, without a press into the text.
    await page.keyboard.type(", zegt onderzoek.");
    await expect(body(page)).toContainText(", zegt onderzoek.");
    await publish(page, "Nederlands");
    // The button has nothing to publish any more: the focus is where it says so.
    await expect(page.locator(".desk-language-bar [aria-current]")).toBeFocused();
    const html = await (await request.get("/nl/blog/zink-en-smaak")).text();
    expect(html).toContain("<h1>Zink en smaak</h1>");
    expect(html).toMatch(/<sup[^>]*><a[^>]* href="#/);
    expect(html).toContain("https://doi.org/10.5555/zink.2026");
    expect(((await (await request.get("/api/articles?locale=fr&depth=0&where[id][equals]=" + id)).json()) as { totalDocs: number }).totalDocs).toBe(0);
  });

  await test.step("French is refused with the way to each field, and planned for this minute once it is complete", async () => {
    await page.goto(`/admin/collections/articles/${id}?locale=fr`);
    await typeFirst(page, "#field-title", "Le zinc et le goût");
    await page.getByRole("button", { name: "Publiceer Frans", exact: true }).click();
    const refusal = page.getByRole("dialog", { name: "Kan nog niet gepubliceerd worden (Frans)" });
    await expect(refusal.getByRole("link")).toHaveText(["Inleiding", "Tekst"]);
    await refusal.getByRole("link", { name: "Inleiding" }).click();
    await expect(page.locator("#field-excerpt")).toBeFocused();
    await page.keyboard.type("Ce que disent les études sur le zinc et le goût.");

    // Planned in the time of Brussels before the text is there: it says so, and a moment for an unfinished page can be called off.
    const dialog = await openPlans();
    await dialog.locator('input[type="datetime-local"]').fill("2031-12-01T09:00");
    await dialog.getByRole("button", { name: "Plan Frans" }).click();
    await expect(dialog.getByRole("link", { name: /^Gepland: publiceren op 1 dec.* 2031.*0?9:00/ })).toBeVisible();
    await expect(dialog.getByRole("status").filter({ hasText: "Gepland, maar zo kan het nog niet gepubliceerd worden" }).getByRole("link")).toHaveText(["Tekst"]);
    await dialog.getByRole("button", { name: /^Annuleren: publiceren op/ }).click();
    await expect(dialog.getByRole("link", { name: /^Gepland/ })).toHaveCount(0);
    await dialog.getByRole("button", { name: "Sluiten" }).click();

    await body(page).click();
    await page.keyboard.type("Le zinc intervient dans la perception du goût.");
    await openPlans();
    await dialog.locator('input[type="datetime-local"]').fill(minuteAtHand());
    await dialog.getByRole("button", { name: "Plan Frans" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Frans" })).toContainText("gelukt");
  });

  await test.step("a live address is changed, and the old one leads to the new", async () => {
    await page.goto(`/admin/collections/articles/${id}?locale=nl`);
    await typeFirst(page, "#field-slug", "zink-en-proeven");
    await publish(page, "Nederlands");
    const moved = await request.get("/nl/blog/zink-en-smaak", { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, expect.stringMatching(/\/nl\/blog\/zink-en-proeven$/)]);
    expect(await (await request.get("/nl/blog/zink-en-smaak")).text()).toContain("<h1>Zink en smaak</h1>");
  });

  await test.step("by then the planned French page is there for shoppers, and said to be published", async () => {
    await expect.poll(() => headingAt(shopper, "/fr/blog/le-zinc-et-le-gout"), inItsMinute).toBe("Le zinc et le goût");
    await page.reload();
    await expect(page.getByRole("navigation", { name: "Talen" }).getByRole("link", { name: /^Frans/ })).toContainText("gepubliceerd");
  });

  await test.step("French is restored from a version, and Dutch and what is live stay", async () => {
    const draft = async (locale: string) => ((await (await page.request.get(`/api/articles/${id}?locale=${locale}&draft=true&depth=0`)).json()) as { title: string; slug: string });
    expect((await page.request.patch(`/api/articles/${id}?locale=fr&draft=true`, { data: { title: "Un titre de trop" } })).status()).toBe(200);
    await page.goto(`/admin/collections/articles/${id}/compare?locale=fr`);
    await expect(page.getByRole("insertion").filter({ hasText: "trop" })).toBeVisible();
    await expect(page.getByRole("deletion").filter({ hasText: "zinc" })).toBeVisible();
    const restored = page.waitForResponse((answer) => answer.url().includes("/versions/") && answer.request().method() === "POST");
    await (await alive(page.getByRole("button", { name: /^Herstel/ }))).click();
    expect((await restored).status()).toBe(200);
    await expect(page).toHaveURL(new RegExp(`/articles/${id}\\?locale=fr`));
    expect([(await draft("fr")).title, (await draft("nl")).slug]).toEqual(["Le zinc et le goût", "zink-en-proeven"]);
    expect(await (await request.get("/fr/blog/le-zinc-et-le-gout")).text()).toContain("<h1>Le zinc et le goût</h1>");
  });

  await test.step("a planned withdrawal is moved to this minute: the French page goes, the Dutch one stays, and the list says so", async () => {
    const dialog = await openPlans();
    await dialog.getByRole("combobox").selectOption("unpublish");
    await dialog.locator('input[type="datetime-local"]').fill("2031-12-01T09:00");
    await dialog.getByRole("button", { name: "Plan Frans" }).click();
    await dialog.getByRole("button", { name: /^Verzetten: intrekken op 1 dec/ }).click();
    await dialog.getByLabel(/^Nieuw tijdstip/).fill(minuteAtHand());
    await dialog.getByRole("button", { name: "Bewaren" }).click();
    await expect(dialog.getByRole("link", { name: /^Gepland: intrekken op 1 dec.* 2031/ })).toHaveCount(0);
    await expect.poll(async () => (await shopper.goto("/fr/blog/le-zinc-et-le-gout"))?.status(), inItsMinute).toBe(404);
    expect(await headingAt(shopper, "/nl/blog/zink-en-proeven")).toBe("Zink en smaak");
    await page.goto("/admin/collections/articles?locale=nl&limit=100");
    const row = page.getByRole("row").filter({ hasText: "Zink en smaak" });
    await expect(row).toContainText("Nederlands: gepubliceerd");
    await expect(row).toContainText("Frans: ingetrokken");
    await shopper.context().close();
  });
});
