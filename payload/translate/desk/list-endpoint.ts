/** `GET /api/translation-desk?locale=fr&…`: the overview, one page of it, with the number of documents in each state. */
import type { Endpoint, PayloadRequest } from "payload";

import { isEditor, userOf } from "../../access/roles";
import type { DeskList, DeskRow } from "./contract/overview";
import { countStates } from "./count-states";
import { deskEndpoint } from "./desk-request";
import { summaryOf } from "./document-endpoint";
import { targetLocales } from "./documents";
import { readFilter, readSort, whereOf } from "./list-query";
import { localeStatuses } from "./locale-status";
import { peopleBy, workersIn } from "./people";
import { deskLocale, worksIn } from "./rights";
import { idOfDocument, type TranslationRow } from "./translation-rows";
import { lastVisit } from "./visits";

/** Everything but the records themselves, which are most of a row. */
const columns = {
  key: true, document: true, subject: true, locale: true, title: true, state: true, untranslated: true, machineDraft: true, translated: true, needsUpdate: true, approved: true,
  words: true, wordsToDo: true, share: true, repairs: true, comments: true, changedAt: true, changedBy: true, unlinked: true, ownStructure: true, assignee: true, dueDate: true,
} as const;

const mostPerPage = 200;

function wholeNumber(value: unknown, most: number, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : fallback;
}

async function rowsShown(req: PayloadRequest, rows: TranslationRow[]): Promise<DeskRow[]> {
  const people = await peopleBy(req, rows.flatMap(({ assignee, changedBy }) => [assignee, changedBy]));
  const statuses = await localeStatuses(req, rows);
  return rows.map((row): DeskRow => ({
    ...summaryOf(row),
    collection: row.subject,
    id: idOfDocument(row.document),
    locale: row.locale,
    title: row.title,
    changedAt: new Date(row.changedAt).toISOString(),
    changedBy: people.get(row.changedBy ?? 0) ?? null,
    assignee: people.get(row.assignee ?? 0) ?? null,
    dueDate: row.dueDate ?? null,
    localeStatus: statuses.get(row.key) ?? "live",
    unlinked: row.unlinked || row.ownStructure,
  }));
}

export const listEndpoint: Endpoint = deskEndpoint("get", "", async (req) => {
  const locale = deskLocale(req);
  const visit = await lastVisit(req, userOf(req)?.id ?? 0, locale);
  const { where, anyState, states } = whereOf(req, { locale, filter: readFilter(req.query), visit });
  const [limit, page] = [wholeNumber(req.query.limit, mostPerPage, 50), wholeNumber(req.query.page, 1_000_000, 1)];
  const counts = await countStates(req, anyState);
  // Every row is in one state, so their numbers add up to the total, and nothing has to be counted twice.
  const total = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const found = total === 0 ? { docs: [] } : await req.payload.db.find<TranslationRow>({ collection: "translations", limit, page, pagination: false, req, select: columns, sort: [readSort(req.query.sort), "id"], where });
  const list: DeskList = {
    docs: await rowsShown(req, found.docs),
    total,
    page,
    pages: Math.ceil(total / limit),
    counts,
    lastVisit: visit,
    locales: targetLocales.filter((one) => worksIn(req, one)),
    people: isEditor(req) ? await workersIn(req, locale) : [],
  };
  return Response.json(list);
});
