import type { Locale } from "../../../messages/locales";
import type { ClaimRules, LanguageRules } from "../claim-rules";
import { starterFr } from "./fr";
import { starterNl } from "./nl";

export const starterLanguages: Record<Locale, LanguageRules> = { nl: starterNl, fr: starterFr };

/** In force until a shop saves its own: they warn. */
export const starterRules: ClaimRules = { blocks: false, languages: starterLanguages };
