import type { SourceCards } from "./source-cards";

/** Number of each source as the page will print it: sources that no longer exist are passed over and the numbering closes up. */
export function numberSources(cited: readonly number[], cards: SourceCards): Map<number, number> {
  return new Map(cited.filter((id) => cards.get(id) !== null).map((id, index) => [id, index + 1]));
}
