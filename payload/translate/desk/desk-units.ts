/** Units as the desk shows them. */
import type { Locale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { inAdminLanguage } from "../../content/validate";
import { changedWords } from "../changed-words";
import { mayBeDrafted, type Signature, standingOf, threadOf, type UnitRecord } from "../record";
import { currentTarget, currentTyping, proposeRepair, translate } from "../transitions";
import type { Unit } from "../unit";
import type { Person } from "./contract/address";
import type { DeskComment, DeskUnit } from "./contract/unit";
import type { EventRow } from "./events";
import { revisionOf } from "./revision";
import { type CheckLists, deskFindings } from "./unit-findings";
import { kindWords } from "./words";

export interface Showing {
  locale: Locale;
  /** Of the admin. */
  language: string;
  people: ReadonlyMap<number, Person>;
  comments: readonly EventRow[];
  lists: CheckLists;
  dismissed: ReadonlySet<string>;
}

export function labelOf({ kind, label, path }: Unit, language: string): string {
  const said = typeof label === "string" ? label : isRecord(label) ? (label[language] ?? label.en) : null;
  if (typeof said === "string") return said;
  const known = kindWords[kind];
  return known ? inAdminLanguage(known, language) : (path.split(".").at(-1) ?? path);
}

function person(by: number | null | undefined, people: Showing["people"]): Person | null {
  return typeof by === "number" ? (people.get(by) ?? null) : null;
}

export function commentOf({ id, by, at, note }: EventRow, people: Showing["people"]): DeskComment {
  return { id, by: person(by, people), at: new Date(at).toISOString(), text: note ?? "" };
}

/** Everybody that the records name. */
export function namedIn(records: readonly UnitRecord[]): (number | null)[] {
  return records.flatMap(({ begun, translation, minor }) => [begun?.by ?? null, translation?.by ?? null, translation?.reviewer?.by ?? null, translation?.rejection?.by ?? null, ...minor.map(({ by }) => by)]);
}

/** A unit that is gone from the source, as far as its record still tells. */
export function unitOfRecord({ id, identified, scope, kind, source }: UnitRecord): Unit {
  return { id, identified, path: id, scope, kind, maxLength: null, label: null, ...source };
}

/** The checks look at what stands in the editor: they help while one writes, not only afterwards. */
function asWritten(record: UnitRecord): UnitRecord {
  const typing = currentTyping(record);
  return typing && typing.text.trim() !== "" && record.begun ? translate(record, { ...typing, origin: record.begun.origin }, record.begun) : record;
}

export function deskUnit(unit: Unit, record: UnitRecord, { locale, language, people, comments, lists, dismissed }: Showing): DeskUnit {
  const { translation, source, minor } = record;
  const { state, outdated, repair } = standingOf(record);
  const moved = translation !== null && translation.basedOn.textHash !== source.textHash;
  const typing = currentTyping(record);
  const target = proposeRepair(record) ?? currentTarget(record);
  const declared: Signature | undefined = moved ? minor.find(({ textHash }) => textHash === source.textHash) : undefined;
  const reviewer = person(translation?.reviewer?.by, people);
  return {
    id: unit.id, path: unit.path, scope: unit.scope, kind: unit.kind, label: labelOf(unit, language), maxLength: unit.maxLength,
    source: { text: unit.text, placeholders: unit.placeholders },
    state, outdated, repair,
    draftable: record.present && mayBeDrafted(record),
    begun: typing && record.begun ? { text: typing.text, links: typing.links ?? {}, origin: record.begun.origin, by: person(record.begun.by, people), at: record.begun.at } : null,
    target: target && { text: target.text, links: target.links ?? {} },
    basedOn: moved ? { text: translation.basedOn.text, placeholders: translation.basedOn.placeholders } : null,
    changes: moved ? changedWords(translation.basedOn, source) : null,
    origin: translation?.origin ?? null,
    by: person(translation?.by, people),
    at: translation?.at ?? null,
    reviewer: reviewer && translation?.reviewer ? { ...reviewer, at: translation.reviewer.at } : null,
    rejection: translation?.rejection ? { by: person(translation.rejection.by, people), at: translation.rejection.at, note: translation.rejection.note } : null,
    minor: declared ? { by: person(declared.by, people), at: declared.at } : null,
    revision: revisionOf(record),
    findings: record.present ? deskFindings(unit, asWritten(record), locale, lists, dismissed, language) : [],
    comments: comments.filter((event) => event.unit === threadOf(record)).map((event) => commentOf(event, people)).toReversed(),
  };
}
