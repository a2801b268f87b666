import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../../messages/locales";
import { rowsOf, sql } from "../../search/sql";
import { beginningOf, type Month, monthAfter, monthOf } from "./month";

export interface MonthCount {
  month: Month;
  /** Articles that are live now and came out in that month. */
  articles: Record<Locale, number>;
  words: Record<Locale, number>;
}

interface CountedRow {
  bin: number | string;
  locale: Locale;
  articles: number | string;
  words: number | string | null;
}

/** What came out in each of the last months, by language, the newest month first: one question over the index of dates. */
export async function publishedPerMonth(req: PayloadRequest, months = 12, now = new Date()): Promise<MonthCount[]> {
  const last = monthOf(now);
  const wanted = Array.from({ length: months }, (_, step) => monthAfter(last, -step));
  const bounds = wanted.map((month) => beginningOf(month).toISOString());
  const until = beginningOf(monthAfter(last)).toISOString();
  const cases = sql.join(bounds.map((from, place) => sql`WHEN published_at >= ${from} THEN ${sql.raw(String(place))}`), sql` `);
  const found = await rowsOf<CountedRow>(
    req.payload,
    sql`SELECT CASE ${cases} END AS bin, locale, count(*) AS articles, sum(words) AS words FROM live_pages WHERE published_at >= ${bounds.at(-1)} AND published_at < ${until} GROUP BY 1, 2`,
    req,
  );
  const none = (): Record<Locale, number> => Object.fromEntries(locales.map((locale) => [locale, 0])) as Record<Locale, number>;
  const counts = wanted.map((month): MonthCount => ({ month, articles: none(), words: none() }));
  for (const row of found) {
    const month = counts[Number(row.bin)];
    if (!month) continue;
    month.articles[row.locale] = Number(row.articles);
    month.words[row.locale] = Number(row.words ?? 0);
  }
  return counts;
}
