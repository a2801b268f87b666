/** A shopper from the page of a search engine to the product, in each language; and the same road without script. */
import { type Browser, expect, type Page, test } from "@playwright/test";

import { editions, languages } from "./editions";

const typos = { nl: { typed: "magnesiom", found: /Magnesium L-threonaat/ }, fr: { typed: "magnesiun", found: /Magnésium L-thréonate/ } } as const;

/** Stands in for the shop: where a reader is sent, and whether they arrive. */
async function openShop(page: Page): Promise<void> {
  await page.context().route("https://shop.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Shop</h1>" }));
}

async function toProduct(page: Page, language: (typeof languages)[number]): Promise<void> {
  const product = page.locator(".product .button").first();
  await product.scrollIntoViewIfNeeded();
  await product.click();
  await expect(page).toHaveURL(new RegExp(`^https://shop\\.example/${language}/.*utm_source=`));
}

for (const language of languages) {
  const edition = editions[language];
  const { typed, found } = typos[language];

  test(`a shopper in ${language} arrives from a search engine, reads, checks, searches and finds the product`, async ({ page }) => {
    await openShop(page);
    await page.goto(edition.article, { referer: "https://www.google.com/" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(edition.title);
    await page.getByRole("link", { name: edition.mark3, exact: true }).first().click();
    await page.locator("#source-popover").getByRole("link", { name: edition.toList }).click();
    await expect(page).toHaveURL(/#source-3$/);
    await page.goBack();

    await page.getByRole("link", { name: edition.other.language, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(edition.other.address));
    await page.goBack();

    const carousel = page.getByRole("region", { name: edition.related });
    await carousel.getByRole("button", { name: edition.next }).focus();
    await page.keyboard.press("Enter");
    await expect(carousel.getByRole("status")).toHaveText(edition.counter(2, await carousel.locator(".carousel-slide").count()));

    await page.keyboard.press("/");
    const field = page.getByRole("combobox");
    await field.pressSequentially(typed);
    await expect(page.getByRole("option", { name: found }).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/blog/`));
    await page.goto(edition.article);
    await toProduct(page, language);
  });

  test(`a shopper in ${language} takes the same road without script`, async ({ browser, baseURL }: { browser: Browser; baseURL?: string }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await openShop(page);
    await page.goto(edition.article, { referer: "https://www.google.com/" });
    await page.getByRole("link", { name: edition.mark3, exact: true }).first().click();
    await expect(page).toHaveURL(/#source-3$/);
    await page.locator("#source-3").getByRole("link", { name: edition.back }).first().click();
    await expect(page).toHaveURL(/#cite-\d+$/);
    await page.getByRole("link", { name: edition.other.language, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${edition.other.address}$`));
    await page.goBack();
    await page.locator(".site-tools a").first().click();
    await page.getByRole("searchbox").fill(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/search\\?q=${typed}`));
    await page.getByRole("link", { name: found }).first().click();
    await expect(page).toHaveURL(new RegExp(`${edition.article}$`));
    await toProduct(page, language);
    await context.close();
  });
}
