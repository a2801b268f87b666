/**
 * What the shop's texts may not say about its products, and what they may say in fixed words only (Reg. (EC) 1924/2006, art. 10 and 12;
 * Dir. 2002/46/EC, art. 6). Shapes only; the lists are the shop's and live in the CMS.
 */
import type { Locale } from "../../messages/locales";

export interface AuthorisedClaim {
  /** As people write it in a sentence: magnesium. */
  nutrient: string;
  /** The exact words of the register. */
  wording: string;
  conditions: string;
}

export interface LanguageRules {
  /** Forbidden near a disease. `*` stands for any ending. */
  verbs: string[];
  diseases: string[];
  /** Words that turn such a sentence around: "geneest geen ziekte". */
  denials: string[];
  /** Forbidden wherever they stand, each with its reason. */
  phrases: { words: string; reason: string }[];
  /** Left alone, whatever of the above is in them. */
  exceptions: string[];
  authorised: AuthorisedClaim[];
}

export interface ClaimRules {
  /** A forbidden claim keeps a language from going live; else it is a warning. */
  blocks: boolean;
  languages: Record<Locale, LanguageRules>;
}
