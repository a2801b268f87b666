/** What the checks say of one unit, as people read it. */
import { type Locale, sourceLocale } from "../../../messages/locales";
import type { AdminText } from "../../content/label";
import { inAdminLanguage } from "../../content/validate";
import type { ClaimRules } from "../../claims/claim-rules";
import { findForbiddenClaims } from "../../claims/find-claims";
import { claimWords } from "../../claims/words";
import { type CheckInput, type Finding, type FindingCode, findingKey, type Term } from "../checks/finding";
import { checkMarks } from "../checks/marks";
import { runChecks } from "../checks/run-checks";
import { checkShape } from "../checks/spelling";
import { wordsOf } from "../placeholders";
import type { UnitRecord } from "../record";
import { currentTarget } from "../transitions";
import type { Unit } from "../unit";
import type { DeskFinding } from "./contract/unit";
import { endWords, findingWords, measureWords } from "./finding-words";

/** The shop's own lists, read once for all units of a document. */
export interface CheckLists {
  terms: readonly Term[];
  /** Null: what a text claims is not looked at. */
  claims: ClaimRules | null;
}

const noLists: CheckLists = { terms: [], claims: null };

function inputOf(unit: Pick<Unit, "text" | "placeholders" | "kind" | "maxLength">, target: string, locale: Locale, { terms, claims }: CheckLists): CheckInput {
  // The very search that the editor’s guard makes.
  const looked = claims && unit.kind !== "address" && unit.kind !== "slug";
  const forbidden = looked ? findForbiddenClaims(wordsOf(target, unit.placeholders), claims.languages[locale]) : [];
  return { sourceLocale, targetLocale: locale, source: unit.text, target, placeholders: unit.placeholders, kind: unit.kind, maxLength: unit.maxLength, terms, forbidden, claimsBlock: claims?.blocks === true };
}

/** Whether the CMS, or a page, could not take this text: too long, no address, marks in pieces. */
export function blocksThePage(unit: Unit, target: string, locale: Locale): boolean {
  const input = inputOf(unit, target, locale, noLists);
  return [...checkShape(input), ...checkMarks(input)].some(({ severity }) => severity === "blocking");
}

/** What a person may call a false alarm. Lost marks and impossible lengths are none. */
const undeniable: ReadonlySet<FindingCode> = new Set(["empty", "marksMissing", "marksUnknown", "marksRepeated", "marksBroken", "tooLong", "slugShape", "addressShape"]);

/** A claim that the shop lets block is none either: the gate would refuse it all the same. What is no claim belongs in the shop's exceptions. */
export function isDismissible({ code, severity }: Pick<Finding, "code" | "severity">): boolean {
  return !undeniable.has(code) && !(code === "claimForbidden" && severity === "blocking");
}

interface Found {
  finding: Finding;
  key: string;
}

/** Of the translation as it would stand on the page, against the source as it is. */
export function findingsOf(unit: Unit, record: UnitRecord, locale: Locale, lists: CheckLists): Found[] {
  const target = currentTarget(record);
  if (!target) return [];
  const input = inputOf(unit, target.text, locale, lists);
  return runChecks(input).map((finding) => ({ finding, key: findingKey(finding, input) }));
}

/** The translation with the finding of this code set right, in the marks it was written with; null where only a person can. */
export function repairOf(unit: Unit, record: UnitRecord, code: FindingCode, locale: Locale, lists: CheckLists): string | null {
  const { translation } = record;
  if (!translation) return null;
  const { text, placeholders } = translation.basedOn;
  const found = runChecks(inputOf({ ...unit, text, placeholders }, translation.text, locale, lists));
  return found.find((one) => one.code === code && one.repair !== null)?.repair ?? null;
}

/** The first of the words that the finding names, or where its repair would begin. */
function placeOf({ data, repair }: Finding, target: string): { start: number; end: number } | null {
  const named = [data.term, data.claim, data.target, ...[data.words, data.numbers].flatMap((list): unknown[] => (Array.isArray(list) ? list : []))];
  for (const word of named) {
    if (typeof word !== "string" || word === "") continue;
    const start = target.toLowerCase().indexOf(word.toLowerCase());
    if (start >= 0) return { start, end: start + word.length };
  }
  if (repair === null) return null;
  const repaired = wordsOf(repair);
  let start = 0;
  while (start < target.length && target[start] === repaired[start]) start += 1;
  let end = target.length;
  for (let tail = repaired.length; end > start && tail > start && target[end - 1] === repaired[tail - 1]; tail -= 1) end -= 1;
  return start === target.length && end === target.length ? { start: Math.max(0, start - 1), end } : { start, end: Math.max(end, start) };
}

function wordsFor({ code, data }: Pick<Finding, "code" | "data">): AdminText {
  if (code === "endPunctuation" && data.target === "") return endWords.sourceOnly;
  return code === "endPunctuation" && data.source === "" ? endWords.targetOnly : findingWords[code];
}

export function messageOf({ code, data }: Pick<Finding, "code" | "data">, language: string): string {
  const values: Finding["data"] = code === "claimForbidden" ? { reason: inAdminLanguage(claimWords.law, language), ...data } : data;
  const said = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(said).join(", ");
    const known = typeof value === "string" ? measureWords[value] : undefined;
    return known ? inAdminLanguage(known, language) : String(value);
  };
  return inAdminLanguage(wordsFor({ code, data }), language).replace(/\{(\w+)\}/g, (_, key: string) => said(values[key] ?? ""));
}

export function deskFindings(unit: Unit, record: UnitRecord, locale: Locale, lists: CheckLists, dismissed: ReadonlySet<string>, language: string): DeskFinding[] {
  const target = wordsOf(currentTarget(record)?.text ?? "", unit.placeholders);
  return findingsOf(unit, record, locale, lists).map(({ finding, key }) => {
    const place = placeOf(finding, target);
    const repairable = finding.repair !== null && repairOf(unit, record, finding.code, locale, lists) !== null;
    return { code: finding.code, severity: finding.severity, message: messageOf(finding, language), start: place?.start ?? null, end: place?.end ?? null, repairable, dismissed: dismissed.has(key) };
  });
}
