/** One person with one article in two windows, in the words of an admin in Dutch. */
import { expect, type Page, test } from "@playwright/test";

test.use({ locale: "nl-BE" });

async function signIn(page: Page): Promise<void> {
  expect((await page.request.post("/api/users/login", { data: { email: "editor@demo.test", password: "a journey through the demo shop" } })).status()).toBe(200);
}

const title = (page: Page) => page.locator("#field-title").first();
/** A save of the form as one types, answered. */
function autosaved(page: Page) {
  return page.waitForResponse((answer) => answer.request().method() === "PATCH" && answer.url().includes("autosave=true") && answer.ok());
}

/** The form is in the HTML before it can be used: what is typed earlier is lost to it, so type until it has saved. */
async function typeFirst(page: Page, selector: string, text: string): Promise<void> {
  await expect(async () => {
    const saved = page.waitForResponse((answer) => answer.request().method() === "PATCH" && answer.ok(), { timeout: 4_000 });
    await page.locator(selector).first().fill("");
    await page.locator(selector).first().fill(text);
    await saved;
  }).toPass({ timeout: 40_000 });
}

test("two windows of one person: who types on is left alone, the second is told and loses nothing", async ({ page, context }) => {
  test.setTimeout(120_000);
  await signIn(page);
  const created = await page.request.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Twee vensters", title: "Eerste titel", excerpt: "Inleiding." } });
  const { id } = ((await created.json()) as { doc: { id: number } }).doc;
  const address = `/admin/collections/articles/${id}?locale=nl`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  await expect(title(other)).toHaveValue("Eerste titel");
  await expect(title(page)).toHaveValue("Eerste titel");

  // Faster and slower than the form saves, so that one save overtakes the answer to another.
  await typeFirst(page, "#field-title", "Uit het eerste venster");
  for (const pause of [100, 900, 300, 1_000]) {
    await title(page).pressSequentially(" en", { delay: 30 });
    const saved = autosaved(page);
    await title(page).press("End");
    if (pause > 800) await saved;
    else saved.catch(() => undefined);
  }
  const dialog = { name: "Twee teksten van hetzelfde artikel" };
  await expect(page.getByRole("dialog", dialog)).toHaveCount(0);

  await other.bringToFront();
  await expect(async () => {
    await other.locator("#field-excerpt").fill("");
    await other.locator("#field-excerpt").fill("Uit het tweede venster.");
    await expect(other.getByRole("dialog", dialog)).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(other.getByRole("dialog", dialog)).toContainText("in een ander venster");
  await other.getByRole("button", { name: "De bewaarde tekst overnemen" }).click();
  await expect(title(other)).toHaveValue(/^Uit het eerste venster/, { timeout: 20_000 });
  await expect(other.locator("#field-excerpt")).toHaveValue("Inleiding.");
  const { docs } = (await (await page.request.get(`/api/articles/versions?locale=nl&limit=50&where[parent][equals]=${id}`)).json()) as { docs: { version: { excerpt?: string } }[] };
  expect(docs.map(({ version }) => version.excerpt)).toContain("Uit het tweede venster.");
});
