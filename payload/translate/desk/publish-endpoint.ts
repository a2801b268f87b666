/** Publishing and linking from the desk: `POST …/publish?locale=fr`, `POST …/link?locale=fr`. */
import type { CollectionSlug, Endpoint } from "payload";

import { overtakenBy } from "../../desk/publishing/overtaken";
import type { PublishAnswer } from "./contract/document";
import { bodyOf, deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { deskDocument, openRow } from "./document-endpoint";
import { hasDrafts, isGlobal } from "./documents";
import { recordEvents } from "./events";
import { deskLocale, mayPublish, refuse, requireEditor } from "./rights";
import { lockDocument, saveRow } from "./translation-rows";
import { writeTarget } from "./write-target";

/** Through the same door and gates as a publication in the form; 400 names what is missing. Says what was planned and is put away by it. */
export const publishEndpoint: Endpoint = deskEndpoint("post", "/:collection/:id/publish", async (req) => {
  const locale = deskLocale(req);
  const { collection, id } = readAddress(req);
  if (!mayPublish(req, locale)) refuse(req, "notPublisher", 403);
  if (!hasDrafts(req.payload, collection) || isGlobal(collection) || id === "global") return refuse(req, "noDrafts");
  const source = await requireSource(req, collection, id);
  req.locale = locale;
  const overtaken = collection === "articles" ? await overtakenBy(req, id, locale) : [];
  await inTransaction(req, async () => {
    await req.payload.update({ collection: collection as CollectionSlug, id, data: { _status: "published" } as never, depth: 0, draft: false, locale, overrideAccess: false, req, user: req.user });
    await recordEvents(req, source.name, locale, [{ kind: "publish", unit: null }]);
  });
  return Response.json({ ...(await deskDocument(req, await requireSource(req, collection, id), locale)), overtaken } satisfies PublishAnswer);
});

/** `{ unlinked: boolean }`. Linking again gives the text the structure of the source; versions keep what it was. */
export const linkEndpoint: Endpoint = deskEndpoint("post", "/:collection/:id/link", async (req) => {
  const locale = deskLocale(req);
  requireEditor(req);
  const { unlinked } = await bodyOf(req);
  if (typeof unlinked !== "boolean") return refuse(req, "request");
  const { collection, id } = readAddress(req);
  await inTransaction(req, async () => {
    await lockDocument(req, `${collection}/${id}`);
    const source = await requireSource(req, collection, id);
    const row = await openRow(req, source, locale);
    await recordEvents(req, source.name, locale, [{ kind: unlinked ? "unlink" : "link", unit: null }]);
    if (unlinked) return saveRow(req, row, { unlinked: true });
    const { records, written } = await writeTarget(req, { source, locale, records: row.units, cleared: new Set() });
    return saveRow(req, row, { units: records, unlinked: false, ownStructure: false, built: written || row.built });
  });
  return Response.json(await deskDocument(req, await requireSource(req, collection, id), locale));
});
