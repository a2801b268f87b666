/** The form of an article as a person uses it. */
import { expect, type Locator, type Page } from "@playwright/test";

/** By REST, where the form of signing in is not the point. */
export async function signInAs(page: Page, email = "editor@demo.test"): Promise<void> {
  expect((await page.request.post("/api/users/login", { data: { email, password: "a journey through the demo shop" } })).status()).toBe(200);
}

/** Call-outs in the body have a title of their own; the article comes first. */
export const title = (page: Page): Locator => page.locator("#field-title").first();
export const body = (page: Page): Locator => page.locator('.rich-text-lexical [data-lexical-editor="true"]').first();

/**
 * Waits until React has the element. A page of the admin is seen some moments before it hears: what is done to it earlier is lost to it, and how
 * long those moments are is the machine's.
 */
export async function alive(element: Locator): Promise<Locator> {
  await expect(async () => {
    expect(await element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps")))).toBe(true);
  }).toPass({ intervals: [50], timeout: 30_000 });
  return element;
}

/** Types into a form that has just been opened, and waits until it has saved that. */
export async function typeFirst(page: Page, selector: string, text: string): Promise<void> {
  const field = await alive(page.locator(selector).first());
  const saved = page.waitForResponse((answer) => answer.request().method() === "PATCH" && answer.ok());
  await field.fill(text);
  await saved;
}

/**
 * A minute of the shop's clock that is due within 10 seconds, and still accepted when it arrives 10 seconds late: people plan to the minute, and
 * the minute under way is not past.
 */
export function minuteAtHand(): string {
  const clock = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Brussels", dateStyle: "short", timeStyle: "short" });
  return clock.format(new Date(Date.now() + 10_000)).replace(" ", "T");
}

/** For what is planned for that minute: until then, the server's next look at what is due, and a busy machine. */
export const inItsMinute = { timeout: 45_000 };
