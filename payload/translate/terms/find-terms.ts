import type { BasePayload, PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { rowsOf, sql } from "../../search/sql";
import type { Term } from "../checks/finding";
import type { TermHit } from "../desk/contract/unit-details";
import { TermFinder } from "./locate-terms";

export interface StoredTerm extends Term {
  id: number;
  note: string | null;
}

interface Row {
  id: number;
  source: string;
  preferred?: string[] | null;
  forbidden?: string[] | null;
  keep?: boolean | null;
  caseSensitive?: boolean | null;
  note?: string | null;
}

interface TermList {
  /** Of the rows it was made from. */
  stamp: string;
  terms: StoredTerm[];
  finder: TermFinder<StoredTerm>;
}

const kept = new WeakMap<BasePayload, Map<Locale, TermList>>();

/** Changes with every row that is written, by whichever process: the highest id as well, for a row that came as another one went. */
async function stampOf(req: PayloadRequest, locale: Locale): Promise<string> {
  const [row] = await rowsOf<{ total: number; last: string | Date | null; highest: number | null }>(req.payload, sql`SELECT count(*) AS total, max(updated_at) AS last, max(id) AS highest FROM terms WHERE target_language = ${locale}`, req);
  return `${row?.total} ${row?.last ? new Date(row.last).toISOString() : ""} ${row?.highest}`;
}

/** The term list of a language, as it is now; made ready once and kept until a term changes. */
export async function termList(req: PayloadRequest, locale: Locale): Promise<Omit<TermList, "stamp">> {
  const stamp = await stampOf(req, locale);
  const lists = kept.get(req.payload) ?? new Map<Locale, TermList>();
  kept.set(req.payload, lists);
  const known = lists.get(locale);
  if (known?.stamp === stamp) return known;
  const { docs } = await req.payload.db.find<Row>({ collection: "terms", limit: 0, pagination: false, req, sort: "id", where: { targetLanguage: { equals: locale } } });
  const terms = docs.map(({ id, source, preferred, forbidden, keep, caseSensitive, note }): StoredTerm => ({ id, source, preferred: preferred ?? [], forbidden: forbidden ?? [], keep: keep === true, caseSensitive: caseSensitive === true, note: note || null }));
  const list = { stamp, terms, finder: new TermFinder(terms, (term) => [term], sourceLocale) };
  lists.set(locale, list);
  return list;
}

/**
 * The terms a source text uses, with what to make of them in a language, in the order of the text.
 * @param text words of the source, without marks
 */
export async function termsIn(req: PayloadRequest, { text, locale }: { text: string; locale: Locale }): Promise<TermHit[]> {
  const { finder } = await termList(req, locale);
  return finder.find(text).map(({ term: { source, preferred, forbidden, keep, note }, start, end }) => ({ start, end, term: source, preferred, forbidden, keep, note }));
}
