import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { editions, languages } from "./editions";

const pages = languages.flatMap((language) => [
  { name: `article in ${language}`, path: editions[language].article },
  { name: `front page in ${language}`, path: editions[language].front },
  { name: `missing page in ${language}`, path: `/${language}/blog/bestaat-niet` },
]);

for (const scheme of ["light", "dark"] as const) {
  test.describe(`${scheme} colours`, () => {
    test.use({ colorScheme: scheme });
    for (const { name, path } of pages) {
      test(`${name} has no violation @mobile`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      });
    }
  });
}

for (const path of editions.nl.pages) {
  test(`${path} has no violation`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  });
}

for (const width of [320, 1600]) {
  test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const language of languages) {
      await page.goto(editions[language].article);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
