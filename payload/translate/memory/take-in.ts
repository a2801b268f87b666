/** Takes pairs of a TMX file into the memory. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { sourceLocale } from "../../../messages/locales";
import { rowsOf, sql } from "../../search/sql";
import { markProblems, marksAreSound, type Placeholder, tokens } from "../placeholders";
import type { TranslationPair } from "../tmx/translation-pair";
import { wordsHash } from "./entry";
import { type NewEntry, storeEntries } from "./store";

export interface TakenIn {
  applied: boolean;
  /** Pairs by what became, or would become, of them. `broken`: marks that do not fit each other; never taken in. */
  counts: Record<"new" | "changed" | "unchanged" | "broken", number>;
}

/** A pair counts as sound where its target uses just the marks of its source. */
function isSound({ source, target }: TranslationPair): boolean {
  const marks = new Map<number, Placeholder>();
  for (const token of tokens(source)) {
    if (token.kind !== "text") marks.set(token.number, { number: token.number, kind: "other", paired: token.kind !== "alone", attributes: {} });
  }
  const placeholders = [...marks.values()];
  return marksAreSound(markProblems(source, placeholders)) && marksAreSound(markProblems(target, placeholders));
}

/** Each in a transaction of its own: other writers wait for one part, not for a whole memory. Taking in a file twice changes nothing. */
const atOnce = 1_000;

async function known(req: PayloadRequest, locale: Locale, entries: readonly (NewEntry & { hash: string })[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ hash: string; context: string | null; target: string }>(
    req.payload,
    sql`SELECT hash, context, target FROM translation_memory WHERE source_language = ${sourceLocale} AND target_language = ${locale} AND hash IN (${sql.join(entries.map(({ hash }) => sql`${hash}`), sql`, `)})`,
  );
  return new Map(rows.map(({ hash, context, target }) => [`${hash} ${context ?? ""}`, target]));
}

async function write(req: PayloadRequest, locale: Locale, entries: NewEntry[]): Promise<void> {
  try {
    await initTransaction(req);
    await storeEntries(req, { source: sourceLocale, target: locale }, entries);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** @param apply false only counts */
export async function takeIn(req: PayloadRequest, locale: Locale, pairs: readonly TranslationPair[], file: string, apply: boolean): Promise<TakenIn> {
  const now = new Date().toISOString();
  const sound = pairs.filter(isSound);
  const counts = { new: 0, changed: 0, unchanged: 0, broken: pairs.length - sound.length };
  // Of one source in one place the newest translation counts, wherever in the file it stands.
  const newest = new Map<string, NewEntry & { hash: string }>();
  for (const { source, target, changedAt, context = "", breaks = [] } of sound.toSorted((a, b) => ((a.changedAt ?? "") < (b.changedAt ?? "") ? -1 : 1))) {
    const placeholders = breaks.map((number): Placeholder => ({ number, kind: "break", paired: false, attributes: { type: "linebreak", version: 1 } }));
    const hash = wordsHash(source, placeholders);
    newest.set(`${hash} ${context}`, { source, target, placeholders, links: {}, context, file, translator: null, approvedBy: null, at: changedAt ?? now, hash });
  }
  const list = [...newest.values()];
  for (let from = 0; from < list.length; from += atOnce) {
    const part = list.slice(from, from + atOnce);
    const there = await known(req, locale, part);
    const news = part.filter((entry) => there.get(`${entry.hash} ${entry.context}`) !== entry.target);
    counts.new += news.filter((entry) => !there.has(`${entry.hash} ${entry.context}`)).length;
    counts.changed += news.filter((entry) => there.has(`${entry.hash} ${entry.context}`)).length;
    counts.unchanged += part.length - news.length;
    if (apply && news.length > 0) await write(req, locale, news);
  }
  counts.unchanged += sound.length - list.length;
  return { applied: apply, counts };
}
