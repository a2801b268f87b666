/**
 * What happens to live pages when something they show changes. A change that would leave a live page incomplete is refused with the list of
 * those pages; any other reaches exactly the pages that show it.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from "payload";

import { guardCollectionReads } from "../access/visitor-queries";
import { idsOf } from "../content/body-references";
import { breakage } from "./breakage";
import { partModel } from "./gate";
import { pagesReached, pagesShowing, type PartCollection, partKey } from "./live-pages";
import { schedulePlan } from "./outbox";
import { planPart } from "./plan";
import { carried, refreshParts } from "./refresh-parts";
import { refuseToBreak, refuseToRemove } from "./refuse-breakage";

function before(collection: PartCollection): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation !== "update") return data;
    const broken = await breakage(req, partModel(req), collection, originalDoc.id as number, data as Record<string, unknown>);
    if (broken) refuseToBreak(req, broken.pages, broken.fields);
    return data;
  };
}

function bringsOthers(collection: PartCollection, doc: Record<string, unknown>, previous: Record<string, unknown>): boolean {
  const said = (value: unknown): string => (typeof value === "boolean" ? String(value) : idsOf(value).join());
  return (carried[collection] ?? []).some((field) => said(doc[field]) !== said(previous[field]));
}

function after(collection: PartCollection): CollectionAfterChangeHook {
  return async ({ doc, operation, previousDoc, req }) => {
    if (operation === "create") return doc;
    const id = doc.id as number;
    const reached = doc.withdrawn === true && previousDoc?.withdrawn === true ? [] : await pagesReached(req, collection, id);
    if (reached.length === 0) return doc;
    const withdrawn = collection === "products" && doc.withdrawn === true;
    // Cards show the picture and the topic of their article.
    const onCards = collection === "media" || collection === "topics";
    const neighbours = onCards ? await pagesShowing(req, reached.map((page) => partKey("articles", page.article))) : [];
    if (bringsOthers(collection, doc as Record<string, unknown>, (previousDoc ?? {}) as Record<string, unknown>)) await refreshParts(req, reached);
    const languages = new Set(reached.map((page) => page.locale));
    await schedulePlan(req, planPart(collection, id, [...reached, ...neighbours.filter((page) => languages.has(page.locale))], { withdrawn }));
    return doc;
  };
}

function beforeDelete(collection: PartCollection): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const pages = await pagesShowing(req, [partKey(collection, id as number)]);
    if (pages.length > 0) refuseToRemove(req, pages);
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
