/** What an editor may want to look at before a language goes live. None of it stops a publication: that is the gate's. */
import type { PartCollection } from "../publish/live-pages";

export type CheckCode =
  | "titleLong" | "descriptionMissing" | "descriptionLong" | "descriptionShort" | "headingSkipped" | "headingEmpty" | "linkVague" | "linkBroken" | "linkNotLive" | "linkOtherLanguage"
  | "priceTyped" | "altMissing" | "altFileName" | "altOtherLanguage" | "wrongLanguage" | "numberedMark" | "claim" | "claimWording" | "claimAuthorised" | "uncitedText" | "sourceUncited" | "sourceGone";

export interface Finding {
  code: CheckCode;
  severity: "warning" | "hint";
  /** Field of the article to go to. */
  path: string;
  /** The words in question, for the editor to find them. */
  quote: string;
  /** More than the code says: the reason of a rule, the words to use. Of the shop's own lists. */
  note?: string;
  /** The document to go to, where the place is not in the article. */
  part?: { collection: PartCollection; id: number; field?: string };
}

/** The words of a finding, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
