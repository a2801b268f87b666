/** Whether two sources are one and the same under two ids. */
export interface Comparable {
  id: number;
  title?: unknown;
  doi?: unknown;
  pmid?: unknown;
}

function sameText(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" && a.trim() !== "" && a.trim().toLowerCase() === b.trim().toLowerCase();
}

export function areTwins(a: Comparable, b: Comparable): boolean {
  return a.id !== b.id && (sameText(a.doi, b.doi) || sameText(a.pmid, b.pmid) || sameText(a.title, b.title));
}
