/**
 * What pages show besides their own texts – settings, authors, topics, pictures, sources, products – read once for all of them, as long as none of
 * it changes: a change that is on every page would otherwise read the same author once per page, and an article that is published again would read
 * all that it shows. Kept under the number of the last change to any of it (`parts` in payload/as-of.ts); what was read before such a change is never
 * used after it. Not found is not kept: an article's own publication is what makes a part visible.
 */
import type { TypedCollection } from "payload";

import type { Locale } from "../../messages/locales";
import type { SiteSetting } from "../payload-types";
import { visibleById, visibleGlobal } from "./visitor";

type Shared = "authors" | "calls-to-action" | "media" | "products" | "sources" | "topics";

/** Documents held at most, a few kilobytes each; in the order in which they were last asked for. */
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
  held.set(key, value);
  const [oldest] = held.keys();
  if (held.size > most && oldest !== undefined) held.delete(oldest);
}

/** As `visibleById`, read at most once after change number `known` to the parts of pages; an empty `known` reads anew. An outage throws and leaves nothing behind. */
export async function sharedById<T extends Shared>(collection: T, ids: number[], locale: Locale, known: string): Promise<Map<number, TypedCollection[T]>> {
  const kept = heldFor(known);
  if (!kept) return visibleById(collection, ids, locale);
  const keyOf = (id: number): string => `${collection} ${locale} ${id}`;
  const unique = [...new Set(ids)];
  const found = new Map<number, TypedCollection[T]>();
  for (const id of unique) {
    const document = kept.get(keyOf(id)) as TypedCollection[T] | undefined;
    if (!document) continue;
    found.set(id, document);
    kept.delete(keyOf(id));
    kept.set(keyOf(id), document);
  }
  const read = await visibleById(collection, unique.filter((id) => !found.has(id)), locale);
  for (const [id, document] of read) {
    found.set(id, document);
    hold(known, keyOf(id), document);
  }
  return found;
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
