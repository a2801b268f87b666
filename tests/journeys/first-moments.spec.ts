/** What a person does to a form of the admin that is seen and does not hear yet: its scripts are held back until the person is done. */
import { expect, type Page, test } from "@playwright/test";

import { alive, signInAs, title } from "./article-form";

const sign = /nog klaargezet/;

/** Holds back every script of the page. @returns lets them come */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const excerpt = (page: Page) => page.locator("#field-excerpt").first();
const stands = (page: Page) => page.locator(".first-words");

/** As a person does: a field that is shut hears no click that a test would make on it. */
async function pressOn(page: Page, field: ReturnType<typeof title>): Promise<void> {
  await field.scrollIntoViewIfNeeded();
  const { height = 0, width = 0, x = 0, y = 0 } = (await field.boundingBox()) ?? {};
  await page.mouse.click(x + width - 20, y + height / 2);
}

test.describe.serial("the first moments of a form", () => {
  test.use({ locale: "nl-BE", permissions: ["clipboard-read", "clipboard-write"] });
  let id: number;
  test.beforeEach(async ({ page }) => {
    await signInAs(page);
    const { doc } = (await (await page.request.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Eerste ogenblikken", title: "Zink", excerpt: "Kort." } })).json()) as { doc: { id: number } };
    id = doc.id;
  });
  test.afterEach(async ({ page }) => {
    expect((await page.request.delete(`/api/articles/${id}`)).status()).toBe(200);
  });

  test("what is typed, composed, pasted and pressed before it hears is in the form, and saved, once it does", async ({ context, page }) => {
    const release = await holdScripts(page);
    await page.goto(`/admin/collections/articles/${id}?locale=nl`, { waitUntil: "commit" });
    await expect(title(page)).toBeDisabled();
    await pressOn(page, title(page));
    await expect(stands(page)).toBeFocused();
    await page.keyboard.type(" en kóper");
    await page.evaluate(() => navigator.clipboard.writeText(" uit de winkel"));
    await page.keyboard.press("Control+v");
    await expect(stands(page)).toHaveValue("Zink en kóper uit de winkel");
    await expect(page.getByRole("status").filter({ hasText: sign })).toBeVisible();
    // Pressed now, and done behind the words: it closes the part of the form that they are in.
    const topics = page.getByRole("button", { name: "Onderwerpen en auteurs" });
    await topics.click();
    await expect(topics).not.toHaveClass(/--active/);
    await pressOn(page, excerpt(page));
    await page.keyboard.type(" Een woord");
    const keyboard = await context.newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: " in wor", selectionStart: 7, selectionEnd: 7 });

    const saved = page.waitForResponse(async (answer) => answer.request().method() === "PATCH" && answer.ok() && (await answer.text()).includes("in wording"));
    release();
    await expect(page.locator("form[data-form-ready=true]").first()).toBeAttached();
    await expect(title(page)).toHaveValue("Zink en kóper uit de winkel");
    // Whoever is in the middle of a word stays there.
    await expect(stands(page)).toBeFocused();
    await keyboard.send("Input.insertText", { text: " in wording." });
    await saved;
    await expect(topics).toHaveClass(/--active/);
    await expect(stands(page)).toHaveCount(0);
    await expect(page.getByText(sign)).toHaveCount(0);
    const { excerpt: kept, title: given } = (await (await page.request.get(`/api/articles/${id}?locale=nl&draft=true&depth=0`)).json()) as { excerpt: string; title: string };
    expect([given, kept]).toEqual(["Zink en kóper uit de winkel", "Kort. Een woord in wording."]);
  });

  test("who goes on typing while it begins to hear loses no letter", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`/admin/collections/articles/${id}?locale=nl`, { waitUntil: "commit" });
    await expect(title(page)).toBeDisabled();
    await pressOn(page, title(page));
    await expect(stands(page)).toBeFocused();
    const text = " en koper, mangaan en magnesium, in de hand van wie niet wil wachten";
    const typing = (async () => {
      for (const [place, letter] of [...text].entries()) {
        await page.keyboard.type(letter);
        if (place === 10) release();
      }
    })();
    await typing;
    await alive(title(page));
    await expect(title(page)).toHaveValue(`Zink${text}`);
    await expect(title(page)).toBeFocused();
  });
});
