/** The overview's filters as they stand in the address: a view can be kept, sent to somebody and gone back to. */
import { isLocale, type Locale } from "../../../messages/locales";
import type { DeskSort } from "../desk/contract/overview";
import type { ListQuery } from "./desk-api";

const keys = ["collection", "state", "assignee", "q", "due", "since", "sort", "page"] as const;
type FilterKey = (typeof keys)[number];

const sorts = new Set<string>(["changedAt", "title", "wordsToDo", "share", "dueDate"]);

/** What is not a filter of ours is left out. */
export function readFilters(address: URLSearchParams, locales: readonly Locale[]): ListQuery | null {
  const wanted = address.get("locale");
  const locale = isLocale(wanted) && locales.includes(wanted) ? wanted : locales[0];
  if (!locale) return null;
  const query: ListQuery = { locale };
  for (const key of keys) {
    const value = address.get(key)?.trim();
    if (value && (key !== "sort" || sorts.has(value.replace(/^-/, "")))) query[key] = value;
  }
  return query;
}

/** Any other filter starts at the first page again. */
export function withFilter(query: ListQuery, change: Partial<Pick<ListQuery, FilterKey | "locale">>): ListQuery {
  const { page: _page, ...rest } = query;
  return { ...rest, ...change };
}

export function writeFilters(query: ListQuery): string {
  const pairs = (["locale", ...keys] as const).flatMap((key) => (query[key] ? [[key, query[key]] as [string, string]] : []));
  return new URLSearchParams(pairs).toString();
}

/** From a column's name to the sort after a press on it: descending first where much or late is what one looks for. */
export function nextSort(now: string | undefined, column: "changedAt" | "title" | "wordsToDo" | "share" | "dueDate"): DeskSort {
  const first: DeskSort = column === "title" || column === "dueDate" || column === "share" ? column : `-${column}`;
  const other: DeskSort = first.startsWith("-") ? column : `-${column}`;
  return now === first ? other : first;
}
