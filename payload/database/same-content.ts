import { sameValue } from "../content/same-value";

/** Left out of the comparison: when and under which number, not what. */
const circumstances = ["createdAt", "id", "updatedAt"] as const;

/** What a database gives back as null, or not at all: nothing was written there. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "object" || value instanceof Date) return false;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isNothing);
}

/** Whether two documents with all their languages say the same, whatever reads or writes them: nothing is nothing, and keys have no order. */
export function sameContent(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const apart = Object.fromEntries(circumstances.map((name) => [name, null]));
  return sameValue({ ...a, ...apart }, { ...b, ...apart }, isNothing);
}
