/** The documents the desk covers: their texts by the content model, read in one language as the desk compares them. */
import type { BasePayload, CollectionSlug, Field, PayloadRequest } from "payload";

import { type Locale, locales, sourceLocale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { takeStoredRow } from "../../publish/stored-row";
import { hash } from "../hash";
import { type TextModel, textModel } from "../text-model";
import type { Unit } from "../unit";
import { extractUnits } from "../units";
import type { DeskCollection, DeskId } from "./contract/address";

/** A test fails where a collection or global has a localized text and is not in here. */
export const deskCollections = ["articles", "media", "products", "calls-to-action", "topics", "authors", "sources", "site-settings"] as const satisfies readonly DeskCollection[];

export const targetLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

const globalSlug = "site-settings";

export type Flat = Record<string, unknown>;

export function isDeskCollection(value: unknown): value is DeskCollection {
  return (deskCollections as readonly unknown[]).includes(value);
}

export function isGlobal(collection: DeskCollection): collection is typeof globalSlug {
  return collection === globalSlug;
}

function configOf(payload: BasePayload, collection: DeskCollection) {
  const found = isGlobal(collection) ? payload.config.globals.find(({ slug }) => slug === collection) : payload.collections[collection as CollectionSlug].config;
  if (!found) throw new Error(`There is no ${collection}`);
  return found;
}

export function fieldsOf(payload: BasePayload, collection: DeskCollection): Field[] {
  return configOf(payload, collection).fields as Field[];
}

/** Whether a save stays a draft until it is published; of all others every save is live. */
export function hasDrafts(payload: BasePayload, collection: DeskCollection): boolean {
  return Boolean(configOf(payload, collection).versions?.drafts);
}

const models = new WeakMap<object, TextModel[]>();

export function modelOf(payload: BasePayload, collection: DeskCollection): TextModel[] {
  const config = configOf(payload, collection);
  const known = models.get(config) ?? textModel(config.fields as Field[]);
  models.set(config, known);
  return known;
}

/** One language of a row as the database gives it, where a localized field holds a value per language. */
export function inLanguage(fields: Field[], row: Flat, locale: Locale): Flat {
  const flat: Flat = {};
  for (const field of fields) {
    if (field.type === "tabs") {
      for (const tab of field.tabs) {
        if ("name" in tab && tab.name) flat[tab.name] = nested(tab.fields, row[tab.name], "localized" in tab && tab.localized === true, locale);
        else Object.assign(flat, inLanguage(tab.fields, row, locale));
      }
    } else if (field.type === "row" || field.type === "collapsible" || (field.type === "group" && !("name" in field && field.name))) {
      Object.assign(flat, inLanguage(field.fields, row, locale));
    } else if ("name" in field && field.name && field.name in row) {
      const value = row[field.name];
      const localized = "localized" in field && field.localized === true;
      if (field.type === "group") flat[field.name] = nested(field.fields, value, localized, locale);
      else if (field.type === "array" && !localized) flat[field.name] = Array.isArray(value) ? value.map((one) => (isRecord(one) ? { ...one, ...inLanguage(field.fields, one, locale) } : one)) : value;
      else flat[field.name] = localized ? (isRecord(value) ? value[locale] : undefined) : value;
    }
  }
  return flat;
}

function nested(fields: Field[], value: unknown, localized: boolean, locale: Locale): unknown {
  if (!isRecord(value)) return value;
  return localized ? value[locale] : inLanguage(fields, value, locale);
}

/** A document as it stands in the form: the newest version, drafts included. */
export interface DeskSource {
  collection: DeskCollection;
  id: DeskId;
  /** `articles/12`, `site-settings/global`: names it in the desk's tables and in exchange files. */
  name: string;
  title: string;
  source: Flat;
  units: Unit[];
  /** Of the texts and where they stand: the same while nothing for the desk has changed. */
  sourceHash: string;
  /** Of the document's last save; ISO 8601. Null for a document that does not tell. */
  savedAt: string | null;
  /** The document in another language. */
  target(locale: Locale): Flat;
}

export function documentName(collection: DeskCollection, id: DeskId): string {
  return `${collection}/${id}`;
}

async function newestRow(req: PayloadRequest, collection: DeskCollection, id: DeskId): Promise<Flat | null> {
  const { db, collections } = req.payload;
  if (isGlobal(collection)) return db.findGlobal<Flat & { id: number }>({ slug: collection, req });
  if (id === "global") return null;
  const slug = collection as CollectionSlug;
  const stored = (collection === "articles" && takeStoredRow(req, id)) || (await db.findOne<Flat & { id: number }>({ collection: slug, req, where: { id: { equals: id } } }));
  if (!stored || !collections[slug].config.versions?.drafts) return stored;
  const { docs } = await db.findVersions<Flat>({ collection: slug, limit: 1, pagination: false, req, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } });
  return docs[0] ? { ...stored, ...(docs[0].version as unknown as Flat) } : stored;
}

/** "Artikel" and "7": what the admin calls such a document, in the source language as every title here, and which of them it is. */
function untitled(payload: BasePayload, collection: DeskCollection, id: DeskId): string {
  const config = configOf(payload, collection);
  const said: unknown = "labels" in config ? config.labels.singular : "label" in config ? config.label : null;
  const kind = isRecord(said) ? said[sourceLocale] : said;
  return [typeof kind === "string" ? kind : collection, id === "global" ? null : id].filter((part) => part !== null).join(" ");
}

/** What lists call it: its title in the source language, else the name that all languages share. */
function titleOf(payload: BasePayload, collection: DeskCollection, id: DeskId, source: Flat): string {
  const config = isGlobal(collection) ? null : payload.collections[collection as CollectionSlug].config;
  const named = [source.title, source.name, config ? source[config.admin.useAsTitle ?? "id"] : null].find((text) => typeof text === "string" && text.trim() !== "");
  return typeof named === "string" ? named : untitled(payload, collection, id);
}

export function unitsHash(units: readonly Unit[]): string {
  return hash(...units.flatMap(({ id, path, markupHash }) => [id, path, markupHash]));
}

function savedAt({ updatedAt }: Flat): string | null {
  const moment = typeof updatedAt === "string" || updatedAt instanceof Date ? new Date(updatedAt) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null;
}

/** Null where there is no such document. */
export async function findSource(req: PayloadRequest, collection: DeskCollection, id: DeskId): Promise<DeskSource | null> {
  const row = await newestRow(req, collection, id);
  if (!row) return null;
  const fields = fieldsOf(req.payload, collection);
  const source = inLanguage(fields, row, sourceLocale);
  const units = extractUnits(modelOf(req.payload, collection), source);
  return { collection, id, name: documentName(collection, id), title: titleOf(req.payload, collection, id, source), source, units, sourceHash: unitsHash(units), savedAt: savedAt(row), target: (locale) => inLanguage(fields, row, locale) };
}
