/** A small shop for tests of pages: two articles in both languages, one in the source language only, a topic, an author, a product. */
import { citation, createArticle, createAuthor, createPicture, createSource, createTopic, paragraph, richText } from "./documents";
import type { TestDatabase } from "./database";

export interface SmallShop {
  both: { id: number; n: number };
  dutchOnly: { id: number; n: number };
  draft: { id: number; n: number };
  topic: number;
  author: number;
  product: number;
}

async function createProduct({ payload }: TestDatabase): Promise<number> {
  const image = await createPicture(payload);
  const { id } = await payload.create({
    collection: "products",
    data: { name: "Magnesiumpoeder", image, price: 2495, currency: "EUR", availability: "inStock", url: "https://shop.example/nl/magnesium", sku: "MG-1" },
    locale: "nl",
  });
  await payload.update({ collection: "products", id, data: { name: "Magnésium en poudre", url: "https://shop.example/fr/magnesium" }, locale: "fr" });
  return id;
}

async function createCall({ payload }: TestDatabase, product: number): Promise<number> {
  const { id } = await payload.create({ collection: "calls-to-action", data: { headline: "Zelf proberen?", buttonLabel: "Bekijk", products: [product] }, locale: "nl" });
  await payload.update({ collection: "calls-to-action", id, data: { headline: "Envie d’essayer ?", buttonLabel: "Voir" }, locale: "fr" });
  return id;
}

export async function openSmallShop(db: TestDatabase): Promise<SmallShop> {
  const { payload } = db;
  const settings = { contact: { email: "hallo@shop.example" } };
  await payload.updateGlobal({ slug: "site-settings", data: { name: "Blad", tagline: "Lezen over gezondheid", promise: "Elke uitspraak met haar bron.", ...settings }, locale: "nl" });
  await payload.updateGlobal({ slug: "site-settings", data: { name: "Feuille", tagline: "Lire sur la santé", promise: "Chaque affirmation avec sa source." }, locale: "fr" });
  const [topic, author, hero, source, product] = [await createTopic(payload), await createAuthor(payload), await createPicture(payload), await createSource(payload, { doi: "10.1000/x1", authors: "Jansen A" }), await createProduct(db)];
  const shared = { hero, topics: [topic], authors: [author], reviewer: author, reviewedAt: "2026-11-02T10:00:00.000Z", callToActionChoice: "other", callToAction: await createCall(db, product) };
  const both = await createArticle(payload, {
    live: ["nl", "fr"],
    shared,
    nl: { title: "Magnesium en </script> slaap", body: richText(paragraph("De onderzoeken zeggen iets.", citation(source))) },
    fr: { title: "Magnésium & <sommeil>", body: richText(paragraph("Les études le disent.", citation(source))) },
  });
  const dutchOnly = await createArticle(payload, { live: ["nl"], shared: { topics: [topic] } });
  const draft = await createArticle(payload, {});
  return { both, dutchOnly, draft, topic, author, product };
}
