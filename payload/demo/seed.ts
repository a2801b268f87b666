/**
 * Fills an empty shop with the demo: through the same API, access rules and gate as an editor's work. Each thing is looked up first, so a
 * seeding that was cut short is taken up where it stopped.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BasePayload, CollectionSlug, Where } from "payload";
import sharp from "sharp";

import { type Locale, sourceLocale } from "../../messages/locales";
import type { User } from "../payload-types";
import { demoContent } from "./content";
import { type ReferenceKind, toLexical } from "./lexical";
import type { DemoArticle, DemoCallToAction, DemoPicture, InBoth } from "./shape";

export type DemoEditor = User & { collection: "users" };

type Texts = Record<string, unknown>;
type Kind = ReferenceKind | "topic" | "author" | "product" | "article";

const languages: (keyof InBoth<unknown> & Locale)[] = ["nl", "fr"];

/** What has been made so far, by kind and key. */
class Shelf {
  private readonly ids = new Map<string, number>();

  put(kind: Kind, key: string, id: number): void {
    this.ids.set(`${kind}:${key}`, id);
  }

  id = (kind: Kind, key: string): number => {
    const id = this.ids.get(`${kind}:${key}`);
    if (id === undefined) throw new Error(`The demo names ${kind} "${key}", which it does not make.`);
    return id;
  };
}

/** In a request of the editor: access rules on. */
function asEditor(user: DemoEditor, locale: Locale) {
  return { depth: 0, locale, overrideAccess: false, user } as const;
}

interface Making {
  collection: CollectionSlug;
  where: Where;
  shared: Texts;
  texts: InBoth<Texts>;
  file?: { data: Buffer; mimetype: string; name: string; size: number };
}

async function make(payload: BasePayload, user: DemoEditor, { collection, where, shared, texts, file }: Making): Promise<number> {
  const existing = await payload.find({ collection, limit: 1, where, ...asEditor(user, sourceLocale) });
  const first = existing.docs[0]?.id ?? (await payload.create({ collection, data: { ...shared, ...texts[sourceLocale] } as never, file, ...asEditor(user, sourceLocale) })).id;
  const id = first as number;
  for (const locale of languages) {
    if (locale !== sourceLocale) await payload.update({ collection, id, data: texts[locale] as never, ...asEditor(user, locale) });
  }
  return id;
}

function inEach(texts: (locale: "nl" | "fr") => Texts): InBoth<Texts> {
  return { nl: texts("nl"), fr: texts("fr") };
}

async function drawn(picture: DemoPicture, scale: number): Promise<Making["file"]> {
  const svg = await readFile(path.join(process.cwd(), "payload", "demo", "pictures", picture.file));
  const data = await sharp(svg, { density: 96 }).resize(Math.round(picture.width * scale), Math.round(picture.height * scale)).png({ compressionLevel: 9 }).toBuffer();
  return { data, mimetype: "image/png", name: picture.file.replace(/\.svg$/, ".png"), size: data.length };
}

async function makeParts(payload: BasePayload, user: DemoEditor, shelf: Shelf, pictureScale: number): Promise<void> {
  const build = (making: Making): Promise<number> => make(payload, user, making);
  for (const picture of demoContent.pictures) {
    const where = { filename: { like: picture.file.replace(/\.svg$/, "-") } };
    shelf.put("picture", picture.key, await build({ collection: "media", where, shared: { credit: picture.credit }, texts: inEach((locale) => ({ alt: picture.alt[locale] })), file: await drawn(picture, pictureScale) }));
  }
  for (const { key, note, ...facts } of demoContent.sources) {
    shelf.put("source", key, await build({ collection: "sources", where: { title: { equals: facts.title } }, shared: facts, texts: inEach((locale) => (note ? { note: note[locale] } : {})) }));
  }
  for (const { key, ...topic } of demoContent.topics) {
    const texts = inEach((locale) => ({ name: topic.name[locale], slug: topic.slug[locale], description: topic.description[locale] }));
    shelf.put("topic", key, await build({ collection: "topics", where: { slug: { equals: topic.slug[sourceLocale as "nl"] } }, shared: {}, texts }));
  }
  for (const { key, name, slug, portrait, ...author } of demoContent.authors) {
    const texts = inEach((locale) => ({ role: author.role[locale], credentials: author.credentials[locale], bio: author.bio[locale] }));
    shelf.put("author", key, await build({ collection: "authors", where: { slug: { equals: slug } }, shared: { name, slug, portrait: shelf.id("picture", portrait) }, texts }));
  }
  for (const { key, image, name, description, usps, url, ...facts } of demoContent.products) {
    const texts = inEach((locale) => ({ name: name[locale], description: description[locale], url: url[locale], usps: usps[locale].map((text) => ({ text })) }));
    shelf.put("product", key, await build({ collection: "products", where: { sku: { equals: facts.sku } }, shared: { ...facts, image: shelf.id("picture", image) }, texts }));
  }
  for (const call of demoContent.callsToAction) shelf.put("callToAction", call.key, await build(callToAction(call, shelf)));
}

