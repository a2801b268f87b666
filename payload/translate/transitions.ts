/** What people and machines may do to a record. Each gives a new record; a step that is not open throws `NotOpen` with a code. */
import type { LinkAddresses } from "./inline-nodes";
import { markProblems, marksAreSound } from "./placeholders";
import { type Begun, mayBeDrafted, type Origin, type Signature, standingOf, type Translation, type UnitRecord } from "./record";
import { renumber } from "./renumber";
import type { Wording } from "./unit";
import type { TargetText } from "./units";

export type Refusal =
  | "machineOverPerson"
  | "nothingToApprove"
  | "ownWork"
  | "nothingToReject"
  | "nothingOutdated"
  | "nothingToRepair"
  | "repairIncomplete"
  | "emptyText";

export class NotOpen extends Error {
  readonly code: Refusal;

  constructor(code: Refusal) {
    super(code);
    this.name = "NotOpen";
    this.code = code;
  }
}

export interface Draft {
  text: string;
  links?: LinkAddresses;
  origin: Origin;
}

function write(record: UnitRecord, { text, links = {}, origin }: Draft, { by, at }: Signature, settled: Translation["settled"]): UnitRecord {
  if (text.trim() === "") throw new NotOpen("emptyText");
  return { ...record, translation: { text, links, basedOn: record.source, settled, origin, by, at, reviewer: null, rejection: null } };
}

/** A person's words, or words a person took over. Always based on the source as it is now. */
export function translate(record: UnitRecord, draft: Draft, who: Signature): UnitRecord {
  return write(record, draft, who, "translated");
}

/** A machine fills what is empty or its own; it never writes over a person. */
export function draftByMachine(record: UnitRecord, draft: Draft & { origin: { kind: "machine" } }, at: string): UnitRecord {
  if (!mayBeDrafted(record)) throw new NotOpen("machineOverPerson");
  return write(record, draft, { by: null, at }, "machineDraft");
}

/** Keeps what is being typed. The unit stays in the state it has: half a sentence is no translation. */
export function keepTyping(record: UnitRecord, { text, links = {}, origin }: Draft & Pick<Begun, "origin">, who: Signature): UnitRecord {
  return { ...record, begun: { ...who, text, links, origin, basedOn: record.source } };
}

/** The words are no longer in the making: they became the translation, or were given up. */
export function endTyping({ begun: _begun, ...record }: UnitRecord): UnitRecord {
  return record;
}

/** Takes the translation away; the record stays. */
export function clear(record: UnitRecord): UnitRecord {
  return { ...record, translation: null };
}

/** @param fourEyes where the shop wants somebody else to approve than the person who translated */
export function approve(record: UnitRecord, { by, at }: Signature, { fourEyes }: { fourEyes: boolean }): UnitRecord {
  const { translation } = record;
  if (!translation || standingOf(record).state !== "translated") throw new NotOpen("nothingToApprove");
  if (fourEyes && translation.by === by) throw new NotOpen("ownWork");
  return { ...record, translation: { ...translation, settled: "approved", reviewer: { by, at } } };
}

/** Back to the translator, with the reason; answered by saving anew. */
export function reject(record: UnitRecord, who: Signature & { note: string }): UnitRecord {
  const { translation } = record;
  const { state } = standingOf(record);
  if (!translation || (state !== "translated" && state !== "approved")) throw new NotOpen("nothingToReject");
  return { ...record, translation: { ...translation, settled: "translated", reviewer: null, rejection: who } };
}

/** An editor says that the source's new words change nothing for this language. Holds for these words only, and is on the record. */
export function declareMinor(record: UnitRecord, { by, at }: Signature): UnitRecord {
  const { state, outdated } = standingOf(record);
  const { textHash } = record.source;
  if (!record.translation || (state !== "needsUpdate" && !outdated) || textHash === record.translation.basedOn.textHash) throw new NotOpen("nothingOutdated");
  return { ...record, minor: [...record.minor, { by, at, textHash }] };
}

/** The translation in the numbers of the source as it is now: what is built into the page. Null where there is none. */
export function currentTarget({ source, translation }: Pick<UnitRecord, "source" | "translation">): TargetText | null {
  return translation && inNumbersOf(source, translation);
}

/** What is being typed, in the numbers of the source as it is now; null where nobody is at it. */
export function currentTyping({ source, begun }: Pick<UnitRecord, "source" | "begun">): TargetText | null {
  return begun ? inNumbersOf(source, begun) : null;
}

function inNumbersOf(source: Wording, translation: Pick<Translation, "text" | "links" | "basedOn">): TargetText {
  if (translation.basedOn.markupHash === source.markupHash) return { text: translation.text, links: translation.links };
  const { text, numbers } = renumber(translation.text, translation.basedOn.placeholders, source.placeholders);
  const links = Object.entries(translation.links).flatMap(([old, url]) => {
    const number = numbers.get(Number(old));
    return number === undefined ? [] : [[number, url] as const];
  });
  return { text, links: Object.fromEntries(links) };
}

/**
 * After a change of marks only: the translation with the new marks. `complete` where nothing is left for a person to place; null where
 * there is nothing to repair.
 */
export function proposeRepair(record: UnitRecord): (TargetText & { complete: boolean }) | null {
  const target = currentTarget(record);
  if (!target || !standingOf(record).repair) return null;
  return { ...target, complete: marksAreSound(markProblems(target.text, record.source.placeholders)) };
}

/** Takes a repair over, as proposed or with marks placed by hand. The words are as good as before, so the state stays. */
export function repairMarks(record: UnitRecord, target: TargetText): UnitRecord {
  const { translation } = record;
  if (!translation || !standingOf(record).repair) throw new NotOpen("nothingToRepair");
  if (!marksAreSound(markProblems(target.text, record.source.placeholders))) throw new NotOpen("repairIncomplete");
  return { ...record, translation: { ...translation, text: target.text, links: target.links ?? {}, basedOn: record.source } };
}
