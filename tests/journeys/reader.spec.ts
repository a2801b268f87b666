import { expect, type Page, test } from "@playwright/test";

import { editions, languages } from "./editions";

async function open(page: Page, language: (typeof languages)[number]) {
  await page.goto(editions[language].front);
  await page.getByRole("link", { name: editions[language].title }).first().click();
  await expect(page).toHaveURL(new RegExp(`${editions[language].article}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(editions[language].title);
}

for (const language of languages) {
  const edition = editions[language];

  test.describe(`a reader in ${language}`, () => {
    test.use({ locale: `${language}-BE` });

    test("lands in their language and opens an article", async ({ page }) => {
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`${edition.front}$`));
      await open(page, language);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });

    test("opens a source beside its mark, follows it to the list and comes back @mobile", async ({ page }) => {
      await page.goto(edition.article);
      const mark = page.getByRole("link", { name: edition.mark3, exact: true }).first();
      await mark.click();
      const popover = page.locator("#source-popover");
      await expect(popover).toBeVisible();
      await expect(popover.getByRole("link", { name: /pubmed|doi/i }).first()).toBeVisible();
      await popover.getByRole("link", { name: edition.toList }).click();
      await expect(page).toHaveURL(/#source-3$/);
      const entry = page.locator("#source-3");
      await expect(entry).toBeInViewport();
      await entry.getByRole("link", { name: edition.back }).first().click();
      await expect(page).toHaveURL(/#cite-\d+$/);
      await expect(mark).toBeInViewport();
    });

    test("opens and closes a source by keyboard, and the focus returns to the mark", async ({ page }) => {
      await page.goto(edition.article);
      const mark = page.getByRole("link", { name: edition.mark3, exact: true }).first();
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#source-popover")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator("#source-popover")).toBeHidden();
      await expect(mark).toBeFocused();
    });

    test("pages through the carousel by keyboard", async ({ page }) => {
      await page.goto(edition.article);
      const carousel = page.getByRole("region", { name: edition.related });
      const next = carousel.getByRole("button", { name: edition.next });
      const previous = carousel.getByRole("button", { name: edition.previous });
      const total = await carousel.getByRole("group", { name: /^\d/ }).count();
      expect(total).toBeGreaterThanOrEqual(3);
      const counter = carousel.getByRole("status");
      await expect(counter).toHaveText(edition.counter(1, total));
      await next.focus();
      for (let n = 2; n <= total; n += 1) {
        await page.keyboard.press("Enter");
        await expect(counter).toHaveText(edition.counter(n, total));
      }
      await expect(next).toHaveAttribute("aria-disabled", "true");
      await expect(next).toBeFocused();
      await previous.press("Enter");
      await expect(counter).toHaveText(edition.counter(total - 1, total));
    });

    test("sees products with prices in the format of the language", async ({ page }) => {
      await page.goto(edition.article);
      await expect(page.getByText(edition.price).first()).toBeVisible();
      const toShop = page.locator('a[href^="https://shop.example/"][href*="utm_source="]').first();
      await expect(toShop).toHaveAttribute("href", new RegExp(`/${language}/`));
    });

    test("switches to the same article in the other language", async ({ page }) => {
      await page.goto(edition.article);
      await page.getByRole("link", { name: edition.other.language, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${edition.other.address}$`));
    });

    test("reads, follows a source and gets a readable 404 without script", async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(edition.article);
      await expect(page.getByRole("status")).toHaveText(edition.counter(1, await page.locator(".carousel-slide").count()));
      await page.getByRole("link", { name: edition.mark3, exact: true }).first().click();
      await expect(page).toHaveURL(/#source-3$/);
      const response = await page.goto(`/${language}/blog/bestaat-niet`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(edition.missing);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await context.close();
    });
  });
}

test("is told in words that an article is not there in French", async ({ page }) => {
  await page.goto("/nl/blog/hoe-een-partij-wordt-getest");
  await expect(page.getByText("Dit artikel is er nog niet in het Frans")).toBeVisible();
  await expect(page.getByRole("link", { name: "Français" })).toHaveCount(0);
});
