/** How each operation of the table is asked for over REST, and what counts as having been carried out. */
import type { BasePayload, CollectionSlug } from "payload";
import sharp from "sharp";

import { createArticle, createPicture } from "../support/documents";
import type { Answer, Send, Sent } from "./rest";
import type { Operation } from "./roles";

let serial = 0;

/** Ids from 1 on of articles that must exist before the rest. */
export const articlesInTurn = 12;

/** Texts and facts that make a valid document, new each time. */
function valid(collection: string): Record<string, unknown> {
  const n = (serial += 1);
  const known: Record<string, Record<string, unknown>> = {
    articles: { workingTitle: `Artikel ${n}`, title: `Titel ${n}` },
    topics: { name: `Onderwerp ${n}`, slug: `topic-${n}` },
    authors: { name: `Auteur ${n}`, slug: `author-${n}` },
    sources: { type: "book", title: `Boek ${n}`, year: 2020 },
    products: { name: `Product ${n}`, url: "https://shop.example/p", price: 100, currency: "EUR", availability: "inStock" },
    "calls-to-action": { headline: `Oproep ${n}`, buttonLabel: "Bekijk" },
    redirects: { from: `/nl/blog/oud-${n}`, to: "/nl", locale: "nl" },
    // One change of a kind for an article: the articles take turns.
    "scheduled-changes": { article: 1 + (n % articlesInTurn), language: "nl", action: "publish", at: new Date(Date.now() + 86_400_000).toISOString() },
    users: { name: "Iemand", email: `iemand${n}@example.test`, password: "a-long-password", role: "editor" },
    terms: { source: `Term ${n}`, targetLanguage: "fr", preferred: [`Terme ${n}`] },
    "translation-memory": { sourceLanguage: "nl", targetLanguage: "fr", source: `Zin ${n}`, target: `Phrase ${n}`, placeholders: [], links: {}, hash: `h${n}`, context: "" },
    "live-pages": { article: n, locale: "nl", slug: `x-${n}`, publishedAt: "2026-01-01T00:00:00.000Z", contentHash: "x", changedAt: "2026-01-01T00:00:00.000Z", relatedCount: 0 },
    "page-parts": { page: n, part: "blog", locale: "nl", publishedAt: "2026-01-01T00:00:00.000Z", article: n },
    "product-clicks": { code: `c${n}`, day: "2026-11-26", productName: "Product", language: "nl", clicks: 1, product: n },
    outbox: { plan: {}, attempts: 0 },
    "second-factors": { person: n, lastStep: 0, tries: 0 },
    "payload-kv": { key: `k${n}`, data: {} },
    "payload-migrations": { name: `m${n}`, batch: n },
    "payload-locked-documents": { globalSlug: "site-settings" },
    "payload-preferences": { key: `k${n}`, value: { n } },
  };
  return known[collection] ?? {};
}

/** A localized word of the collection, where it has one. */
function words(collection: string): Record<string, unknown> {
  const known: Record<string, Record<string, unknown>> = {
    articles: { title: "Ander" }, topics: { name: "Ander" }, authors: { bio: "Ander" }, sources: { note: "Ander" }, products: { name: "Ander" }, "calls-to-action": { headline: "Ander" },
    media: { alt: "Ander" }, redirects: { to: "/fr" }, users: { name: "Ander" }, terms: { note: "Ander" },
  };
  return known[collection] ?? {};
}

function french(collection: string, id: number): Record<string, unknown> {
  const more: Record<string, Record<string, unknown>> = { topics: { slug: `theme-${id}` }, products: { url: "https://shop.example/fr/p" }, "calls-to-action": { buttonLabel: "Voir" } };
  return { ...words(collection), ...more[collection] };
}

/** A document with texts in both languages and a version, and the id of that version where there are versions. */
export async function createDocument(payload: BasePayload, collection: string): Promise<{ id: number; version: number }> {
  const slug = collection as CollectionSlug;
  let id: number;
  if (collection === "articles") id = (await createArticle(payload)).id;
  else if (collection === "media") id = await createPicture(payload);
  else {
    const created = await payload.create({ collection: slug, data: valid(collection) as never, locale: "nl" });
    id = created.id as number;
    await payload.update({ collection: slug, id, data: french(collection, id) as never, locale: "fr" });
  }
  if (!payload.collections[slug].config.versions) return { id, version: 1 };
  const { docs } = await payload.findVersions({ collection: slug as "articles", limit: 1, sort: "-id", where: { parent: { equals: id } } });
  return { id, version: docs[0]?.id as unknown as number };
}

async function upload(): Promise<FormData> {
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: { r: (serial += 1) % 255, g: 1, b: 1 } } }).png().toBuffer();
  const form = new FormData();
  form.set("_payload", JSON.stringify({ alt: "Een vlak" }));
  form.set("file", new File([new Uint8Array(data)], "vlak.png", { type: "image/png" }));
  return form;
}

export async function ask(send: Send, operation: Operation, collection: string, doc: { id: number; version: number }): Promise<Answer> {
  const at = `/${collection}`;
  const one = `where[id][equals]=${doc.id}`;
  const create: Sent = collection === "media" ? { form: await upload() } : { body: valid(collection) };
  const requests: Record<Operation, [method: string, path: string, sent?: Sent]> = {
    create: ["POST", `${at}?locale=nl`, create],
    list: ["GET", `${at}?locale=nl`],
    read: ["GET", `${at}/${doc.id}?locale=nl`],
    count: ["GET", `${at}/count?locale=nl`],
    "update nl": ["PATCH", `${at}/${doc.id}?locale=nl`, { body: words(collection) }],
    "update fr": ["PATCH", `${at}/${doc.id}?locale=fr`, { body: words(collection) }],
    "bulk nl": ["PATCH", `${at}?locale=nl&${one}`, { body: words(collection) }],
    "bulk fr": ["PATCH", `${at}?locale=fr&${one}`, { body: words(collection) }],
    versions: ["GET", `${at}/versions?locale=nl`],
    version: ["GET", `${at}/versions/${doc.version}?locale=nl`],
    "restore fr": ["POST", `${at}/versions/${doc.version}?locale=fr`],
    "restore all": ["POST", `${at}/versions/${doc.version}?locale=all`],
    duplicate: ["POST", `${at}/${doc.id}/duplicate?locale=nl`],
    delete: ["DELETE", `${at}/${doc.id}`],
    "bulk delete": ["DELETE", `${at}?${one}`],
  };
  return send(...requests[operation]);
}

/** Answered with success, and not with an empty list or a count of nothing. */
export function isCarriedOut({ json, status }: Answer): boolean {
  const { docs, totalDocs, value } = (json ?? {}) as { docs?: unknown[]; totalDocs?: number; value?: unknown };
  return status >= 200 && status < 300 && docs?.length !== 0 && totalDocs !== 0 && value !== null;
}
