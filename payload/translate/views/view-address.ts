import type { DeskCollection, DeskId } from "../desk/contract/address";

/** The document that an address of the desk names; null for what names none. */
export function readAddress(collection: unknown, id: unknown, known: readonly string[]): { collection: DeskCollection; id: DeskId } | null {
  if (typeof collection !== "string" || !known.includes(collection)) return null;
  if (collection === "site-settings") return id === "global" ? { collection, id } : null;
  return typeof id === "string" && /^[1-9]\d{0,14}$/.test(id) ? { collection: collection as DeskCollection, id: Number(id) } : null;
}
