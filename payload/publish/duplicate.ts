import type { PayloadRequest } from "payload";

import { locales } from "../../messages/locales";
import type { Row } from "./shown-parts";

/**
 * A duplicate starts as a draft in every language. The CMS copies the status of the languages that the request did not name, so a copy of a
 * live article would be live: this was reproduced.
 */
export async function draftTheCopy(req: PayloadRequest, id: number): Promise<void> {
  const { db } = req.payload;
  const { docs } = await db.findVersions<Row>({ collection: "articles", limit: 1, pagination: false, req, sort: "-createdAt", where: { parent: { equals: id } } });
  const version = docs[0];
  const _status = Object.fromEntries(locales.map((locale) => [locale, "draft"]));
  await db.updateOne({ collection: "articles", id, data: { _status }, req });
  if (version) await db.updateVersion({ collection: "articles", id: version.id, versionData: { version: { _status } } as never, req });
}
