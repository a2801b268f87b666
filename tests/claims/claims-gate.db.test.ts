import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

// First: what follows reads the environment of the shop.
import { openDatabase, type TestDatabase } from "../support/database";
import type { Locale } from "@/messages/locales";
import { claimRules } from "@/payload/claims/stored-rules";
import { articleDesk } from "@/payload/desk/article-desk";

import { openRest, signInEach, type Role, type Send } from "../access/rest";
import { block, createArticle, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const guard = "/globals/claims-guard";
const setEffect = async (effect: "block" | "warn") => {
  const { status, text } = await as.editor("POST", `${guard}?locale=nl`, { body: { effect } });
  if (status !== 200) throw new Error(text);
};
const publish = (id: number, locale: Locale, data: object = {}) => as.editor("PATCH", `/articles/${id}?locale=${locale}`, { body: { ...data, _status: "published" } });
interface Refused {
  errors: { data: { errors: { path: string; message: string; href?: string }[] } }[];
}
const gaps = ({ json }: { json: unknown }) => (json as Refused).errors[0]!.data.errors;
const curing = (text: string) => ({ body: richText(paragraph("Een zin vooraf."), paragraph(text)) });

it("begins with the starter lists, which are the shop's to read and the editors' to change", async () => {
  const started = await claimRules(await db.request());
  expect(started.languages.fr.authorised).toHaveLength(10);
  const who = { read: "", write: "" };
  for (const role of ["nobody", "translator", "editor", "admin"] as const) {
    if ((await as[role]("GET", guard)).status === 200) who.read += role[0];
    if ((await as[role]("POST", `${guard}?locale=nl`, { body: { effect: "warn" } })).status === 200) who.write += role[0];
  }
  expect(who).toEqual({ read: "tea", write: "ea" });
  // The first save keeps what was there to start with.
  expect(await claimRules(await db.request())).toEqual(started);
});

describe("where the shop lets claims block", () => {
  beforeEach(async () => {
    await setEffect("block");
  });

  it.each([["nl", "Magnesium geneest migraine.", /2002\/46\/EG|2002\/46\/CE|2002\/46\/EC/], ["fr", "Un médicament naturel.", /1169\/2011/]] as const)("%s does not go live with “%s”, and the field is named with the reason", async (locale, text, reason) => {
    const { id } = await createArticle(db.payload, { [locale]: curing(text) });
    const refused = await publish(id, locale);
    expect(refused.status).toBe(400);
    expect(gaps(refused)).toEqual([expect.objectContaining({ path: "body", message: expect.stringMatching(reason) as string, href: expect.stringContaining(`/admin/collections/articles/${id}?locale=${locale}#field-body&quote=`) as string })]);
    expect((await publish(id, locale, curing("Een gewone zin."))).status).toBe(200);
  });

  it("the other doors are shut too: bulk, the language button, the schedule's own publication", async () => {
    const { id } = await createArticle(db.payload, { nl: { title: "Dit voorkomt kanker" } });
    const bulk = await as.editor("PATCH", `/articles?where[id][equals]=${id}&locale=nl`, { body: { _status: "published" } });
    const button = await as.editor("POST", `/articles/${id}/languages`, { body: { action: "publish", languages: ["nl"] } });
    const job = await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" }).then(() => "live", (error: { status: number }) => error.status);
    expect(JSON.stringify([bulk.json, button.json])).toMatch(/voorkomt kanker.*voorkomt kanker/u);
    expect(job).toBe(400);
    expect((await db.payload.findByID({ collection: "articles", id, draft: false, locale: "nl" }))._status).toBe("draft");
  });

  it("a product on the page is looked at like the article, and a live page gets no claim by its product", async () => {
    const product = await db.payload.create({ collection: "products", data: { name: "Magnesium", url: "https://shop.example/nl/m", price: 100, currency: "EUR", availability: "inStock", usps: [{ text: "Verhelpt hoge bloeddruk" }] }, locale: "nl" });
    const call = await db.payload.create({ collection: "calls-to-action", data: { headline: "Kies", buttonLabel: "Bekijk", products: [product.id] }, locale: "nl" });
    const { id } = await createArticle(db.payload, { texts: ["nl"], nl: { body: richText(paragraph("Koop."), block("callToAction", { callToAction: call.id })) } });
    expect(gaps(await publish(id, "nl")).map(({ path, href }) => ({ path, href }))).toEqual([{ path: "callToAction", href: `/admin/collections/products/${product.id}?locale=nl#field-usps` }]);
    const say = (text: string) => as.editor("PATCH", `/products/${product.id}?locale=nl`, { body: { usps: [{ text }] } });
    expect((await say("Goed op te lossen")).status).toBe(200);
    expect((await publish(id, "nl")).status).toBe(200);
    const refused = await say("Verhelpt hoge bloeddruk");
    expect([refused.status, gaps(refused)[0]?.path]).toEqual([400, "usps"]);
    // French is not live, so its texts are still a draft of the shop's.
    expect((await as.editor("PATCH", `/products/${product.id}?locale=fr`, { body: { name: "Guérit la grippe", url: "https://shop.example/fr/m" } })).status).toBe(200);
  });

  it("the words on every page may claim no more than an article", async () => {
    const refused = await as.editor("POST", "/globals/site-settings?locale=fr", { body: { name: "Blog", tagline: "Prévenir la grippe" } });
    expect([refused.status, gaps(refused)[0]?.path]).toEqual([400, "tagline"]);
  });

  it("a draft is saved all the same, and the Readiness tab says what stands in the way", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { excerpt: "Dit geneest kanker." } })).status).toBe(200);
    const [desk] = (await articleDesk(await db.request(), id, "https://blog.example")) ?? [];
    expect(desk?.missing.map(({ path }) => path)).toEqual(["excerpt"]);
    expect(desk?.findings.map(({ code }) => code)).not.toContain("claim");
  });
});

it("where they warn, a language goes live and the Readiness tab shows them", async () => {
  await setEffect("warn");
  const { id } = await createArticle(db.payload, { texts: ["fr"], fr: { excerpt: "Cela guérit la migraine." } });
  expect((await publish(id, "fr")).status).toBe(200);
  const desk = (await articleDesk(await db.request(), id, "https://blog.example"))?.find(({ locale }) => locale === "fr");
  expect(desk?.missing).toEqual([]);
  expect(desk?.findings).toContainEqual(expect.objectContaining({ code: "claim", severity: "warning", path: "excerpt", quote: "guérit la migraine" }));
});

it("the shop's own lists count, per language", async () => {
  const fr = { verbs: "", diseases: "", phrases: [{ words: "miracle*", reason: "Pas de miracles." }] };
  expect((await as.editor("POST", `${guard}?locale=fr`, { body: { effect: "block", fr } })).status).toBe(200);
  const { id } = await createArticle(db.payload, { fr: { title: "Un produit miracle" }, nl: { title: "Een product dat een miracle heet" } });
  expect(gaps(await publish(id, "fr")).map(({ path, message }) => ({ path, why: message.includes("Pas de miracles.") }))).toEqual([{ path: "title", why: true }]);
  expect((await publish(id, "nl")).status).toBe(200);
});
