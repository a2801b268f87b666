/** The editor's desk in a browser: the page beside the form, the link to it for others, and axe on everything that the desk adds to the admin. */
import { type Browser, expect, type Page, test } from "@playwright/test";

import { alive, body, signInAs, title, typeFirst } from "./article-form";
import { broken, byLooks } from "./axe";

const paragraph = (text: string) => ({ type: "paragraph", version: 1, format: "", indent: 0, direction: "ltr", textFormat: 0, textStyle: "", children: [{ type: "text", version: 1, text, format: 0, mode: "normal", style: "", detail: 0 }] });
const richText = (...children: object[]) => ({ root: { type: "root", version: 1, format: "", indent: 0, direction: "ltr", children } });

const desk = { width: 1_440, height: 900 };
const phone = { width: 390, height: 844 };

/** Of the page around it, which is the CMS's. */
const withoutRules = ["landmark-one-main", "page-has-heading-one", "region"];

interface Look {
  theme: "light" | "dark";
  size: typeof desk;
}

/** One view of the desk: how one comes to it, and what on its page is ours. */
interface View {
  name: string;
  open: (page: Page, id: number) => Promise<unknown>;
  ours: string[];
}

/**
 * What differs between the languages of the admin is words: each view is seen in one of them, in light and dark, on a desk and a phone. The form and the
 * translator's desk are looked at as whole pages, with what is the CMS's, in cms-parts.
 */
const views: Record<"nl" | "fr", View[]> = {
  nl: [
    { name: "list with articles chosen", open: chooseTwo, ours: [".desk-list", ".desk-cell"] },
    { name: "plan", open: planFrench, ours: ["dialog[open]"] },
    { name: "citation picker", open: openPicker, ours: ["dialog[open]"] },
    { name: "where something is used", open: (page) => page.goto("/admin/collections/products/1/uses?locale=nl"), ours: [".desk"] },
  ],
  fr: [
    { name: "overview", open: (page) => page.goto("/admin"), ours: [".overview"] },
    { name: "readiness with a link for others", open: shareLink, ours: [".desk"] },
    { name: "two versions", open: (page, id) => page.goto(`/admin/collections/articles/${id}/compare?locale=nl`), ours: [".desk"] },
    { name: "translations", open: (page) => page.goto("/admin/translations?locale=fr"), ours: [".desk-overview"] },
  ],
};

async function chooseTwo(page: Page): Promise<void> {
  await page.goto("/admin/collections/articles?locale=nl");
  const chosen = page.locator("tbody input[type=checkbox]");
  // Not forced: the menu beside the list slides in once the page hears, and would get the click of whoever did not wait for it to rest.
  for (const row of [0, 1]) await (await alive(chosen.nth(row))).check();
  await expect(page.locator(".desk-list section")).toBeVisible();
}

async function shareLink(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}/readiness?locale=nl`);
  await (await alive(page.locator(".desk-preview button").first())).click();
  await expect(page.locator(".desk-preview a").first()).toBeVisible();
}

async function openForm(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}?locale=nl`);
  await expect(page.locator(".claim-list li").first()).toBeVisible();
}

/** In the form, planned before it is ready. */
async function planFrench(page: Page, id: number): Promise<void> {
  await openForm(page, id);
  await (await alive(page.locator("button.desk-publishing"))).click();
  await page.locator("dialog[open] input[type=checkbox]").nth(1).check();
  await page.locator('dialog[open] input[type="datetime-local"]').fill("2031-12-01T09:00");
  await page.locator("dialog[open] .desk-buttons button").nth(2).click();
  await expect(page.locator("dialog[open] .desk-unready li").first()).toBeVisible();
}

