/** Hangs the desk into the content model: every save of a document, through whichever door, keeps its units in step. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig, GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig, PayloadRequest } from "payload";

import { isLocale, sourceLocale } from "../../../messages/locales";
import { extractUnits } from "../units";
import type { DeskCollection, DeskId } from "./contract/address";
import { documentName, findSource, type Flat, modelOf } from "./documents";
import { followSourceEverywhere, followTarget } from "./follow-document";
import { refuseUnreviewed } from "./review-gate";
import { forgetDocument, lockDocument } from "./translation-rows";
import { isWrittenByDesk } from "./write-target";

async function follow(req: PayloadRequest, collection: DeskCollection, id: DeskId, previous: Flat | null, { _status: status }: Flat): Promise<void> {
  if (!isLocale(req.locale) || isWrittenByDesk(req)) return;
  const source = await findSource(req, collection, id);
  if (!source) return;
  if (req.locale !== sourceLocale) await followTarget(req, source, req.locale, previous);
  else await followSourceEverywhere(req, source, previous ? extractUnits(modelOf(req.payload, collection), previous) : null, status !== "draft");
}

export function withTranslations(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as DeskCollection;
  // Before the CMS reads what is stored: what the desk wrote while a publication waited for its turn would be written over with what was read before.
  const waitForTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    const { id } = args as { id?: unknown };
    if (operation === "update" && (typeof id === "number" || typeof id === "string")) await lockDocument(req, `${slug}/${id}`);
    return args;
  };
  const hold: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
    if (operation === "create") return data;
    await lockDocument(req, documentName(slug, originalDoc.id as number));
    await refuseUnreviewed(req, slug, originalDoc as Flat, data as Flat);
    return data;
  };
  const keepInStep: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
    await follow(req, slug, doc.id as number, operation === "create" ? null : (previousDoc as Flat), doc as Flat);
    return doc;
  };
  const forget: CollectionAfterDeleteHook = async ({ id, req }) => forgetDocument(req, slug, id as number);
  const { hooks } = collection;
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [waitForTurn, ...(hooks?.beforeOperation ?? [])], beforeChange: [hold, ...(hooks?.beforeChange ?? [])], afterChange: [...(hooks?.afterChange ?? []), keepInStep], afterDelete: [...(hooks?.afterDelete ?? []), forget] },
  };
}

export function withSettingsTranslations(settings: GlobalConfig): GlobalConfig {
  const slug = settings.slug as DeskCollection;
  const hold: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
    await lockDocument(req, documentName(slug, "global"));
    await refuseUnreviewed(req, slug, (originalDoc ?? {}) as Flat, data as Flat);
    return data;
  };
  const keepInStep: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
    await follow(req, slug, "global", (previousDoc ?? null) as Flat | null, doc as Flat);
    return doc;
  };
  const { hooks } = settings;
  return { ...settings, hooks: { ...hooks, beforeChange: [hold, ...(hooks?.beforeChange ?? [])], afterChange: [...(hooks?.afterChange ?? []), keepInStep] } };
}
