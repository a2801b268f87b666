/**
 * `POST …/draft?locale=fr` with `{ units: string[] }`: a machine's drafts for units that nobody has translated. The machine is asked outside of any
 * transaction – on SQLite everybody else would wait for it – and what it says is taken in only where nothing has happened to the unit meanwhile.
 */
import { APIError, type Endpoint, type PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { sayIn } from "../../desk/in-admin-words";
import { type MachineEngine, MachineFailure } from "../machine/engine";
import { machineWords, troubleWords } from "../machine/machine-words";
import { machineOf } from "../machine/machine-of";
import { mayBeDrafted, threadOf, type UnitRecord } from "../record";
import { draftByMachine } from "../transitions";
import { checkListsFor } from "./check-lists";
import type { DraftAnswer } from "./contract/machine";
import { bodyOf, deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { deskUnit } from "./desk-units";
import { openRow, showing, summaryOf } from "./document-endpoint";
import type { DeskSource } from "./documents";
import { type NewEvent, recordEvents } from "./events";
import { installationId } from "./installation";
import { deskLocale, refuse } from "./rights";
import { lockDocument, saveRow, type TranslationRow } from "./translation-rows";
import { writeTarget } from "./write-target";

/** Units at once: few enough to answer within the patience of whoever watches. */
const most = 20;

function engineOf(req: PayloadRequest): MachineEngine {
  const engine = machineOf(req.payload);
  if (!engine) throw new APIError(sayIn(req.i18n.language)(machineWords.none), 404, undefined, true);
  return engine;
}

/** Trouble with the service in the translator's words; 424, since nothing is wrong with the request itself. */
async function understood<T>(req: PayloadRequest, engine: MachineEngine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MachineFailure)) throw error;
    req.payload.logger.warn({ engine: engine.name, trouble: error.code, detail: error.detail, msg: "A machine draft was not made." });
    throw new APIError(sayIn(req.i18n.language)(troubleWords[error.code], { engine: engine.name }), 424, undefined, true);
  }
}

interface Drafted {
  /** As it was when the machine read it. */
  asked: UnitRecord;
  text: string | null;
}

async function askMachine(req: PayloadRequest, engine: MachineEngine, asked: readonly UnitRecord[], locale: Locale): Promise<Drafted[]> {
  if (asked.length === 0) return [];
  const { terms } = await checkListsFor(req, locale);
  const shop = await installationId(req);
  const answers = await understood(req, engine, () => engine.translate({ source: sourceLocale, target: locale, texts: asked.map(({ source }) => source), terms, shop }));
  return asked.map((record, index) => ({ asked: record, text: answers[index] ?? null }));
}

interface Taken {
  source: DeskSource;
  row: TranslationRow;
  drafted: Set<string>;
}

async function takeIn(req: PayloadRequest, drafts: readonly Drafted[], engine: string, locale: Locale): Promise<Taken> {
  const { collection, id } = readAddress(req);
  await lockDocument(req, `${collection}/${id}`);
  const source = await requireSource(req, collection, id);
  const row = await openRow(req, source, locale);
  const textOf = new Map(drafts.map(({ asked, text }) => [asked.id, { text, hash: asked.source.markupHash }]));
  const at = new Date().toISOString();
  const events: NewEvent[] = [];
  const records = row.units.map((record) => {
    const draft = record.present ? textOf.get(record.id) : undefined;
    if (!draft?.text || draft.hash !== record.source.markupHash || !mayBeDrafted(record)) return record;
    events.push({ kind: "draft", unit: threadOf(record), before: record.translation?.text ?? null, after: draft.text, note: engine, was: { translation: record.translation, minor: record.minor } });
    return draftByMachine(record, { text: draft.text, origin: { kind: "machine", engine } }, at);
  });
  const drafted = new Set(events.map(({ unit }) => unit ?? ""));
  if (events.length === 0) return { source, row, drafted };
  await recordEvents(req, source.name, locale, events, at);
  const target = row.unlinked || row.ownStructure ? { records, written: false } : await writeTarget(req, { source, locale, records, cleared: new Set() });
  return { source, row: await saveRow(req, row, { units: target.records, ...(target.written ? { built: true } : {}) }), drafted };
}

export const draftEndpoint: Endpoint = deskEndpoint("post", "/:collection/:id/draft", async (req) => {
  const locale = deskLocale(req);
  const engine = engineOf(req);
  const { units } = await bodyOf(req);
  if (!Array.isArray(units) || units.length === 0 || units.length > most || !units.every((unit) => typeof unit === "string")) return refuse(req, "request");
  const { collection, id } = readAddress(req);
  const wanted = new Set<string>(units);
  const open = await openRow(req, await requireSource(req, collection, id), locale);
  const drafts = await askMachine(req, engine, open.units.filter((record) => record.present && wanted.has(record.id) && mayBeDrafted(record)), locale);
  const { source, row, drafted } = await inTransaction(req, () => takeIn(req, drafts, engine.name, locale));
  const records = new Map(row.units.filter(({ present }) => present).map((record) => [record.id, record]));
  const view = await showing(req, row, [...records.values()].filter((record) => wanted.has(record.id)));
  const answer: DraftAnswer = {
    units: source.units.flatMap((unit) => {
      const record = wanted.has(unit.id) || unit.kind === "slug" ? records.get(unit.id) : undefined;
      return record ? [deskUnit(unit, record, view)] : [];
    }),
    drafted: drafted.size,
    leftOut: drafts.filter(({ text }) => text === null).map(({ asked }) => asked.id),
    summary: summaryOf(row),
  };
  return Response.json(answer);
});

/** `GET /api/translation-desk/machine?locale=fr`: the engine and what is left of its account. */
export const machineEndpoint: Endpoint = deskEndpoint("get", "/machine", async (req) => {
  deskLocale(req);
  const engine = engineOf(req);
  return Response.json({ engine: engine.name, usage: await understood(req, engine, () => engine.usage()) });
});
