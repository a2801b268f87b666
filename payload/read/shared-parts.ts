/**
 * What many pages show – settings, authors, topics, products – read once for all of them, as long as nothing changes: a change that is on every
 * page would otherwise read the same author once per page. Kept under the number of the last change (payload/as-of.ts), as everything that is
 * cached: what was read before a change is never used after it.
 */
import type { TypedCollection } from "payload";

import type { Locale } from "../../messages/locales";
import type { SiteSetting } from "../payload-types";
import { visibleById, visibleGlobal } from "./visitor";

type Shared = "authors" | "calls-to-action" | "media" | "products" | "topics";

/** Documents held at most; a few kilobytes each. */
const most = 1_000;

let of = -1;
const held = new Map<string, unknown>();

/** What is held for readers who have to know this number; null where nothing may be: without a number, and for a render that is behind. */
function heldFor(known: string): Map<string, unknown> | null {
  const number = Number(known);
  if (known === "" || !Number.isInteger(number) || number < of) return null;
  if (number > of) held.clear();
  of = number;
  return held;
}

function hold(known: string, key: string, value: unknown): void {
  // Meanwhile somebody may have read of a later change.
  if (Number(known) !== of) return;
  if (held.size >= most) held.clear();
  held.set(key, value);
}

/** As `visibleById`, read at most once after change number `known`; an empty `known` reads anew. An outage throws and leaves nothing behind. */
export async function sharedById<T extends Shared>(collection: T, ids: number[], locale: Locale, known: string): Promise<Map<number, TypedCollection[T]>> {
  const kept = heldFor(known);
  if (!kept) return visibleById(collection, ids, locale);
  const keyOf = (id: number): string => `${collection} ${locale} ${id}`;
  const unique = [...new Set(ids)];
  const found = new Map(unique.map((id) => [id, kept.get(keyOf(id)) as TypedCollection[T] | null | undefined]));
  const missing = unique.filter((id) => found.get(id) === undefined);
  const read = await visibleById(collection, missing, locale);
  for (const id of missing) {
    const document = read.get(id) ?? null;
    found.set(id, document);
    hold(known, keyOf(id), document);
  }
  return new Map(unique.flatMap((id) => (found.get(id) ? [[id, found.get(id) as TypedCollection[T]]] : [])));
}

/** As `visibleGlobal`, read at most once after change number `known`. */
export async function sharedSettings(locale: Locale, known: string): Promise<SiteSetting> {
  const kept = heldFor(known);
  const key = `settings ${locale}`;
  const before = kept?.get(key) as SiteSetting | undefined;
  if (before) return before;
  const settings = await visibleGlobal(locale);
  if (kept) hold(known, key, settings);
  return settings;
}
