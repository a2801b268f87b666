/**
 * What happens to live pages when something they show changes. A change that would leave a live page incomplete is refused with the list of
 * those pages; any other reaches exactly the pages that show it.
 */
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type GlobalAfterChangeHook,
  type PayloadRequest,
} from "payload";

import { isLocale, type Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { guardCollectionReads } from "../access/visitor-queries";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { missingInPart } from "./completeness";
import { partModel } from "./gate";
import { findLivePages, type LivePage, pagesShowing, type PartCollection, partKey } from "./live-pages";
import { schedulePlan } from "./outbox";
import { planPart, planSettings } from "./plan";
import { refreshParts } from "./refresh-parts";
import type { Row } from "./shown-parts";

const breaks = label(
  "Zo zou een gepubliceerde pagina een tekst missen ({fields}). Vul de tekst in, of trek eerst in: {pages}.",
  "Une page publiée perdrait un texte ({fields}). Complétez-le, ou retirez d’abord : {pages}.",
  "A published page would lose a text ({fields}). Fill it in, or unpublish first: {pages}.",
);
const inUse = label(
  "Dit staat op gepubliceerde pagina’s: {pages}. Vervang het daar eerst.",
  "Ceci figure sur des pages publiées : {pages}. Remplacez-le d’abord.",
  "This is shown on published pages: {pages}. Replace it there first.",
);

/** At most this many addresses in a message; the data of the error has them all. */
const named = 5;

function refuse(req: PayloadRequest, text: AdminText, pages: LivePage[], fields: string[]): never {
  const paths = pages.map((page) => articlePath(page.locale, page.slug));
  const list = paths.slice(0, named).join(", ") + (paths.length > named ? ` (+${paths.length - named})` : "");
  const message = inAdminLanguage(text, req.i18n.language).replace("{fields}", fields.join(", ")).replace("{pages}", list);
  throw new APIError(message, 409, { pages: paths, errors: fields.map((path) => ({ path, message })) }, true);
}

function before(collection: PartCollection): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation !== "update" || !isLocale(req.locale)) return data;
    const model = partModel(req)[collection];
    const stored = await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: originalDoc.id as number } } });
    if (!stored) return data;
    const next = withTexts(stored, data, model.map(({ path }) => path), req.locale);
    const had = missingInPart(collection, model, stored, req.locale);
    const lost = missingInPart(collection, model, next, req.locale).filter((field) => !had.includes(field));
    if (lost.length === 0) return data;
    const pages = await pagesShowing(req, [partKey(collection, stored.id)], req.locale);
    if (pages.length > 0) refuse(req, breaks, pages, lost);
    return data;
  };
}

/** The stored row as it would be after the write: shared fields replaced, localized ones in the language of the request. */
function withTexts(stored: Row, data: Record<string, unknown>, localized: string[], locale: Locale): Row {
  const next: Row = { ...stored };
  for (const [field, value] of Object.entries(data)) {
    next[field] = localized.includes(field) ? { ...(stored[field] as object | null), [locale]: value } : value;
  }
  return { ...next, id: stored.id };
}

function after(collection: PartCollection): CollectionAfterChangeHook {
  return async ({ doc, operation, previousDoc, req }) => {
    if (operation === "create") return doc;
    const id = doc.id as number;
    const shown = await pagesShowing(req, [partKey(collection, id)]);
    if (shown.length === 0) return doc;
    const withdrawn = collection === "products" && doc.withdrawn === true && previousDoc?.withdrawn !== true;
    const neighbours = collection === "media" ? await pagesShowing(req, shown.map((page) => partKey("articles", page.article))) : [];
    await refreshParts(req, collection, shown);
    await schedulePlan(req, planPart(collection, id, [...shown, ...neighbours], { withdrawn }));
    return doc;
  };
}

function beforeDelete(collection: PartCollection): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const pages = await pagesShowing(req, [partKey(collection, id as number)]);
    if (pages.length > 0) refuse(req, inUse, pages, []);
  };
}

/** Adds the hooks of this file to a collection whose documents pages show. */
export function asPart(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as PartCollection;
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [guardCollectionReads, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), before(slug)],
      afterChange: [...(collection.hooks?.afterChange ?? []), after(slug)],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), beforeDelete(slug)],
    },
  };
}

/** Shared settings show in every language, words in the one they were written in; both expire every page of what they touch. */
export const afterSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  const pages = await findLivePages(req, {});
  await refreshParts(req, "calls-to-action", pages);
  await schedulePlan(req, planSettings([...new Set(pages.map((page) => page.locale)), ...(isLocale(req.locale) ? [req.locale] : [])], pages));
  return doc;
};