function callToAction(call: DemoCallToAction, shelf: Shelf): Making {
  return {
    collection: "calls-to-action",
    where: { headline: { equals: call.headline[sourceLocale as "nl"] } },
    shared: { products: call.products.map((key) => shelf.id("product", key)) },
    texts: inEach((locale) => ({ headline: call.headline[locale], text: call.text[locale], usps: call.usps[locale], buttonLabel: call.buttonLabel[locale] })),
  };
}

function textsOf(article: DemoArticle, locale: "nl" | "fr", shelf: Shelf): Texts | null {
  const text = article[locale];
  if (!text) return null;
  const body = toLexical(text.body, (kind, key) => shelf.id(kind, key), `${article.key}:${locale}`);
  return { title: text.title, slug: text.slug, excerpt: text.excerpt, seo: text.seo, body, publishedAt: article.publishedAt[locale] };
}

async function draft(payload: BasePayload, user: DemoEditor, article: DemoArticle, shelf: Shelf): Promise<number> {
  const where = { workingTitle: { equals: article.workingTitle } };
  const existing = await payload.find({ collection: "articles", draft: true, limit: 1, where, ...asEditor(user, sourceLocale) });
  if (existing.docs[0]) return existing.docs[0].id;
  const choice = article.callToAction;
  const shared = {
    workingTitle: article.workingTitle,
    hero: shelf.id("picture", article.hero),
    topics: article.topics.map((key) => shelf.id("topic", key)),
    authors: article.authors.map((key) => shelf.id("author", key)),
    reviewer: article.reviewer === null ? null : shelf.id("author", article.reviewer),
    reviewedAt: article.reviewedAt,
    callToActionChoice: choice.choice,
    callToAction: choice.choice === "other" ? shelf.id("callToAction", choice.key) : null,
  };
  return (await payload.create({ collection: "articles", data: shared as never, draft: true, ...asEditor(user, sourceLocale) })).id;
}

async function makeArticles(payload: BasePayload, user: DemoEditor, shelf: Shelf): Promise<void> {
  for (const article of demoContent.articles) shelf.put("article", article.key, await draft(payload, user, article, shelf));
  const oldestFirst = [...demoContent.articles].sort((a, b) => a.publishedAt.nl.localeCompare(b.publishedAt.nl));
  for (const locale of languages) {
    for (const article of oldestFirst) {
      const texts = textsOf(article, locale, shelf);
      if (!texts) continue;
      const related = article.related.map((key) => shelf.id("article", key));
      await payload.update({ collection: "articles", id: shelf.id("article", article.key), data: { ...texts, related, _status: "published" } as never, ...asEditor(user, locale) });
    }
  }
}

/** Last, since it also says that the demo is complete: see `isSeeded`. The source language after the others: no live page may lack what it has. */
async function makeSettings(payload: BasePayload, user: DemoEditor, shelf: Shelf): Promise<void> {
  const { site } = demoContent;
  const shared = { contact: site.contact, callToAction: shelf.id("callToAction", site.callToAction), campaign: site.campaign };
  for (const locale of languages.toReversed()) {
    const words = { name: site.name[locale], tagline: site.tagline[locale], promise: site.promise[locale], shopUrl: site.shopUrl[locale], legal: site.legal[locale], disclaimer: site.disclaimer[locale] };
    await payload.updateGlobal({ slug: "site-settings", data: { ...(locale === sourceLocale ? shared : {}), ...words }, ...asEditor(user, locale) });
  }
}

/** True once a shop has a name: the demo's last step, or an owner's first. */
export async function isSeeded(payload: BasePayload): Promise<boolean> {
  const settings = await payload.findGlobal({ slug: "site-settings", depth: 0, locale: sourceLocale, overrideAccess: true });
  return Boolean(settings.name);
}

/** @param pictureScale of the drawn size. Encoding seventeen pictures in six sizes is most of the work: who needs none of them asks for small ones. */
export async function seedDemo(payload: BasePayload, user: DemoEditor, { pictureScale = 1 } = {}): Promise<void> {
  const shelf = new Shelf();
  await makeParts(payload, user, shelf, pictureScale);
  await makeArticles(payload, user, shelf);
  await makeSettings(payload, user, shelf);
}
