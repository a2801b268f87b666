import { diffWordsWithSpace } from "diff";

import { wordsOf } from "./placeholders";
import type { Wording } from "./unit";

export interface WordChange {
  kind: "same" | "added" | "removed";
  text: string;
}

/**
 * What changed between the source a translation is based on and the source now, word by word; marks are not compared. What is `same` and
 * `removed` reads as the old text, what is `same` and `added` as the new one.
 */
export function changedWords(before: Pick<Wording, "text" | "placeholders">, after: Pick<Wording, "text" | "placeholders">): WordChange[] {
  const parts = diffWordsWithSpace(wordsOf(before.text, before.placeholders), wordsOf(after.text, after.placeholders));
  return parts.map(({ value, added, removed }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }));
}
