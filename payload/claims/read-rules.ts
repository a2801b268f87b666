import { locales } from "../../messages/locales";
import type { ClaimRules, LanguageRules } from "./claim-rules";

type StoredLanguage = { [key in "verbs" | "diseases" | "denials" | "exceptions"]?: string | null } & {
  phrases?: { words?: string | null; reason?: string | null }[] | null;
  authorised?: { nutrient?: string | null; wording?: string | null; conditions?: string | null }[] | null;
};

const linesOf = (text: string | null | undefined): string[] => (text ?? "").split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "");

function rulesOf(stored: StoredLanguage | null | undefined): LanguageRules {
  return {
    verbs: linesOf(stored?.verbs),
    diseases: linesOf(stored?.diseases),
    denials: linesOf(stored?.denials),
    exceptions: linesOf(stored?.exceptions),
    phrases: (stored?.phrases ?? []).map(({ words, reason }) => ({ words: words ?? "", reason: reason ?? "" })),
    authorised: (stored?.authorised ?? []).map(({ nutrient, wording, conditions }) => ({ nutrient: nutrient ?? "", wording: wording ?? "", conditions: conditions ?? "" })),
  };
}

/** Rules of a global as it is stored or as REST answers it. */
export function readRules(stored: Record<string, unknown>): ClaimRules {
  return {
    blocks: stored.effect === "block",
    languages: Object.fromEntries(locales.map((locale) => [locale, rulesOf(stored[locale] as StoredLanguage | null)])) as ClaimRules["languages"],
  };
}