async function openPicker(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await body(page).click();
  await page.keyboard.press("Control+Alt+f");
  await page.locator("dialog[open]").getByRole("combobox").fill("magnesium");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function show(page: Page, { size, theme }: Look): Promise<void> {
  await page.setViewportSize(size);
  // The page is told by and by.
  await page.waitForFunction((wanted) => innerWidth === wanted, size.width);
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
  // Colours that change by and by are those of neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}

async function openAs(browser: Browser, locale: string): Promise<Page> {
  const page = await (await browser.newContext({ locale, viewport: desk })).newPage();
  page.on("dialog", (question) => void question.accept());
  await signInAs(page);
  return page;
}

/** An article with what there is to say about one: a claim, texts that are missing, a version before this one, and a plan in spite of all. */
async function createArticle({ request }: Page): Promise<number> {
  const data = { workingTitle: "Alles aan de hand", title: "Zink", body: richText(paragraph("Zink geneest kanker."), paragraph("Klik hier voor 10 euro.")) };
  const { doc } = (await (await request.post("/api/articles?locale=nl&draft=true", { data })).json()) as { doc: { id: number } };
  expect((await request.patch(`/api/articles/${doc.id}?locale=nl&draft=true`, { data: { title: "Zink en koper" } })).status()).toBe(200);
  const plan = { article: doc.id, language: "nl", action: "publish", at: new Date(Date.now() + 3_600_000).toISOString() };
  expect((await request.post("/api/scheduled-changes", { data: plan })).status()).toBe(201);
  return doc.id;
}

test.describe.serial("the editor's desk", () => {
  let id: number;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await openAs(browser, "nl-BE");
    id = await createArticle(page);
  });
  test.afterAll(async () => {
    // The journeys after this one find the demo as it was.
    expect((await page.request.delete(`/api/articles/${id}`)).status()).toBe(200);
    await page.context().close();
  });

  test("beside the form stands its page in the language in hand, follows as one types, and is as wide as a phone, a tablet or a desk", async () => {
    await page.goto(`/admin/collections/articles/${id}?locale=nl`);
    await typeFirst(page, "#field-title", "Zink beter bekeken");
    await page.locator("#live-preview-toggler").click();
    const frame = page.locator("#live-preview-iframe");
    const shown = page.frameLocator("#live-preview-iframe");
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Zink beter bekeken");
    await title(page).fill("Zink van dichtbij");
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Zink van dichtbij");
    await body(page).getByText("Klik hier voor 10 euro.").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Getypt terwijl men kijkt.");
    await expect(shown.getByText("Getypt terwijl men kijkt.")).toBeVisible();

    let chosen = /./;
    for (const [size, width] of [["390 × 844", 390], ["820 × 1180", 820], ["1440 × 900", 1_440]] as const) {
      await page.locator(".live-preview-toolbar").getByRole("button", { name: chosen }).first().click();
      await page.getByRole("button", { name: size, exact: true }).click();
      await expect.poll(() => frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth)).toBe(width);
      chosen = new RegExp(size);
    }

    await page.goto(`/admin/collections/articles/${id}?locale=fr`);
    await typeFirst(page, "#field-title", "Le zinc vu de près");
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Le zinc vu de près");
    await expect(shown.locator("html")).toHaveAttribute("lang", "fr");
    await page.locator("#live-preview-toggler").click();
    await expect(frame).toBeHidden();
  });

  test("who has the link and no account sees the draft in that language, and nobody keeps it", async ({ page: guest }) => {
    await page.goto(`/admin/collections/articles/${id}/readiness?locale=fr`);
    const french = page.getByRole("region", { name: /^Frans/ });
    await (await alive(french.getByRole("button", { name: /^Voorbeeldlink/ }))).click();
    await expect(french.getByRole("status")).toContainText("voor iedereen met deze link");
    const address = (await french.getByRole("status").getByRole("link").getAttribute("href")) ?? "";
    const answer = await guest.goto(address);
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Le zinc vu de près");
    expect([answer?.status(), answer?.headers()["cache-control"], await guest.locator('meta[name="robots"]').getAttribute("content")]).toEqual([200, expect.stringContaining("no-store"), expect.stringContaining("noindex")]);
    expect((await guest.request.get(address.replace("/fr/", "/nl/"))).status()).toBe(404);
    expect((await guest.request.get(`/api/articles/${id}?locale=fr&draft=true`)).status()).toBe(404);
  });

  test("whoever goes by keyboard sees the link that has the focus, and an editor is not shown what is for technicians", async () => {
    await page.goto(`/admin/collections/articles/${id}?locale=nl`);
    await alive(page.locator("#action-save"));
    await expect(page.getByRole("link", { name: "Klaar?" })).toBeVisible();
    await expect(page.getByRole("link", { name: "API", exact: true })).toHaveCount(0);
    const french = page.locator(".desk-language-bar a").nth(1);
    await page.locator(".desk-language-bar a").first().focus();
    await page.keyboard.press("Tab");
    await expect(french).toBeFocused();
    await expect(french).not.toHaveCSS("outline-style", "none");
  });

  const looks: [language: "nl" | "fr", first: Look, second: Look][] = [
    ["nl", { theme: "light", size: desk }, { theme: "dark", size: phone }],
    ["fr", { theme: "light", size: phone }, { theme: "dark", size: desk }],
  ];
  for (const [language, first, second] of looks) {
    test(`nothing that the desk adds to an admin in ${language} has a violation, in light or dark, on a desk or a phone`, async ({ browser }) => {
      const other = await openAs(browser, `${language}-BE`);
      for (const { name, open, ours } of views[language]) {
        await open(other, id);
        await expect(other.locator(ours[0] ?? "").first()).toBeVisible();
        await show(other, first);
        expect.soft(await broken(other, { at: ours, withoutRules }), name).toEqual([]);
        await show(other, second);
        expect.soft(await broken(other, { at: ours, rules: byLooks }), `${name}, ${second.theme}`).toEqual([]);
        await other.setViewportSize(desk);
      }
      await other.context().close();
    });
  }
});
