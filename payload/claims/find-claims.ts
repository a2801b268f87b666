/**
 * The search for claims in a text, the same for editors, translators and the gate. Pure. Offsets are those of the text in composed letters
 * (NFC), in UTF-16 units. It looks for a verb near a disease within one sentence, on purpose narrow: an article about a disease is no claim.
 */
import type { AuthorisedClaim, LanguageRules } from "./claim-rules";
import { anyOf } from "./word-pattern";

export interface ForbiddenClaim {
  /** The words as they stand in the text, spaces evened out. */
  words: string;
  start: number;
  end: number;
  /** The shop's reason; null for a claim about a disease, whose reason is the law's. */
  reason: string | null;
}

export interface ClaimInWords {
  claim: AuthorisedClaim;
  /** Whether the sentence has the exact words. */
  exact: boolean;
  words: string;
  start: number;
  end: number;
}

/** Most characters between the verb and the disease; the other way round, as in "migraine voorkomen", the verb stands closer. */
const after = 60;
const before = 30;
/** How far outside of the two a denial is looked for. */
const denialBefore = 15;
const denialAfter = 20;

interface Patterns {
  allowed: RegExp | null;
  near: RegExp | null;
  denial: RegExp | null;
  phrases: { pattern: RegExp; reason: string }[];
  authorised: { claim: AuthorisedClaim; nutrient: RegExp; wording: RegExp; stems: string[] }[];
}

const ready = new WeakMap<LanguageRules, Patterns>();

function patternOf(list: readonly string[]): RegExp | null {
  const source = anyOf(list);
  return source === null ? null : new RegExp(source, "giu");
}

function nearPattern({ verbs, diseases }: LanguageRules): RegExp | null {
  const [verb, disease] = [anyOf(verbs), anyOf(diseases)];
  if (verb === null || disease === null) return null;
  return new RegExp(`${verb}[^.!?\\n]{0,${after}}?${disease}|${disease}[^.!?\\n]{0,${before}}?${verb}`, "giu");
}

const stemOf = (word: string): string => word.toLowerCase().slice(0, 5);

/** What is particular to each claim of the list: the words that most of them share ("draagt bij tot", "normale") tell nothing. */
function particularStems(claims: readonly AuthorisedClaim[]): string[][] {
  const all = claims.map(({ nutrient, wording }) => {
    const own = new Set(nutrient.toLowerCase().split(/\s+/u).map(stemOf));
    return [...new Set((wording.match(/\p{L}{5,}/gu) ?? []).map(stemOf))].filter((stem) => !own.has(stem));
  });
  const times = new Map<string, number>();
  for (const stem of all.flat()) times.set(stem, (times.get(stem) ?? 0) + 1);
  return all.map((stems) => stems.filter((stem) => claims.length < 3 || (times.get(stem) ?? 0) <= claims.length / 2));
}

function patterns(rules: LanguageRules): Patterns {
  const known = ready.get(rules);
  if (known) return known;
  const authorised = rules.authorised.filter(({ nutrient, wording }) => nutrient.trim() !== "" && wording.trim() !== "");
  const stems = particularStems(authorised);
  const made: Patterns = {
    allowed: patternOf([...rules.exceptions, ...authorised.map(({ wording }) => wording)]),
    near: nearPattern(rules),
    denial: patternOf(rules.denials),
    phrases: rules.phrases.flatMap(({ words, reason }) => {
      const pattern = patternOf([words]);
      return pattern ? [{ pattern, reason }] : [];
    }),
    authorised: authorised.flatMap((claim, index) => {
      const [nutrient, wording] = [patternOf([claim.nutrient]), patternOf([claim.wording])];
      return nutrient && wording ? [{ claim, nutrient, wording, stems: stems[index] ?? [] }] : [];
    }),
  };
  ready.set(rules, made);
  return made;
}

const evened = (text: string): string => text.replace(/\s+/gu, " ").trim();

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Of the same length, so that places stay places; never a letter, a space or the end of a sentence. */
const mask = (found: string): string => "_".repeat(found.length);

/** The rest of the sentence behind a match, as far as a denial is looked for. */
function behind(text: string, from: number): string {
  return text.slice(from, from + denialAfter).split(/[.!?\n,;]/u)[0] ?? "";
}

function inFront(text: string, to: number): string {
  return text.slice(Math.max(0, to - denialBefore), to).split(/[.!?\n]/u).at(-1) ?? "";
}

/** Claims that the text may not make, in its order. Never throws, whatever the lists hold. */
export function findForbiddenClaims(given: string, rules: LanguageRules): ForbiddenClaim[] {
  const { allowed, near, denial, phrases } = patterns(rules);
  const composed = given.normalize("NFC");
  const text = allowed ? composed.replace(allowed, mask) : composed;
  const found: ForbiddenClaim[] = [];
  const add = (match: RegExpMatchArray, reason: string | null): void => {
    const start = match.index ?? 0;
    found.push({ words: evened(match[0]), start, end: start + match[0].length, reason });
  };
  for (const match of near ? text.matchAll(near) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (!denial || !has(denial, inFront(text, start) + match[0] + behind(text, end))) add(match, null);
  }
  for (const { pattern, reason } of phrases) for (const match of text.matchAll(pattern)) add(match, reason);
  return found.sort((a, b) => a.start - b.start);
}

/** How much of what is particular to a claim makes a sentence one that means it. */
const likeness = 0.6;

/** Sentences that make an authorised claim, or mean one in words of their own. */
export function findAuthorisedClaims(given: string, rules: LanguageRules): ClaimInWords[] {
  const { authorised } = patterns(rules);
  const text = given.normalize("NFC");
  return [...text.matchAll(/[^.!?\n]+/gu)].flatMap(({ 0: sentence, index }): ClaimInWords[] => {
    const named = authorised.filter(({ nutrient }) => has(nutrient, sentence));
    if (named.length === 0) return [];
    const exact = named.flatMap(({ claim, wording }) => [...sentence.matchAll(wording)].map((match): ClaimInWords => ({ claim, exact: true, words: evened(match[0]), start: index + match.index, end: index + match.index + match[0].length })));
    if (exact.length > 0) return exact;
    const stems = new Set((sentence.match(/\p{L}{5,}/gu) ?? []).map(stemOf));
    const [best] = named.map((one) => ({ ...one, share: one.stems.length === 0 ? 0 : one.stems.filter((stem) => stems.has(stem)).length / one.stems.length })).sort((a, b) => b.share - a.share);
    return best && best.share >= likeness ? [{ claim: best.claim, exact: false, words: evened(sentence), start: index, end: index + sentence.length }] : [];
  });
}
