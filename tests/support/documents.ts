/** Makers of documents for tests: complete by default, so that a test names only what it is about. */
import type { BasePayload } from "payload";
import sharp from "sharp";

import type { Locale } from "@/messages/locales";
import type { User } from "@/payload/payload-types";

let serial = 0;
const next = (): number => (serial += 1);

export function paragraph(text: string, ...inline: object[]): object {
  return {
    type: "paragraph", version: 1, format: "", indent: 0, direction: "ltr", textFormat: 0, textStyle: "",
    children: [{ type: "text", version: 1, text, format: 0, mode: "normal", style: "", detail: 0 }, ...inline],
  };
}

export function citation(...sources: number[]): object {
  return { type: "inlineBlock", version: 1, fields: { id: `c${next()}`.padEnd(24, "0"), blockType: "citation", sources } };
}

export function richText(...children: object[]): never {
  return { root: { type: "root", version: 1, format: "", indent: 0, direction: "ltr", children } } as never;
}

export function block(blockType: string, fields: object): object {
  return { type: "block", version: 2, format: "", fields: { id: `b${next()}`.padEnd(24, "0"), blockName: "", blockType, ...fields } };
}

export async function createUser(payload: BasePayload, role: User["role"], locales: Locale[] = []): Promise<User & { collection: "users" }> {
  const user = await payload.create({ collection: "users", data: { name: role, email: `${role}${next()}@example.test`, password: "a-long-password", role, languages: locales }, overrideAccess: true });
  return { ...user, collection: "users" };
}

export async function createPicture(payload: BasePayload, alts: Partial<Record<Locale, string>> = { nl: "Een blad", fr: "Une feuille" }): Promise<number> {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: { r: next() % 255, g: 90, b: 60 } } }).png().toBuffer();
  const file = { data, mimetype: "image/png", name: "picture.png", size: data.length };
  const { id } = await payload.create({ collection: "media", data: { alt: alts.nl }, file, locale: "nl" });
  if (alts.fr !== undefined) await payload.update({ collection: "media", id, data: { alt: alts.fr }, locale: "fr" });
  return id;
}

export async function createTopic(payload: BasePayload): Promise<number> {
  const n = next();
  const { id } = await payload.create({ collection: "topics", data: { name: `Onderwerp ${n}`, slug: `onderwerp-${n}` }, locale: "nl" });
  await payload.update({ collection: "topics", id, data: { name: `Thème ${n}`, slug: `theme-${n}` }, locale: "fr" });
  return id;
}

export async function createAuthor(payload: BasePayload): Promise<number> {
  const n = next();
  return (await payload.create({ collection: "authors", data: { name: `Auteur ${n}`, slug: `auteur-${n}` }, locale: "nl" })).id;
}

export async function createSource(payload: BasePayload, fields: object = {}): Promise<number> {
  const n = next();
  return (await payload.create({ collection: "sources", data: { type: "journalArticle", title: `Study ${n}`, year: 2020, ...fields }, locale: "nl" })).id;
}

const words = {
  nl: (n: number) => ({ title: `Titel ${n}`, slug: `titel-${n}`, excerpt: `Inleiding ${n}.`, body: richText(paragraph(`Tekst ${n}.`)) }),
  fr: (n: number) => ({ title: `Titre ${n}`, slug: `titre-${n}`, excerpt: `Chapeau ${n}.`, body: richText(paragraph(`Texte ${n}.`)) }),
};

/** An article with complete texts in the given languages, live in `live`. Returns its id and the number in its texts. */
export async function createArticle(
  payload: BasePayload,
  { texts = ["nl", "fr"], live = [], shared = {}, nl = {}, fr = {} }: { texts?: Locale[]; live?: Locale[]; shared?: object; nl?: object; fr?: object } = {},
): Promise<{ id: number; n: number }> {
  const n = next();
  const { id } = await payload.create({ collection: "articles", data: { workingTitle: `Artikel ${n}`, ...shared } as never, draft: true, locale: "nl" });
  for (const locale of texts) {
    const own = locale === "nl" ? nl : fr;
    const publish = live.includes(locale);
    await payload.update({ collection: "articles", id, data: { ...words[locale](n), ...own, _status: publish ? "published" : "draft" } as never, draft: !publish, locale });
  }
  return { id, n };
}
