/**
 * axe on every page type. The whole set of rules runs once a page; what else a page can look like (dark, a phone) is tried with the rules whose
 * verdict depends on looks, on the same loaded page: an analysis costs more than everything else in these journeys together.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

import { editions, languages } from "./editions";

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const byLooks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "heading-order", "region"];

const missing = "/blog/bestaat-niet";

/** The rules broken on the page as it stands, each with where; empty is well. */
async function broken(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode: no second tab to gather frames, which these pages do not have.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(all)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

const [listing, topics, topic, authors, author, search, statement] = editions.nl.pages;

for (const path of [editions.nl.front, editions.nl.article, listing, search]) {
  test(`${path} has no violation, in the dark and on a phone neither`, async ({ page }) => {
    await page.goto(path);
    expect(await broken(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await broken(page, byLooks)).toEqual([]);
  });
}

for (const path of [topics, topic, authors, author, statement, `/nl${missing}`, editions.fr.front, editions.fr.article, `/fr${missing}`]) {
  test(`${path} has no violation`, async ({ page }) => {
    await page.goto(path);
    expect(await broken(page)).toEqual([]);
  });
}

test("nothing is wider than the page from 320 px on, with text twice as large neither", async ({ page }) => {
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const path of [...languages.flatMap((language) => [editions[language].front, editions[language].article]), ...editions.nl.pages]) {
    await page.goto(path);
    for (const width of [320, 640, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widest(), `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
    // Text of 200 % on a window of 640 px (WCAG 1.4.4): sizes are in rem.
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await widest(), `${path} with large text`).toBeLessThanOrEqual(640);
  }
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
