/** The editor's desk over HTTP: what is published shows at once, and what may not go out does not. */
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";

import { alive } from "./article-form";

const password = "a journey through the demo shop";

/** By the form, as a person does. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/admin/login");
  await (await alive(page.locator("#field-email"))).fill(email);
  await page.locator("#field-password").fill(password);
  await page.getByRole("button", { name: /log|anmelden|connexion|inloggen/i }).click();
  await expect(page).toHaveURL(/\/admin\/?$/, { timeout: 20_000 });
}

/** By REST, where the form is not the point. */
async function enter(request: APIRequestContext, email: string): Promise<void> {
  expect((await request.post("/api/users/login", { data: { email, password } })).status()).toBe(200);
}

test("who signs in has the colours of their system", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/admin/login");
  await alive(page.locator("#field-email"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("an editor changes the Dutch title, publishes, and the next request shows it; the French page stays", async ({ page, request }) => {
  await signIn(page, "editor@demo.test");
  const found = await page.request.get("/api/articles?locale=nl&limit=1&depth=0&where[slug][equals]=betaine-lichaamsvet-onderzoek");
  const { docs } = (await found.json()) as { docs: { id: number; title: string }[] };
  const article = docs[0];
  if (!article) throw new Error("The demo has no betaine article.");
  const french = await (await request.get("/fr/blog/betaine-masse-grasse-recherche")).text();

  await page.goto(`/admin/collections/articles/${article.id}?locale=nl`);
  // Call-outs in the body have a title of their own; the article comes first.
  const title = page.locator("#field-title").first();
  await expect(title).toHaveValue(article.title);
  const changed = `${article.title} (herzien)`;
  await (await alive(title)).fill(changed);
  const published = page.waitForResponse((response) => response.request().method() === "PATCH" && !response.url().includes("autosave") && response.ok());
  await page.locator("#action-save").click();
  await published;

  const html = await (await request.get("/nl/blog/betaine-lichaamsvet-onderzoek")).text();
  expect(html).toContain(`<h1>${changed}</h1>`);
  expect(await (await request.get("/nl")).text()).toContain(changed);
  expect(await (await request.get("/fr/blog/betaine-masse-grasse-recherche")).text()).toBe(french);
});

test("a translator of the demo cannot publish", async ({ request }) => {
  await enter(request, "translator@demo.test");
  const { docs } = (await (await request.get("/api/articles?locale=fr&limit=1&depth=0")).json()) as { docs: { id: number }[] };
  const refused = await request.patch(`/api/articles/${docs[0]?.id}?locale=fr`, { data: { title: "Titre changé", _status: "published" } });
  expect(refused.status()).toBe(403);
});

test("an incomplete language is refused with the fields to fill, and leaves through no door", async ({ request, page }) => {
  await enter(request, "editor@demo.test");
  const created = await request.post("/api/articles?locale=nl&draft=true", { data: { workingTitle: "Geheim", slug: "geheim-stuk" } });
  expect(created.status()).toBe(201);
  const { doc } = (await created.json()) as { doc: { id: number } };
  const refused = await request.patch(`/api/articles/${doc.id}?locale=nl`, { data: { _status: "published" } });
  expect(refused.status()).toBe(400);
  const { errors } = (await refused.json()) as { errors: { data: { errors: { path: string }[] } }[] };
  expect(errors[0]?.data.errors.map(({ path }) => path)).toEqual(expect.arrayContaining(["title", "excerpt", "body"]));

  const visitor = page.request;
  expect((await visitor.get(`/api/articles/${doc.id}?locale=nl`)).status()).toBe(404);
  expect((await visitor.get(`/api/articles/${doc.id}?locale=nl&draft=true`)).status()).toBe(404);
  expect((await visitor.get("/nl/blog/geheim-stuk")).status()).toBe(404);
});
