/** What the desk remembers of one unit in one language, and what state that is. The state follows from the texts, so undoing a change undoes it. */
import type { LinkAddresses } from "./inline-nodes";
import type { Unit, Wording } from "./unit";

export type TranslationState = "untranslated" | "machineDraft" | "translated" | "needsUpdate" | "approved";

export type Origin =
  | { kind: "person" }
  | { kind: "memory"; percent: number }
  | { kind: "machine"; engine: string }
  /** An exchange file, or a text found in the document itself. */
  | { kind: "import"; from: string };

/** Who did it and when, ISO 8601 UTC. `by` is a user id, or null for the system. */
export interface Signature {
  by: number | null;
  at: string;
}

export interface Translation extends Signature {
  /** Marked text; its numbers are those of `basedOn`. */
  text: string;
  links: LinkAddresses;
  /** The source as it was when this was written. */
  basedOn: Wording;
  /** What it was worth against that source. */
  settled: "machineDraft" | "translated" | "approved";
  origin: Origin;
  reviewer: Signature | null;
  rejection: (Signature & { note: string }) | null;
}

/** Words that somebody is in the middle of: kept as they are typed, and no translation until that person leaves the unit or says so. */
export interface Begun extends Signature {
  /** Marked text; its numbers are those of `basedOn`. May be empty. */
  text: string;
  links: LinkAddresses;
  basedOn: Wording;
  origin: Extract<Origin, { kind: "person" | "memory" }>;
}

export interface UnitRecord {
  /** Of the unit as last seen in the source. */
  id: string;
  /**
   * Names it in history and comments for good, where that is not the id itself: a paragraph that is pasted anew comes back under another id and
   * is the same unit all the same. See `threadOf`.
   */
  thread?: string;
  identified: boolean;
  scope: string;
  kind: string;
  source: Wording;
  /** False once the unit is gone from the source: kept, so that it can come back with its translation. */
  present: boolean;
  translation: Translation | null;
  /** Sources that an editor declared to say the same in this language: their words, by hash. */
  minor: (Signature & { textHash: string })[];
  begun?: Begun;
}

/** The name under which history and comments of a unit are kept. Unique among the records of a document, those of units gone included. */
export function threadOf({ id, thread }: Pick<UnitRecord, "id" | "thread">): string {
  return thread ?? id;
}

/** Kinds a machine has nothing to say about: an address is nobody's prose. */
const notForMachines = new Set(["slug", "address", "code"]);

/** Whether a machine may write here: where nobody has, and nobody is writing. */
export function mayBeDrafted({ kind, translation, begun }: Pick<UnitRecord, "kind" | "translation" | "begun">): boolean {
  return !notForMachines.has(kind) && !begun && (translation === null || translation.settled === "machineDraft");
}

export interface Standing {
  state: TranslationState;
  /** A machine draft of an older source; for people's work the state itself says so. */
  outdated: boolean;
  /** Words are up to date, marks are not: `proposeRepair` offers new ones. */
  repair: boolean;
}

/** An address lives on in each language by itself: another word in the source's address breaks no promise, changing it would break links. */
const independentKinds = new Set(["slug"]);

export function standingOf({ kind, source, translation, minor }: UnitRecord): Standing {
  if (!translation) return { state: "untranslated", outdated: false, repair: false };
  const { basedOn, settled, rejection } = translation;
  const current = independentKinds.has(kind) || source.textHash === basedOn.textHash || minor.some(({ textHash }) => textHash === source.textHash);
  const repair = current && source.markupHash !== basedOn.markupHash && source.textHash === basedOn.textHash;
  if (settled === "machineDraft") return { state: "machineDraft", outdated: !current, repair };
  return { state: !current || rejection ? "needsUpdate" : settled, outdated: false, repair };
}

export function newRecord({ id, identified, scope, kind, text, placeholders, textHash, markupHash }: Unit): UnitRecord {
  return { id, identified, scope, kind, source: { text, placeholders, textHash, markupHash }, present: true, translation: null, minor: [] };
}
