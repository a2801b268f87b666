/** What happened to units, in order: history for people, and what `undo` goes back to. */
import type { CollectionConfig, PayloadRequest, Where } from "payload";

import { nobody } from "../../access/roles";
import type { UnitRecord } from "../record";
import type { DeskEventKind } from "./contract/history";

export const translationEvents: CollectionConfig = {
  slug: "translation-events",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "document", type: "text", required: true, index: true },
    { name: "locale", type: "text", required: true, index: true },
    // Null for what concerns the whole document.
    // The unit's thread, see `record.ts`.
    { name: "unit", type: "text", index: true },
    { name: "kind", type: "text", required: true, index: true },
    { name: "by", type: "number" },
    { name: "at", type: "date", required: true, index: true },
    { name: "before", type: "textarea" },
    { name: "after", type: "textarea" },
    { name: "note", type: "textarea" },
    // The translation as it was, whole, for `undo`.
    { name: "was", type: "json" },
  ],
};

export type Was = Pick<UnitRecord, "translation" | "minor">;

export interface EventRow {
  id: number;
  document: string;
  locale: string;
  unit: string | null;
  kind: DeskEventKind;
  by: number | null;
  at: string;
  before: string | null;
  after: string | null;
  note: string | null;
  was: Was | null;
}

export type NewEvent = Pick<EventRow, "kind" | "unit"> & Partial<Pick<EventRow, "before" | "after" | "note" | "was" | "by">>;

/** What is said of a unit and changes nothing of it. */
const besides: DeskEventKind[] = ["comment", "dismiss", "begun", "setAside"];

/** Milliseconds within which one person's saves of one unit are one piece of work: the desk saves while they type. */
const onePiece = 10 * 60 * 1000;

export async function recordEvents(req: PayloadRequest, document: string, locale: string, list: readonly NewEvent[], at = new Date().toISOString()): Promise<void> {
  const { db } = req.payload;
  for (const event of list) {
    const by = req.user?.id ?? null;
    // Of another source the former words are another translation: they stay in the history, and for `undo`.
    const last = event.kind === "translate" ? await lastEvent(req, document, locale, event.unit, besides) : null;
    if (last?.kind === "translate" && last.by === by && Date.parse(at) - Date.parse(last.at) < onePiece) {
      await db.updateOne({ collection: "translation-events", id: last.id, data: { after: event.after ?? null, at, updatedAt: at }, req, returning: false });
      continue;
    }
    const data = { document, locale, by, at, before: null, after: null, note: null, was: null, ...event, createdAt: at, updatedAt: at };
    await db.create({ collection: "translation-events", data, req });
  }
}

function about(document: string, locale: string, more: Where[]): Where {
  return { and: [{ document: { equals: document } }, { locale: { equals: locale } }, ...more] };
}

/** Newest first. */
export async function eventsOf(req: PayloadRequest, document: string, locale: string, where: Where[], limit = 200): Promise<EventRow[]> {
  const { docs } = await req.payload.db.find<EventRow>({ collection: "translation-events", limit, pagination: false, req, sort: "-id", where: about(document, locale, where) });
  return docs;
}

/** The last one that changed the unit itself. */
export async function lastEvent(req: PayloadRequest, document: string, locale: string, unit: string | null, passingOver: DeskEventKind[] = [...besides, "sourceChange"]): Promise<EventRow | null> {
  const [last] = await eventsOf(req, document, locale, [{ unit: { equals: unit } }, { kind: { not_in: passingOver } }], 1);
  return last ?? null;
}
