/**
 * Words that say a food supplement prevents, treats or cures a disease: forbidden by Directive 2002/46/EC, art. 6(2), and Regulation (EU) No
 * 1169/2011, art. 7(3). A start for the shop's own list, narrow on purpose: it looks for the verb near a disease or "you".
 */
import type { Locale } from "../../messages/locales";

const diseases: Record<Locale, string> = {
  nl: "alzheimer|dementie|parkinson|kanker|tumor(?:en)?|diabetes|suikerziekte|depressie|artritis|artrose|reuma|migraine|epilepsie|hartinfarct|beroerte|hoge bloeddruk|hypertensie|osteoporose|griep|verkoudheid|infecties?|ontsteking(?:en)?|ziektes?|ziekten|aandoening(?:en)?",
  fr: "alzheimer|démences?|parkinson|cancers?|tumeurs?|diabète|dépressions?|arthrite|arthrose|rhumatismes?|migraines?|épilepsie|infarctus|avc|hypertension|ostéoporose|grippe|rhume|infections?|inflammations?|maladies?",
};

const verbs: Record<Locale, string> = {
  nl: "gene(?:est|zen|zing)|behandel(?:t|en|ing van)|voorkom(?:t|en)|beschermt tegen|bestrijdt|bestrijden|verhelpt|remedie tegen|medicijn tegen",
  fr: "guéri(?:t|r|ssent|son de)|soigne(?:nt|r)?|trait(?:e|ent|er|ement de)|prévien(?:t|nent)|prévenir|protège(?:nt)? contre|combat(?:tent|tre)?|remède contre|médicament contre",
};

/** A denial is no claim: "geneest geen ziekte", "ne traite aucune maladie", "is geen geneesmiddel". */
const denial: Record<Locale, RegExp> = { nl: /\b(?:geen|niet|nooit)\b/iu, fr: /\b(?:ne|n’|n'|aucune?|pas|jamais)(?=[\s\p{L}])/iu };

const near = 60;

/** The clauses that look like such a claim, as they stand in the text. */
export function findForbiddenClaims(text: string, locale: Locale): string[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${verbs[locale]})(?!\\p{L})[^.!?\\n]{0,${near}}?(?<!\\p{L})(?:${diseases[locale]})(?!\\p{L})`, "giu");
  return [...text.matchAll(pattern)]
    .filter(({ 0: found, index }) => !denial[locale].test(text.slice(Math.max(0, index - 15), index + found.length)))
    .map(([found]) => found.replace(/\s+/gu, " "));
}
