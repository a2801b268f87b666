/** The filters of the overview as conditions on rows. */
import type { PayloadRequest, Where } from "payload";

import type { Locale } from "../../../messages/locales";
import type { DeskFilter, DeskSort } from "./contract/overview";
import type { DocumentState } from "./contract/summary";
import { isDeskCollection } from "./documents";
import { refuse } from "./rights";

const documentStates: readonly DocumentState[] = ["untranslated", "machineDraft", "needsUpdate", "translated", "approved", "empty"];
const toDo: readonly DocumentState[] = ["untranslated", "machineDraft", "needsUpdate"];

const sorts: readonly DeskSort[] = ["changedAt", "-changedAt", "title", "-title", "wordsToDo", "-wordsToDo", "share", "-share", "dueDate", "-dueDate"];

export function readSort(value: unknown): DeskSort {
  return sorts.find((sort) => sort === value) ?? "-changedAt";
}

export function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

const listed = (value: string | undefined): string[] => (value ?? "").split(",").map((one) => one.trim()).filter(Boolean);

/** The values of a query, each at most once and as text. */
export function readFilter(query: Record<string, unknown>): Omit<DeskFilter, "locale"> {
  const text = (key: string) => (typeof query[key] === "string" && query[key] !== "" ? query[key] : undefined);
  return { collection: text("collection"), state: text("state"), assignee: text("assignee"), q: text("q"), due: text("due"), since: text("since") };
}

function statesAsked(state: string | undefined): readonly DocumentState[] {
  const named = new Set(listed(state).flatMap((one) => (one === "todo" ? toDo : documentStates.filter((known) => known === one))));
  // What has no text in the source is of no interest, unless somebody asks for it.
  return named.size > 0 ? [...named] : documentStates.filter((one) => one !== "empty");
}

function assigneeWhere(req: PayloadRequest, assignee: string): Where {
  if (assignee === "nobody") return { assignee: { exists: false } };
  const id = assignee === "me" ? req.user?.id : Number(assignee);
  return Number.isSafeInteger(id) ? { assignee: { equals: id } } : refuse(req, "request");
}

function dueWhere(req: PayloadRequest, due: string, now: number): Where {
  const today = new Date(now).toISOString().slice(0, 10);
  if (due === "overdue") return { and: [{ dueDate: { less_than: today } }, { wordsToDo: { greater_than: 0 } }] };
  const until = due === "week" ? new Date(now + 7 * 86_400_000).toISOString().slice(0, 10) : due;
  return isDay(until) ? { dueDate: { less_than_equal: until } } : refuse(req, "dueDate");
}

export interface Asked {
  locale: Locale;
  filter: Omit<DeskFilter, "locale">;
  /** What `since=visit` means. */
  visit: string | null;
}

interface Asking {
  where: Where;
  /** The same without its condition on the state, so that states can be counted. */
  anyState: Where;
  /** Those asked for, each once. */
  states: readonly DocumentState[];
}

export function whereOf(req: PayloadRequest, { locale, filter, visit }: Asked, now = Date.now()): Asking {
  const rest: Where[] = [{ locale: { equals: locale } }];
  const collections = listed(filter.collection).filter(isDeskCollection);
  if (collections.length > 0) rest.push({ subject: { in: collections } });
  if (filter.assignee) rest.push(assigneeWhere(req, filter.assignee));
  if (filter.q) rest.push({ title: { contains: filter.q.slice(0, 200) } });
  if (filter.due) rest.push(dueWhere(req, filter.due, now));
  const since = filter.since === "visit" ? visit : filter.since;
  if (since) rest.push(Number.isNaN(Date.parse(since)) ? refuse(req, "request") : { changedAt: { greater_than: new Date(since).toISOString() } });
  const states = statesAsked(filter.state);
  return { where: { and: [...rest, { state: { in: [...states] } }] }, anyState: { and: rest }, states };
}
