import { mayBeDrafted, newRecord, type UnitRecord } from "@/payload/translate/record";
import { reconcile } from "@/payload/translate/reconcile";
import type { TextModel } from "@/payload/translate/text-model";
import { approve, draftByMachine, translate } from "@/payload/translate/transitions";
import { type Unit } from "@/payload/translate/unit";
import { extractUnits } from "@/payload/translate/units";
import type { ExchangeDocument } from "@/payload/translate/xliff/exchange";

export const who = { by: 1, at: "2026-11-22T10:00:00.000Z" };
export const date = "2026-11-22T10:00:00Z";
const states = ["untranslated", "machineDraft", "translated", "needsUpdate", "approved"] as const;
export type State = (typeof states)[number];

/** A record of each state in turn. The translation is the source with its words in guillemets, marks in place. */
export function recordIn(unit: Unit, state: State, text: string): UnitRecord {
  const empty = newRecord(unit);
  if (state === "untranslated") return empty;
  // No machine drafts an address: that one is a person's.
  if (state === "machineDraft" && mayBeDrafted(empty)) return draftByMachine(empty, { text, origin: { kind: "machine", engine: "test" } }, who.at);
  const done = translate(empty, { text, origin: { kind: "person" } }, who);
  if (state === "approved") return approve(done, { ...who, by: 2 }, { fourEyes: true });
  // Its source is another one by now.
  return state === "needsUpdate" ? { ...done, translation: { ...done.translation!, basedOn: { ...done.source, text: `${unit.text} oud`, textHash: "old", markupHash: "old" } } } : done;
}

export function exchangeDocument(units: Unit[], states_: (index: number) => State, translated: (text: string) => string): ExchangeDocument {
  return {
    installation: "3f1c",
    document: "articles/12",
    sourceLocale: "nl",
    targetLocale: "fr",
    units: units.map((unit, index) => ({ unit, record: recordIn(unit, states_(index), translated(unit.text)), notes: index % 3 === 0 ? ["Nota & <b>\u202F!"] : [] })),
  };
}

export const everyState = (index: number): State => states[index % states.length]!;

/** The document after its source was saved anew. */
export function afterSaving(document: ExchangeDocument, model: TextModel[], source: Record<string, unknown>): ExchangeDocument {
  const units = extractUnits(model, source);
  const records = reconcile(document.units.map(({ record }) => record), units);
  return { ...document, units: units.map((unit, index) => ({ unit, record: records[index]!, notes: [] })) };
}
