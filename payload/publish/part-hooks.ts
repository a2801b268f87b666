/**
 * What happens to live pages when something they show changes. A change that would leave a live page incomplete is refused with the list of
 * those pages; any other reaches exactly the pages that show it.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from "payload";

import { locales } from "../../messages/locales";
import { sectionPath, sharePicturePath } from "../../messages/paths";
import { keepLiveAddress } from "../access/live-address";
import { guardCollectionReads } from "../access/visitor-queries";
import { idsOf } from "../content/body-references";
import { fieldLabel } from "../content/field-label";
import { lastChangeField, signChange } from "../content/last-change";
import { indexPart, isIndexed } from "../search/entries";
import { breakage } from "./breakage";
import { hasAddress, movePart, type PartWithAddress, slugsIn } from "./part-addresses";
import type { Row } from "./shown-parts";
import { breakageEndpoint } from "./breakage-endpoint";
import { partModel } from "./gate";
import { shownInLists } from "./list-places";
import { type LivePage, pagesReached, pagesShowing, type PartCollection, partKey } from "./live-pages";
import { refuseNewClaims } from "./new-claims";
import { schedulePlan } from "./outbox";
import { emptyPlan, mergePlans, type Plan, planPart } from "./plan";
import { pathOfList, planLists } from "./plan-lists";
import { carried, refreshParts } from "./refresh-parts";
import { refuseToBreak, refuseToLeaveGaps, refuseToRemove } from "./refuse-breakage";
import { replaceEndpoint } from "./replace";
import { choosesGaps, choosesOffline, takeOffline } from "./take-offline";
import { findUses, liveUses, pagesUsing } from "./uses";
import { addressesTag, partsTag } from "./tags";

function before(collection: PartCollection): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation !== "update") return data;
    await refuseNewClaims(req, collection, originalDoc.id as number, data as Record<string, unknown>);
    const broken = await breakage(req, partModel(req), collection, originalDoc.id as number, data as Record<string, unknown>);
    if (!broken) return data;
    if (!choosesOffline(req)) refuseToBreak(req, broken.pages, broken.fields.map((path) => ({ path, label: lostLabel(req, collection, path) })));
    await takeOffline(req, broken.pages);
    return data;
  };
}

/** What was read of parts for pages is not used any more. */
const readAgain: Plan = { ...emptyPlan, tags: [partsTag] };

/** What the form calls a lost field; of a document that is brought along, with its place. */
function lostLabel(req: PayloadRequest, collection: PartCollection, path: string): string {
  const [, into, id, field] = /^([a-z-]+):(\d+)\.(.+)$/.exec(path) ?? [];
  const language = req.i18n.language;
  return into && id && field ? `${fieldLabel(req, into as PartCollection, field, language)} (${into} ${id})` : fieldLabel(req, collection, path, language);
}

function bringsOthers(collection: PartCollection, doc: Record<string, unknown>, previous: Record<string, unknown>): boolean {
  const said = (value: unknown): string => (typeof value === "boolean" ? String(value) : idsOf(value).join());
  return (carried[collection] ?? []).some((field) => said(doc[field]) !== said(previous[field]));
}

function after(collection: PartCollection): CollectionAfterChangeHook {
  return async ({ doc, operation, previousDoc, req }) => {
    const id = doc.id as number;
    if (hasAddress(collection)) await moveAddress(req, collection, id, previousDoc as Record<string, unknown> | undefined);
    // Nobody can have read what has only just been made.
    if (operation === "create") return doc;
    if (isIndexed(collection)) await indexPart(req, collection, id);
    const reached = doc.withdrawn === true && previousDoc?.withdrawn === true ? [] : await pagesReached(req, collection, id);
    // Whether a page shows it or not: one that did has been read, and may show it again.
    if (reached.length === 0) {
      await schedulePlan(req, readAgain);
      return doc;
    }
    const withdrawn = collection === "products" && doc.withdrawn === true;
    // Cards show the picture and the topic of their article.
    const onCards = collection === "media" || collection === "topics";
    const neighbours = onCards ? await pagesShowing(req, reached.map((page) => partKey("articles", page.article))) : [];
    if (bringsOthers(collection, doc as Record<string, unknown>, (previousDoc ?? {}) as Record<string, unknown>)) await refreshParts(req, reached);
    const languages = new Set(reached.map((page) => page.locale));
    const pages = [...reached, ...neighbours.filter((page) => languages.has(page.locale))];
    await schedulePlan(req, mergePlans([readAgain, planPart(collection, id, pages, { withdrawn }), await listsShowing(req, collection, id, reached)]));
    return doc;
  };
}

/** The slug of the language in hand is what can have changed; the hooks are given nothing of the others. */
async function moveAddress(req: PayloadRequest, collection: PartWithAddress, id: number, previous: Record<string, unknown> | undefined): Promise<void> {
  const now = slugsIn(await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } }));
  const old = typeof previous?.slug === "string" && previous.slug !== "" ? previous.slug : undefined;
  const was = Object.fromEntries(locales.map((locale) => [locale, collection === "authors" || locale === req.locale ? old : now[locale]]));
  await schedulePlan(req, await movePart(req, collection, id, was, now));
}

/** Cards in lists show pictures and topics; pages of topics and authors show their words, and so do the pictures of those pages for networks. */
async function listsShowing(req: PayloadRequest, collection: PartCollection, id: number, reached: LivePage[]): Promise<Plan> {
  const inLists = collection === "media" || collection === "topics" || collection === "authors";
  if (!inLists) return emptyPlan;
  const changes = await shownInLists(req, reached);
  const plan = planLists(changes);
  const pictures = changes.filter(({ list }) => list === `${collection}:${id}`).map((change) => sharePicturePath(pathOfList(change)));
  // A new slug is a new address, and every language's page names it.
  return collection === "media" ? plan : mergePlans([plan, { ...emptyPlan, tags: locales.map(addressesTag), swap: [...pictures, ...locales.map((locale) => sectionPath(locale, collection))] }]);
}

function beforeDelete(collection: PartCollection): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const live = await liveUses(req, collection, id as number);
    if (live.total > 0 && !choosesOffline(req)) refuseToRemove(req, live);
    if (live.total > 0) await takeOffline(req, await pagesUsing(req, collection, id as number));
    // Who takes the pages offline knows that their texts will have a gap.
    else if (!choosesGaps(req)) {
      const uses = await findUses(req, collection, id as number);
      if (uses.drafts.total + uses.carriers.length > 0) refuseToLeaveGaps(req, uses);
    }
    const row = hasAddress(collection) ? await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } }) : null;
    const moved = hasAddress(collection) ? await movePart(req, collection, id as number, slugsIn(row), {}) : emptyPlan;
    await schedulePlan(req, mergePlans([readAgain, moved]));
  };
}

/** Adds the hooks of this file to a collection whose documents pages show. */
export function asPart(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as PartCollection;
  return {
    ...collection,
    fields: collection.versions ? [...collection.fields, lastChangeField] : collection.fields,
    endpoints: [...(collection.endpoints === false ? [] : (collection.endpoints ?? [])), breakageEndpoint, replaceEndpoint],
    hooks: {
      ...collection.hooks,
      beforeOperation: [guardCollectionReads, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepLiveAddress, before(slug), ...(collection.versions ? [signChange] : [])],
      afterChange: [...(collection.hooks?.afterChange ?? []), after(slug)],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), beforeDelete(slug)],
    },
  };
}
