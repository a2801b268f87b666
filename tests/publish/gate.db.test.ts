/** Everything that a French page would show, named one by one where it exists in Dutch only; the same list through every door. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { articleDesk } from "@/payload/desk/article-desk";
import { runSchedule } from "@/payload/publish/run-schedule";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createPicture, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
let article: number;
const ids: Record<string, number> = {};
/** By collection, the texts that each has in Dutch and lacks in French. */
const french: Record<string, Record<string, unknown>> = {
  media: { alt: "Une feuille" },
  topics: { name: "Minéraux", slug: "mineraux", description: "Sur les minéraux." },
  authors: { role: "Pharmacienne", credentials: "Docteure en pharmacie", bio: "Elle écrit." },
  sources: { note: "Étude sur des animaux." },
  "calls-to-action": { headline: "Choisissez", text: "Comparez.", usps: [{ icon: "check", title: "Pur" }], buttonLabel: "Voir" },
  products: { name: "Magnésium", description: "En gélules.", usps: [{ text: "Pur" }], url: "https://shop.example/fr/m" },
};

beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  const make = async (collection: string, data: object): Promise<number> => (ids[collection] = (await db.payload.create({ collection: collection as "topics", data: data as never, locale: "nl" })).id);
  const hero = (ids.media = await createPicture(db.payload, { nl: "Een blad" }));
  const product = await make("products", { name: "Magnesium", description: "In capsules.", usps: [{ text: "Zuiver" }], url: "https://shop.example/nl/m", price: 100, currency: "EUR", availability: "inStock" });
  const call = await make("calls-to-action", { headline: "Kies", text: "Vergelijk.", usps: [{ icon: "check", title: "Zuiver" }], buttonLabel: "Bekijk", products: [product] });
  const topic = await make("topics", { name: "Mineralen", slug: "mineralen", description: "Over mineralen." });
  const author = await make("authors", { name: "An", slug: "an", role: "Apotheker", credentials: "Doctor in de farmacie", bio: "Zij schrijft." });
  const source = await make("sources", { type: "journalArticle", title: "A study", year: 2020, note: "Onderzoek bij dieren." });
  const body = (text: string, ...more: object[]) => ({ body: richText(paragraph(text, citation(source)), block("callToAction", { callToAction: call }), ...more) });
  ({ id: article } = await createArticle(db.payload, { live: ["nl"], shared: { hero, topics: [topic], authors: [author] }, nl: body("Zin."), fr: body("Phrase.") }));
});
afterAll(() => db.close());

const hrefs = (errors: { href?: string }[]) => errors.map(({ href }) => href ?? "").sort();
const wanted = () => Object.entries(french).flatMap(([collection, texts]) => Object.keys(texts).map((field) => `/admin/collections/${collection}/${ids[collection]}?locale=fr#field-${field}`)).sort();
const listOf = (answer: { json: unknown }) => (answer.json as { errors: { data: { errors: { href: string }[] } }[] }).errors[0]?.data.errors ?? [];

it("names each text that is missing with the way to its field: in the form, over REST, for many, for a chosen set, by a plan and on the Readiness tab", async () => {
  const publish = { _status: "published" };
  expect(hrefs(listOf(await as.editor("PATCH", `/articles/${article}?locale=fr`, { body: publish })))).toEqual(wanted());
  expect(hrefs(listOf(await as.editor("PATCH", `/articles?locale=fr&where[id][equals]=${article}`, { body: publish })))).toEqual(wanted());
  const set = await as.editor("POST", `/articles/${article}/languages`, { body: { action: "publish", languages: ["fr"] } });
  expect(hrefs((set.json as { outcomes: { reasons: { href: string }[] }[] }).outcomes[0]?.reasons ?? [])).toEqual(wanted());
  const form = (await as.editor("GET", `/articles/${article}?locale=fr&draft=true&depth=0`)).json as object;
  expect(hrefs(((await as.editor("POST", `/articles/${article}/readiness?locale=fr`, { body: form })).json as { missing: { href: string }[] }).missing)).toEqual(wanted());
  expect(hrefs((await articleDesk(await db.request(), article, "https://blog.example"))?.find(({ locale }) => locale === "fr")?.missing ?? [])).toEqual(wanted());

  await as.editor("POST", "/scheduled-changes", { body: { article, language: "fr", action: "publish", at: new Date(Date.now() + 3_600_000).toISOString() } });
  expect(await runSchedule(db.payload, new Date(Date.now() + 7_200_000))).toEqual({ done: 0, failed: 1 });
  const { docs } = await db.payload.find({ collection: "scheduled-changes" });
  for (const href of wanted()) expect((docs[0]?.reasons as { fr: string } | undefined)?.fr).toContain(href);
  expect((await as.nobody("GET", `/articles/${article}?locale=fr`)).status).toBe(404);
});

it("lets the language go live once all of it is there, and not before", async () => {
  for (const [collection, data] of Object.entries(french)) {
    expect((await as.editor("PATCH", `/articles/${article}?locale=fr`, { body: { _status: "published" } })).status).toBe(400);
    expect((await as.editor("PATCH", `/${collection}/${ids[collection]}?locale=fr`, { body: data })).status).toBe(200);
  }
  expect((await as.editor("PATCH", `/articles/${article}?locale=fr`, { body: { _status: "published" } })).status).toBe(200);
});

it.each(Object.entries(french).flatMap(([collection, texts]) => Object.keys(texts).filter((field) => field !== "slug").map((field) => [collection, field] as const)))("refuses to empty, on the live page, what %s shows as its %s", async (collection, field) => {
  const empty = Array.isArray(french[collection]?.[field]) ? [] : "";
  const refused = await as.editor("PATCH", `/${collection}/${ids[collection]}?locale=fr`, { body: { [field]: empty } });
  expect([400, 409]).toContain(refused.status);
  // A required text the CMS refuses by itself, before anything asks which pages show it.
  if (refused.status === 409) expect(refused.text).toContain("/fr/blog/");
});
