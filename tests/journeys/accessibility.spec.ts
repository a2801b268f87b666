/**
 * axe on every page type in both languages. Each page is loaded once: the whole set of rules in one look, and the rules whose verdict depends on
 * looks in the opposite one – for Dutch by day on a desk and by night on a phone, for French the other way about, so that every page type is
 * seen in all four. An analysis costs more than everything else in these journeys together.
 */
import { expect, type Page, test } from "@playwright/test";

import { broken, byLooks } from "./axe";
import { editions, languages } from "./editions";

interface Look {
  theme: "light" | "dark";
  width: number;
}

const desk = { width: 1_440 } as const;
const phone = { width: 390 } as const;
const looks: Record<(typeof languages)[number], [Look, Look]> = {
  nl: [{ theme: "light", ...desk }, { theme: "dark", ...phone }],
  fr: [{ theme: "light", ...phone }, { theme: "dark", ...desk }],
};

/** Ends when the page has the new size: the browser tells it by and by. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}

async function show(page: Page, { theme, width }: Look): Promise<void> {
  await resize(page, width);
  await page.evaluate(async (chosen) => {
    document.documentElement.dataset.theme = chosen;
    // Colours that change by and by are those of neither.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  }, theme);
}

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** WCAG 1.4.10 and 1.4.4: nothing is wider than a window of 320 px, nor than one of 640 px with text of 200 % (sizes are in rem). */
async function reflows(page: Page): Promise<number[]> {
  await resize(page, 320);
  const narrow = await widest(page);
  await resize(page, 640);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  return [narrow, await widest(page)];
}

/** WCAG 1.4.12: the boxes that cut words off when a reader sets text as wide as the criterion says. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
    document.adoptedStyleSheets.push(wide);
    const boxes = [...document.querySelectorAll("body *:not(.only-heard)")].filter((box) => /hidden|clip/.test(getComputedStyle(box).overflow) && box.checkVisibility());
    const cut = boxes.filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
    document.adoptedStyleSheets.pop();
    return cut.map(({ className, textContent }) => `${className}: ${textContent}`);
  });
}

test("what is wrong on a page is seen, and where", async ({ page }) => {
  await page.setContent('<!doctype html><html lang="nl"><title>Fout</title><main><h1>Fout</h1><img src="data:,"><p style="background: #fff; color: #ddd">Bleek</p></main></html>');
  expect(await broken(page)).toEqual(["color-contrast: p", "image-alt: img"]);
  expect(await broken(page, { at: ["main"], notAt: ["img"], rules: ["image-alt"] })).toEqual([]);
  expect(await broken(page, { withoutRules: ["color-contrast"] })).toEqual(["image-alt: img"]);
});

for (const language of languages) {
  const { front, article, pages } = editions[language];

  test(`no page type in ${language} has a violation, by day or night, on a desk or a phone, and none is wider than its window`, async ({ page }) => {
    test.setTimeout(240_000);
    const [whole, other] = looks[language];
    for (const path of [front, article, ...pages, `/${language}/blog/bestaat-niet`]) {
      await page.goto(path);
      await show(page, whole);
      expect.soft(await broken(page), path).toEqual([]);
      await show(page, other);
      expect.soft(await broken(page, { rules: byLooks }), `${path}, ${other.theme}`).toEqual([]);
      expect.soft(await clipped(page), path).toEqual([]);
      const [narrow = 0, large = 0] = await reflows(page);
      expect.soft(narrow, path).toBeLessThanOrEqual(320);
      expect.soft(large, path).toBeLessThanOrEqual(640);
    }
  });
}

test("the contents are a fold on a phone, and on a wide screen, where nothing folds, no stop on the way", async ({ page }) => {
  await page.goto(editions.fr.article);
  const fold = page.locator(".contents summary");
  const takesFocus = () => fold.evaluate((element: HTMLElement) => {
    element.focus();
    return document.activeElement === element;
  });
  await resize(page, 390);
  expect(await takesFocus()).toBe(true);
  await resize(page, 1_500);
  expect(await takesFocus()).toBe(false);
  await expect(page.getByRole("navigation", { name: "Dans cet article" }).getByText("Dans cet article")).toBeVisible();
});

test("with forced colours, what can be used still shows where it is", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(editions.nl.article);
  for (const name of [editions.nl.next, editions.nl.previous]) {
    const button = page.getByRole("button", { name });
    expect(await button.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe("solid");
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe("solid");
});
