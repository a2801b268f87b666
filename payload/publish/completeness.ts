/**
 * The completeness gate: what is still missing before a language can go live. Pure: documents in, a list out.
 *
 * One rule for everything a page shows: a required text must exist in the language, and so must an optional one that the source language has
 * (a source note, a product's selling points). Texts that only stand in when given – the SEO title and description fall back on title and
 * excerpt – are never missing.
 */
import type { Field } from "payload";

import { type Locale, sourceLocale } from "../../messages/locales";
import { longestTexts } from "../content/article-lengths";
import { bodyReferences, idsOf } from "../content/body-references";
import { idOf, type SerializedLexical } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import { type Named, wordsBefore } from "../desk/words-before";
import type { PartCollection } from "./live-pages";
import type { PageShape, Row, ShownParts } from "./shown-parts";

export interface Missing {
  /** Field of the article to go to: its own, or the one that pulls the incomplete document in. */
  path: string;
  /** The document that lacks a text, where it is not the article itself. */
  part: { collection: PartCollection | typeof settingsSlug; id: number; name: string } | null;
  /** The lacking field of that document, or of the article; `gone` where the document itself is. */
  field: string;
  /** Of a text that is there and too long: characters it has, and may have. */
  length?: { is: number; most: number };
}

export const gone = "(gone)";

/** The site's settings, where a page shows words of them. */
export const settingsSlug = "site-settings";

export interface LocalizedField {
  path: string;
  required: boolean;
}

/** Localized fields of a collection, by path; fields of the CMS's own (hidden ones) left out. */
export function localizedFields(fields: Field[], prefix = ""): LocalizedField[] {
  return fields.flatMap((field): LocalizedField[] => {
    if (field.type === "tabs") {
      return field.tabs.flatMap((tab) => localizedFields(tab.fields, "name" in tab && tab.name ? `${prefix}${tab.name}.` : prefix));
    }
    if (field.type === "row" || field.type === "collapsible") return localizedFields(field.fields, prefix);
    if (field.type === "group") return localizedFields(field.fields, "name" in field && field.name ? `${prefix}${field.name}.` : prefix);
    if (!("name" in field) || !("localized" in field) || !field.localized) return [];
    if (field.type === "checkbox" || field.type === "date" || field.admin?.hidden) return [];
    return [{ path: `${prefix}${field.name}`, required: "required" in field && field.required === true }];
  });
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object" && "root" in value) return plainText(value as SerializedLexical) === "" && !hasBlocks(value);
  return false;
}

function hasBlocks(value: object): boolean {
  const { children } = (value as { root: { children?: { type?: unknown }[] } }).root;
  return (children ?? []).some((node) => node.type === "block");
}

function textIn(row: Row, path: string, locale: Locale): unknown {
  const value = path.split(".").reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined), row);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[locale] : undefined;
}

/** Names of the localized fields that a document lacks in a language, by the rule above. */
export function missingInPart(collection: PartCollection, fields: LocalizedField[], row: Row, locale: Locale): string[] {
  // A picture without a description says nothing to those who cannot see it, whatever the source language has.
  if (collection === "media") return row.decorative !== true && isEmpty(textIn(row, "alt", locale)) ? ["alt"] : [];
  return fields
    .filter(({ path, required }) => isEmpty(textIn(row, path, locale)) && (required || !isEmpty(textIn(row, path, sourceLocale))))
    .map(({ path }) => path);
}

export function nameOf(row: Row): string {
  const name = row.name ?? row.headline ?? row.title ?? row.filename;
  if (typeof name === "string") return name;
  const first = typeof name === "object" && name !== null ? Object.values(name).find((value) => typeof value === "string") : undefined;
  return typeof first === "string" ? first : `#${row.id}`;
}

/** Which field of the article shows a part: where an editor has to look. */
export function pathTo(collection: PartCollection, id: number, shape: PageShape): string {
  if (collection === "media" && idOf(shape.hero) === id) return "hero";
  if (collection === "topics") return "topics";
  if (collection === "authors") return idsOf(shape.authors).includes(id) ? "authors" : "reviewer";
  if (collection === "products" || collection === "calls-to-action") return "callToAction";
  return "body";
}

const ownFields = ["title", "slug", "excerpt", "body"] as const;

/**
 * @param article the article's own texts in `locale`, flat
 * @param shape what its page pulls in
 * @param parts those documents, with all their languages
 * @param model localized fields of each collection of parts
 */
export function findMissing(
  article: Partial<Record<(typeof ownFields)[number], unknown>>,
  shape: PageShape,
  parts: ShownParts,
  model: Record<PartCollection, LocalizedField[]>,
  locale: Locale,
): Missing[] {
  const own = ownFields.filter((field) => isEmpty(article[field])).map((field): Missing => ({ path: field, part: null, field }));
  const pulledIn = (Object.keys(model) as PartCollection[]).flatMap((collection) =>
    parts[collection].flatMap((row) =>
      missingInPart(collection, model[collection], row, locale).map((field): Missing => ({
        path: pathTo(collection, row.id, shape),
        part: { collection, id: row.id, name: nameOf(row) },
        field,
      })),
    ),
  );
  return [...own, ...pulledIn];
}

/** Texts that a draft keeps and a live page may not have; `article` is flat, in one language. */
export function findTooLong(article: Readonly<Record<string, unknown>>): Missing[] {
  const textAt = (path: string): unknown => path.split(".").reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined), article);
  return (Object.keys(longestTexts) as (keyof typeof longestTexts)[]).flatMap((path): Missing[] => {
    const [text, most] = [textAt(path), longestTexts[path]];
    return typeof text === "string" && text.length > most ? [{ path, part: null, field: path, length: { is: text.length, most } }] : [];
  });
}

/** The standing words below every article: wanted in every language once the source language has them, like any other optional text. */
export function lacksDisclaimer(settings: Record<string, unknown> | null, locale: Locale): boolean {
  const said = (settings?.disclaimer ?? {}) as Partial<Record<Locale, unknown>>;
  return isEmpty(said[locale]) && !isEmpty(said[sourceLocale]);
}

/** What the body names and the database no longer has: a citation of a deleted source would be a mark that leads nowhere. Named by the words before it. */
export function findGone(shape: PageShape, parts: ShownParts): Missing[] {
  const { callsToAction, media, sources } = bodyReferences(shape.body);
  const named: [Named, number[]][] = [["sources", sources], ["media", media], ["calls-to-action", callsToAction]];
  return named.flatMap(([collection, ids]) =>
    ids.filter((id) => !parts[collection].some((row) => row.id === id)).map((id): Missing => ({ path: "body", part: { collection, id, name: wordsBefore(shape.body, collection, id) }, field: gone })),
  );
}
