/** `POST /api/translation-desk/assign`: gives work to somebody, with a day; many documents at once, all or none. */
import type { Endpoint } from "payload";

import { isLocale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { tellOfAssignment } from "../notices/causes";
import type { DeskAddress } from "./contract/address";
import { bodyOf, deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { openRow } from "./document-endpoint";
import { recordEvents } from "./events";
import { isDay } from "./list-query";
import { workersIn } from "./people";
import { deskLocale, refuse, requireEditor } from "./rights";
import { lockDocument, saveRow, type TranslationRow } from "./translation-rows";

const mostAtOnce = 500;

export const assignEndpoint: Endpoint = deskEndpoint("post", "/assign", async (req) => {
  const body = await bodyOf(req);
  const { assignee, dueDate, rows } = body;
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > mostAtOnce) return refuse(req, "request");
  const addresses = rows.map((row): DeskAddress => {
    const said = isRecord(row) ? row : {};
    return { ...readAddress(req, said.collection, said.id), locale: deskLocale(req, said.locale) };
  });
  requireEditor(req);
  if (dueDate !== undefined && dueDate !== null && !isDay(dueDate)) return refuse(req, "dueDate");
  if (assignee !== undefined && assignee !== null && typeof assignee !== "number") return refuse(req, "request");
  for (const locale of new Set(addresses.map((one) => one.locale))) {
    if (isLocale(locale) && typeof assignee === "number" && !(await workersIn(req, locale)).some(({ id }) => id === assignee)) return refuse(req, "noAssignee");
  }
  const change: Partial<TranslationRow> = { ...(assignee === undefined ? {} : { assignee }), ...(dueDate === undefined ? {} : { dueDate }) };
  await inTransaction(req, async () => {
    // In one order for all, so that two people who assign the same documents never wait for each other.
    for (const { collection, id, locale } of addresses.toSorted((a, b) => `${a.collection}/${a.id}`.localeCompare(`${b.collection}/${b.id}`))) {
      await lockDocument(req, `${collection}/${id}`);
      const source = await requireSource(req, collection, id);
      const row = await openRow(req, source, locale);
      await saveRow(req, row, change);
      if (assignee !== undefined && assignee !== row.assignee) await tellOfAssignment(req, row, assignee, dueDate ?? row.dueDate);
      await recordEvents(req, source.name, locale, [{ kind: "assign", unit: null, after: assignee === undefined ? null : String(assignee), note: typeof dueDate === "string" ? dueDate : null }]);
    }
  });
  return Response.json({ assigned: addresses.length });
});
