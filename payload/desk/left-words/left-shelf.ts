/**
 * Words of a form that the server may not have, kept on this computer: each leaving has an entry of its own, under the person's name, so that nobody
 * is offered another one's words and of two windows none overwrites the other's.
 */
import type { Shelf } from "../../translate/views/journal";

export interface LeftPlace {
  person: number | string;
  article: number | string;
  locale: string;
}

export interface LeftWords {
  /** ISO 8601. */
  at: string;
  /** What the form was based on, see publish/edit-conflict. */
  basedOn: string | null;
  values: Record<string, unknown>;
}

export interface KeptWords extends LeftWords {
  key: string;
}

const name = "feuilleton-left";
/** Milliseconds. Whoever has not come back by then has written it anew, or nobody will. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

const folderOf = ({ article, locale, person }: LeftPlace): string => `${name}/${person}/articles/${article}/${locale}/`;

function keysOf(shelf: Shelf, beginning: string): string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index)).filter((key): key is string => key?.startsWith(beginning) === true);
}

function read(value: string | null): LeftWords | null {
  try {
    const left = JSON.parse(value ?? "null") as Partial<LeftWords> | null;
    return typeof left?.at === "string" && typeof left.values === "object" && left.values !== null ? { at: left.at, basedOn: left.basedOn ?? null, values: left.values } : null;
  } catch {
    return null;
  }
}

function dropOld(shelf: Shelf, now: number): void {
  for (const key of keysOf(shelf, `${name}/`)) {
    const left = read(shelf.getItem(key));
    if (!left || now - Date.parse(left.at) > keptFor) shelf.removeItem(key);
  }
}

/** The name of the entry; null where this computer did not keep it (full, or switched off). */
export function keepLeft(shelf: Shelf | null, place: LeftPlace, words: Omit<LeftWords, "at">, now = new Date()): string | null {
  try {
    if (!shelf) return null;
    dropOld(shelf, now.getTime());
    const folder = folderOf(place);
    const key = `${folder}${now.toISOString()}-${keysOf(shelf, folder).length}`;
    shelf.setItem(key, JSON.stringify({ ...words, at: now.toISOString() } satisfies LeftWords));
    return key;
  } catch {
    return null;
  }
}

/** What was left at this place, the latest first. */
export function findLeft(shelf: Shelf | null, place: LeftPlace, now = Date.now()): KeptWords[] {
  try {
    if (!shelf) return [];
    dropOld(shelf, now);
    return keysOf(shelf, folderOf(place)).flatMap((key) => {
      const left = read(shelf.getItem(key));
      return left ? [{ ...left, key }] : [];
    }).sort((a, b) => (a.key > b.key ? -1 : 1));
  } catch {
    return [];
  }
}

export function forgetLeft(shelf: Shelf | null, key: string | null): void {
  try {
    if (key !== null) shelf?.removeItem(key);
  } catch {
    // A shelf that is switched off holds nothing to forget.
  }
}

/** Private windows and strict settings throw on the very look at it. */
export function ownShelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
