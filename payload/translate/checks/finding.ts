/** What a check looks at, and what it says. Words for people are in `messages/`; here are codes and data. */
import type { Locale } from "../../../messages/locales";
import { hash } from "../hash";
import type { Placeholder } from "../placeholders";

export interface Term {
  /** In the source language; stands for its inflected forms too. */
  source: string;
  /** Any of these is right. Empty for a term that is only forbidden. */
  preferred: string[];
  forbidden: string[];
  /** Keeps its source spelling: brand names, Magtein®. */
  keep: boolean;
  caseSensitive: boolean;
}

export interface CheckInput {
  sourceLocale: Locale;
  targetLocale: Locale;
  /** Marked texts, both in the numbers of the source. */
  source: string;
  target: string;
  placeholders: readonly Placeholder[];
  kind: string;
  maxLength: number | null;
  terms: readonly Term[];
  /** Claims this target makes that no text may make, whatever the source says. */
  forbidden: readonly { words: string; reason: string | null }[];
  /** Whether the shop lets them keep a text from going live. */
  claimsBlock: boolean;
}

export type FindingCode =
  | "empty"
  | "marksMissing"
  | "marksUnknown"
  | "marksRepeated"
  | "marksBroken"
  | "marksReordered"
  | "numberMissing"
  | "numberExtra"
  | "unitChanged"
  | "sameAsSource"
  | "wrongLanguage"
  | "spacing"
  | "apostrophe"
  | "quotes"
  | "doubledWord"
  | "doubledSpace"
  | "edgeSpace"
  | "endPunctuation"
  | "tooLong"
  | "termNotUsed"
  | "termForbidden"
  | "termNotKept"
  | "claimForbidden"
  | "slugShape"
  | "addressShape";

export interface Finding {
  code: FindingCode;
  /** A blocking one keeps the unit from being approved and the language from going live. */
  severity: "blocking" | "warning";
  /** What the message needs: numbers, words, limits. */
  data: Record<string, string | number | string[] | number[]>;
  /** The whole target, repaired; null where only a person can. Never carries a finding of the same code and data again. */
  repair: string | null;
}

export type Check = (input: CheckInput) => Finding[];

export function warning(code: FindingCode, data: Finding["data"] = {}, repair: string | null = null): Finding {
  return { code, severity: "warning", data, repair };
}

export function blocking(code: FindingCode, data: Finding["data"] = {}, repair: string | null = null): Finding {
  return { code, severity: "blocking", data, repair };
}

/** Names a finding for good: a dismissed one stays dismissed until source or target change. */
export function findingKey({ code, data }: Finding, { source, target }: Pick<CheckInput, "source" | "target">): string {
  return hash(code, JSON.stringify(data), source, target);
}
