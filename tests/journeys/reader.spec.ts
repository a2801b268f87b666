import { expect, test } from "@playwright/test";

import { editions, languages } from "./editions";

for (const language of languages) {
  const edition = editions[language];

  test.describe(`a reader in ${language}`, () => {
    test.use({ locale: `${language}-BE` });

    test("lands in their language, opens an article, and reads it by keyboard", async ({ page }) => {
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`${edition.front}$`));
      await page.getByRole("link", { name: edition.title }).first().click();
      await expect(page).toHaveURL(new RegExp(`${edition.article}$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(edition.title);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator(".product").getByText(edition.price).first()).toBeVisible();

      const mark = page.getByRole("link", { name: edition.mark3, exact: true }).first();
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#source-popover")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator("#source-popover")).toBeHidden();
      await expect(mark).toBeFocused();

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

    test(`opens a source beside its mark, follows it to the list and comes back${language === "fr" ? " @mobile" : ""}`, async ({ page }) => {
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
  });
}

test("is told in words that an article is not there in French", async ({ page }) => {
  await page.goto("/nl/blog/hoe-een-partij-wordt-getest");
  await expect(page.getByText("Dit artikel is er niet in het Frans")).toBeVisible();
  await expect(page.getByRole("link", { name: "Français" })).toHaveCount(0);
});

test("a swipe moves the carousel by a card, and its counter with it @mobile", async ({ page }) => {
  const { article, related, counter } = editions.nl;
  await page.goto(article);
  const carousel = page.getByRole("region", { name: related });
  const track = carousel.locator(".carousel-track");
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (!box) throw new Error("The carousel has no place on the page.");
  const total = await carousel.locator(".carousel-slide").count();
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // Touch by touch: Chromium's ready-made gesture (synthesizeScrollGesture) never reaches a track that snaps. Each touch carries its time:
  // without it the finger is as fast as the machine sends them, and a flick of no time at all throws the track two cards on.
  let time = Date.now() / 1000;
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) => {
    time += 0.03;
    await client.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: time });
  };
  const swipe = async (distance: number) => {
    await touch("touchStart", [{ x, y }]);
    for (let part = 1; part <= 10; part += 1) await touch("touchMove", [{ x: x + (distance * part) / 10, y }]);
    await touch("touchEnd", []);
  };
  await swipe(-box.width * 0.6);
  await expect(carousel.getByRole("status")).toHaveText(counter(2, total));
  await swipe(box.width * 0.6);
  await expect(carousel.getByRole("status")).toHaveText(counter(1, total));
});
