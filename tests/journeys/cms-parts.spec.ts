/** The pages of the admin whole, with the CMS's own parts: axe, in each language of the admin, light and dark, on a desk and a phone; and where Tab leads. */
import { type Browser, expect, type Page, test } from "@playwright/test";

import { alive, body, signInAs } from "./article-form";
import { broken } from "./axe";

const editable = '.rich-text-lexical [data-lexical-editor="true"]';

const looks = {
  nl: { colorScheme: "light", viewport: { width: 1_440, height: 900 } },
  fr: { colorScheme: "dark", viewport: { width: 390, height: 844 } },
} as const;

/** Each page once, in one of the languages: the parts of it that are drawn last, each from an answer of its own. Where one writes, Tab is followed as well. */
const pages: Record<keyof typeof looks, [path: string, last: string[], walked?: true][]> = {
  nl: [
    ["/admin/collections/articles?locale=nl", ["td.cell-_select input", ".desk-cell"], true],
    ["/admin/globals/claims-guard?locale=nl", ["#field-nl__verbs", ".array-actions__button", ".rs__control"]],
    ["/admin/collections/products/1?locale=nl", ["#field-name", ".rs__control", ".upload-relationship-details img"]],
  ],
  fr: [
    ["/admin/collections/articles/1?locale=fr", [editable, ".upload-relationship-details img", ".LexicalEditorTheme__block .upload-relationship-details img", ".rs__control", ".claim-list li", ".desk-sources li"], true],
    ["/admin/collections/media?locale=fr", ["td.cell-_select input", "td .thumbnail img"]],
    ["/admin/account", ["#field-name", ".rs__control", ".second-factor button"]],
    ["/admin/translations/articles/1?locale=fr", [".desk-translate textarea, .desk-translate [contenteditable]"], true],
  ],
};

/** A table wider than a phone scrolls with the caret in it. */
const notAt = [".LexicalEditorTheme__tableScrollableWrapper"];

async function openIn(browser: Browser, language: keyof typeof looks): Promise<Page> {
  const page = await (await browser.newContext({ locale: `${language}-BE`, ...looks[language] })).newPage();
  page.on("dialog", (question) => void question.accept());
  return page;
}

/** The CMS's grey shape where a part is still to come. */
const toCome = ".shimmer-effect";

async function drawn(page: Page, path: string, last: readonly string[]): Promise<void> {
  await page.goto(path);
  for (const part of last) await alive(page.locator(part).first());
  await expect(page.locator(toCome)).toHaveCount(0);
  // What is drawn is put right in the frame after it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  // Colours that change by and by are those of neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
}

/** Each stop of Tab that nobody can see, or that has no name. */
function amiss(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const stop = document.activeElement;
    // The page in a frame has its own stops.
    if (!(stop instanceof HTMLElement) || stop === document.body || stop.tagName === "IFRAME") return null;
    // Boxes to tick are see-through under a mark that is drawn.
    const box = stop.matches("input[type=checkbox], input[type=radio], .rs__input");
    const { bottom, height, right, width } = stop.getBoundingClientRect();
    const seen = (box || stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) && width > 1 && height > 1 && right > 0 && bottom > 0;
    const labelled = stop.ariaLabel ?? (stop instanceof HTMLInputElement || stop instanceof HTMLTextAreaElement ? stop.labels?.[0]?.textContent : stop.textContent);
    const name = labelled || stop.title || stop.querySelector("[aria-label]")?.ariaLabel;
    return seen && name ? "" : `${stop.tagName} ${stop.id} ${stop.className} ${seen ? "has no name" : "is not seen"}`;
  });
}

async function walk(page: Page): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press("Tab");
    const said = await amiss(page);
    if (said === null || stops > 300) return { stops, wrong };
    if (said !== "") wrong.push(said);
  }
}

for (const language of ["nl", "fr"] as const) {
  test(`no page of an admin in ${language} has a violation or is wider than its window, the parts of the CMS included, and every stop of Tab is seen and has a name`, async ({ browser }) => {
    const page = await openIn(browser, language);
    await page.goto("/admin/login");
    await expect(page.locator("#field-password")).toBeEnabled();
    expect.soft(await broken(page, { notAt }), "login").toEqual([]);
    await signInAs(page, "admin@demo.test");
    for (const [path, last, walked] of pages[language]) {
      await drawn(page, path, last);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path}, wider than its window`).toBeLessThanOrEqual(0);
      expect.soft(await broken(page, { notAt }), path).toEqual([]);
      if (!walked) continue;
      const { stops, wrong } = await walk(page);
      expect.soft(stops, path).toBeGreaterThan(10);
      expect.soft(wrong, path).toEqual([]);
    }
    await page.context().close();
  });
}

/** English that an editor once met in the text's own menus. */
const english = /\b(Table|Insert|Add|Remove|Delete|Toggle|Merge|Edit|Create|row|rows|column|columns|Block|Blocks|dropdown|Bold|Italic|Loading)\b/;

/** In one language: that each word has its Dutch and its French is read from the editor's sources, in tests/desk/cms-parts. */
test("the menus of the text are in the language of the admin", async ({ browser }) => {
  const page = await openIn(browser, "fr");
  await page.setViewportSize({ width: 1_440, height: 900 });
  await signInAs(page);
  const { doc } = (await (await page.request.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Menu", title: "Menu" } })).json()) as { doc: { id: number } };
  await drawn(page, `/admin/collections/articles/${doc.id}?locale=nl`, [editable]);
  await body(page).click();
  await page.keyboard.type("/");
  const menu = page.locator(".slash-menu-popup");
  await expect(menu.getByText("Tableau", { exact: true })).toBeVisible();
  expect(await menu.innerText()).not.toMatch(english);
  await page.keyboard.type("tableau");
  await page.keyboard.press("Enter");
  const drawer = page.locator(".drawer--is-open").last();
  await expect(drawer.locator("#field-rows")).toBeVisible();
  expect(await drawer.locator("label").allInnerTexts()).not.toContainEqual(expect.stringMatching(english));
  await drawer.locator("button[type=submit], .form-submit button").first().click();
  await body(page).locator("td, th").first().click();
  await page.locator(".table-cell-action-button").click();
  for (const name of ["Insérer une colonne à gauche", "Supprimer la ligne"]) await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  const names = await page.locator(".table-action-menu-dropdown button, .fixed-toolbar button").evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? button.textContent));
  expect(names.filter((name) => !name || english.test(name))).toEqual([]);
  expect((await page.request.delete(`/api/articles/${doc.id}`)).status()).toBe(200);
  await page.context().close();
});
