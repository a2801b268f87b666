import type { PayloadRequest } from "payload";

import { locales } from "../../messages/locales";
import type { ClaimRules, LanguageRules } from "./claim-rules";
import { starterRules } from "./starter/starter-rules";

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

let last: { stamp: string; rules: ClaimRules } | null = null;

/** The shop's lists as they are now; those it starts with while it has never saved its own. */
export async function claimRules(req: PayloadRequest): Promise<ClaimRules> {
  const stored = await req.payload.db.findGlobal<Record<string, unknown> & { id: number }>({ slug: "claims-guard", req });
  if (!stored?.id) return starterRules;
  // The same lists again are the same object, so that their patterns are made once.
  const stamp = JSON.stringify(stored);
  if (last?.stamp !== stamp) last = { stamp, rules: readRules(stored) };
  return last.rules;
}
