/** `GET /api/translation-desk/notices`: what one has not seen yet, newest first; `POST …/notices/seen` puts all of it away. */
import type { Endpoint, PayloadRequest } from "payload";

import { userOf } from "../../access/roles";
import type { DeskNotice, DeskNotices } from "../desk/contract/notices";
import { deskEndpoint } from "../desk/desk-request";
import { peopleBy } from "../desk/people";
import { refuse } from "../desk/rights";
import { noteAdminLanguage } from "./admin-language";
import { markSeen, type NoticeRow } from "./notices";

const most = 50;

function whoAsks(req: PayloadRequest): number {
  return userOf(req)?.id ?? refuse(req, "signedOut", 401);
}

export const noticesEndpoint: Endpoint = deskEndpoint("get", "/notices", async (req) => {
  const person = whoAsks(req);
  await noteAdminLanguage(req, person);
  const { docs, totalDocs } = await req.payload.db.find<NoticeRow>({ collection: "translation-notices", limit: most, page: 1, pagination: true, req, sort: "-at", where: { and: [{ person: { equals: person } }, { seenAt: { exists: false } }] } });
  const people = await peopleBy(req, docs.map(({ by }) => by));
  const notices = docs.map(({ id, kind, document, locale, title, unit, by, note, at }): DeskNotice => ({ id, kind, document, locale, title, unit: unit ?? null, by: people.get(by ?? 0) ?? null, note: note ?? null, at: new Date(at).toISOString() }));
  return Response.json({ notices, total: totalDocs } satisfies DeskNotices);
});

export const noticesSeenEndpoint: Endpoint = deskEndpoint("post", "/notices/seen", async (req) => {
  await markSeen(req, whoAsks(req));
  return Response.json({ notices: [], total: 0 } satisfies DeskNotices);
});
