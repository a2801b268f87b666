/** What is fetched when: nothing of ours or the framework's before a person uses something that needs it. */
import { expect, test } from "@playwright/test";

import { editions, languages } from "./editions";
import { askBehind, readDown, watch } from "./watched";

const { article, mark3, related, next, counter } = editions.nl;
const opener = "[data-island][aria-keyshortcuts]";

for (const language of languages) {
  // What a phone does otherwise than a desk it does in every language.
  test(`front, listing, topic and article in ${language} fetch no script while they are loaded and read${language === "fr" ? " @mobile" : ""}`, async ({ page }) => {
    const seen = watch(page);
    const { front, article: text } = editions[language];
    await page.goto(front);
    const topic = await page.locator(".topic-links a").first().getAttribute("href");
    for (const path of [front, `/${language}/blog`, topic ?? "", text]) {
      await page.goto(path);
      await readDown(page);
      await page.keyboard.press("PageUp");
      await page.keyboard.press("End");
      await page.locator("main h1").click();
      await askBehind(page);
    }
    expect(seen.scripts()).toEqual([]);
    expect(seen.faults).toEqual([]);
  });
}

test("theme, contents, a source, the carousel and sharing work without any script being fetched", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const seen = watch(page);
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(article);
  await page.locator(".theme").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator(".contents summary").click();
  await page.locator(".contents a").nth(1).click();
  await expect(page).toHaveURL(/#./);
  await page.getByRole("link", { name: mark3, exact: true }).first().click();
  await expect(page.locator("#source-popover")).toBeVisible();
  await page.keyboard.press("Escape");
  const carousel = page.getByRole("region", { name: related });
  await carousel.getByRole("button", { name: next }).click();
  await expect(carousel.getByRole("status")).toHaveText(counter(2, await carousel.locator(".carousel-slide").count()));
  await page.locator(".share button").click();
  await askBehind(page);
  expect(seen.scripts()).toEqual([]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await askBehind(page);
  expect(seen.scripts()).toEqual([]);
  expect(seen.faults).toEqual([]);
});

test("the first press of an impatient person opens the search once, however late the script is @mobile", async ({ page }) => {
  const seen = watch(page);
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/_next\/static\/|\?script=/, async (route) => {
    if (route.request().resourceType() === "script") await late;
    await route.continue();
  });
  await page.goto(article);
  await page.locator(opener).click();
  await page.locator(opener).click();
  arrive();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("combobox")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${article}$`));
  expect(new Set(seen.scripts()).size).toBe(seen.scripts().length);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(opener)).toBeFocused();
  expect(seen.faults).toEqual([]);
});

for (const key of ["/", "Control+k"]) {
  test(`${key} opens the search on a page that has fetched nothing yet`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(article);
    expect(seen.scripts()).toEqual([]);
    await page.keyboard.press(key);
    await expect(page.getByRole("combobox")).toBeFocused();
    await expect(page.getByRole("combobox")).toHaveValue("");
    expect(seen.faults).toEqual([]);
  });
}

test("a press is done without the framework where its script cannot be had", async ({ page }) => {
  await page.route(/\/_next\/static\/|\?script=/, (route) => route.abort());
  await page.goto(article);
  await page.locator(opener).click();
  await expect(page).toHaveURL(/\/nl\/search$/);
});

test("prices are asked for once a person is there and sees them, all in one question", async ({ page }) => {
  const seen = watch(page);
  const offers = (): string[] => seen.all().filter((url) => url.includes("/api/offers"));
  await page.goto(article);
  await page.locator(opener).focus();
  await expect.poll(() => seen.scripts().length).toBeGreaterThan(0);
  await expect.poll(() => page.locator(".product .live-offer").first().evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps")))).toBe(true);
  expect(offers()).toEqual([]);
  await page.locator(".product .live-offer").first().scrollIntoViewIfNeeded();
  await expect.poll(offers).toHaveLength(1);
  const ids = await page.locator("[data-product]").evaluateAll((products) => products.map((product) => (product as HTMLElement).dataset.product ?? ""));
  expect(new URL(offers()[0] ?? "").searchParams.get("ids")?.split(",").sort()).toEqual([...new Set(ids)].sort());
  expect(seen.faults).toEqual([]);
});
