/** `GET …/unit?locale=fr&unit=…`: what happened to a unit, and what helps to translate it. */
import type { Endpoint } from "payload";

import { changedWords, type WordChange } from "../changed-words";
import type { DeskEvent } from "./contract/history";
import type { UnitDetails } from "./contract/unit-details";
import { deskEndpoint, readAddress, requireSource } from "./desk-request";
import { eventsOf } from "./events";
import { helpFor } from "./help";
import { peopleBy } from "./people";
import { threadOf } from "../record";
import { deskLocale, refuse } from "./rights";
import { findRow } from "./translation-rows";

function changesOf(before: string | null, after: string | null): WordChange[] | null {
  return before === null || after === null || before === after ? null : changedWords({ text: before, placeholders: [] }, { text: after, placeholders: [] });
}

export const detailsEndpoint: Endpoint = deskEndpoint("get", "/:collection/:id/unit", async (req) => {
  const locale = deskLocale(req);
  const { collection, id } = readAddress(req);
  const { unit: name } = req.query;
  const source = await requireSource(req, collection, id);
  if (typeof name !== "string") return refuse(req, "request");
  const record = (await findRow(req, source.name, locale))?.units.find(({ id: one, present }) => present && one === name);
  const events = await eventsOf(req, source.name, locale, [{ unit: { equals: record ? threadOf(record) : name } }]);
  const people = await peopleBy(req, events.map(({ by }) => by));
  const history = events.map(({ id: number, kind, by, at, before, after, note }): DeskEvent => ({ id: number, kind, unit: name, by: by === null ? null : (people.get(by) ?? null), at: new Date(at).toISOString(), before, after, note, changes: changesOf(before, after) }));
  const unit = source.units.find((one) => one.id === name) ?? null;
  const details: UnitDetails = { history, ...(await helpFor(req, source, unit, locale)) };
  return Response.json(details);
});
