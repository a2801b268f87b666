/** From the desk onto the page: the document in the target language, rebuilt on the structure of the source. */
import type { CollectionSlug, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { isAddressKept } from "../../access/live-address";
import { slugOwner } from "../../content/free-slug";
import { inLocale } from "../../content/in-locale";
import { isRecord } from "../../content/lexical-nodes";
import { isSlug } from "../../content/slug";
import { escapeText, wordsOf } from "../placeholders";
import { buildTarget } from "../rebuild";
import { standingOf, type UnitRecord } from "../record";
import { currentTarget, translate } from "../transitions";
import type { Unit } from "../unit";
import type { TargetText } from "../units";
import { type DeskSource, type Flat, hasDrafts, isGlobal, modelOf } from "./documents";
import { ownAddresses } from "./own-addresses";
import { isReviewRequired } from "./review-setting";
import { blocksThePage } from "./unit-findings";

const mark = "writtenByDesk";

/** True inside a write of the desk itself, whose units are in step already. */
export function isWrittenByDesk(req: PayloadRequest): boolean {
  return req.context[mark] === true;
}

export type Notice = "unlinked" | "waits" | "slugTaken" | null;

interface Writing {
  source: DeskSource;
  locale: Locale;
  records: readonly UnitRecord[];
  /** Ids of units whose translation was taken away just now. */
  cleared: ReadonlySet<string>;
}

export interface TargetWritten {
  records: UnitRecord[];
  /** Whether the document was written at all. */
  written: boolean;
  notice: Notice;
}

const rootField = ({ path }: Unit): string => path.split(".")[0] ?? path;

/** A plain field of the document or of a group in it, where a value stands or falls by itself. */
export function isPlain({ path, label }: Pick<Unit, "path" | "label">): boolean {
  return label !== null && !/\.\d/.test(path);
}

function setAt(document: Flat, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop();
  let at = document;
  for (const key of keys) {
    const next = isRecord(at[key]) ? at[key] : {};
    at[key] = next;
    at = next;
  }
  if (last !== undefined) at[last] = value;
}

function valueAt(document: Flat, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), document);
}

async function isFree(req: PayloadRequest, { collection, id }: DeskSource, locale: Locale, slug: string): Promise<boolean> {
  if (!isSlug(slug)) return false;
  const question = { collection: collection as CollectionSlug, id: id === "global" ? undefined : id, locale, slug };
  return (await slugOwner(req, question)) === null;
}

/** Whether the address that the desk has for a document is not the live one, which only whoever may publish moves. */
export function keepsAddress(req: PayloadRequest, { target }: DeskSource, locale: Locale, record: UnitRecord): boolean {
  const stored = target(locale);
  return record.kind === "slug" && wordsOf(currentTarget(record)?.text ?? "") !== stored.slug && isAddressKept(inLocale(req, locale), stored);
}

/** What of the records may stand in the document: in a draft everything, in what is live at once only what a person answers for. */
async function usableTargets(req: PayloadRequest, { source, locale, records }: Writing, live: boolean): Promise<{ targets: Map<string, TargetText>; slugTaken: boolean }> {
  const review = live && (await isReviewRequired(req));
  const addresses = await ownAddresses(req, source.units, locale);
  const unitOf = new Map(source.units.map((unit) => [unit.id, unit]));
  const targets = new Map<string, TargetText>();
  let slugTaken = false;
  for (const record of records) {
    const unit = unitOf.get(record.id);
    const target = record.present ? currentTarget(record) : null;
    if (!unit || !target) continue;
    const { state } = standingOf(record);
    if (live && (state === "machineDraft" || (review && record.translation?.settled !== "approved") || blocksThePage(unit, target.text, locale))) continue;
    if (unit.kind === "slug" && keepsAddress(req, source, locale, record)) continue;
    if (unit.kind === "slug" && !(await isFree(req, source, locale, wordsOf(target.text)))) {
      slugTaken = true;
      continue;
    }
    targets.set(record.id, { text: target.text, links: { ...addresses.get(record.id), ...target.links } });
  }
  return { targets, slugTaken };
}

/** What of the built document is left out, so that a field goes live whole or not at all, and what is emptied. */
function trim(document: Flat, missing: ReadonlySet<string>, { source, cleared }: Writing, live: boolean): boolean {
  const fields = new Map<string, Unit[]>();
  for (const unit of source.units) if (!isPlain(unit)) fields.set(rootField(unit), [...(fields.get(rootField(unit)) ?? []), unit]);
  let waits = false;
  for (const [field, units] of fields) {
    const lacking = units.filter(({ id }) => missing.has(id));
    if (lacking.length === 0 || (!live && lacking.length < units.length)) continue;
    if (lacking.length < units.length) waits = true;
    if (lacking.length === units.length && lacking.some(({ id }) => cleared.has(id))) document[field] = null;
    else delete document[field];
  }
  for (const unit of source.units) if (isPlain(unit) && missing.has(unit.id) && cleared.has(unit.id)) setAt(document, unit.path, null);
  return waits;
}

/** Required texts that the document has in neither way: the CMS would refuse the write. */
function lacksRequired(req: PayloadRequest, { source, locale }: Writing, document: Flat): boolean {
  const stored = source.target(locale);
  return modelOf(req.payload, source.collection).some((model) => "required" in model && model.required && !document[model.name] && (model.name in document || !stored[model.name]));
}

async function save(req: PayloadRequest, { source, locale }: Writing, data: Flat, draft: boolean): Promise<Flat> {
  const own = inLocale(req, locale);
  own.context[mark] = true;
  // Who may write what was asked of the desk's own rules before, and one text is written without taking the document from whoever has its form open.
  const common = { data: data as never, depth: 0, locale, overrideAccess: true, overrideLock: true, req: own } as const;
  if (isGlobal(source.collection)) return (await req.payload.updateGlobal({ slug: source.collection, ...common })) as unknown as Flat;
  // One version that is written over, as the form's own saving while one types does it.
  return (await req.payload.update({ collection: source.collection as CollectionSlug, id: source.id as number, autosave: draft, draft, ...common })) as unknown as Flat;
}

/** The CMS proposes an address from a title: then that is what stands there, and the unit says so. */
function withProposedSlug(records: readonly UnitRecord[], saved: Flat, req: PayloadRequest): UnitRecord[] {
  return records.map((record) => {
    if (record.kind !== "slug" || !record.present) return record;
    const slug = valueAt(saved, record.id);
    if (typeof slug !== "string" || slug === "" || wordsOf(currentTarget(record)?.text ?? "") === slug) return record;
    return translate(record, { text: escapeText(slug), origin: { kind: "import", from: "title" } }, { by: req.user?.id ?? null, at: new Date().toISOString() });
  });
}

/** Writes what can be written; the records themselves are the caller's to save. */
export async function writeTarget(req: PayloadRequest, writing: Writing): Promise<TargetWritten> {
  const { source, records } = writing;
  const live = !hasDrafts(req.payload, source.collection);
  const { targets, slugTaken } = await usableTargets(req, writing, live);
  const model = modelOf(req.payload, source.collection);
  const { document, missing } = buildTarget(model, source.source, targets);
  const waits = trim(document, new Set(missing), writing, live) || (live && missing.length > 0);
  const notice: Notice = slugTaken ? "slugTaken" : waits ? "waits" : null;
  if (Object.keys(document).length === 0) return { records: [...records], written: false, notice };
  if (live && lacksRequired(req, writing, document)) return { records: [...records], written: false, notice: notice ?? "waits" };
  const saved = await save(req, writing, document, !live);
  return { records: withProposedSlug(records, saved, req), written: true, notice };
}

