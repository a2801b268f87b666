import type { PayloadRequest } from "payload";

import { idsOf } from "../content/body-references";

interface Named {
  workingTitle?: string | null;
}

/** What editors call these articles, by id. One that was never published has its name in its newest draft only; one without a name, its number. */
export async function articleNames(req: PayloadRequest, articles: number[]): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map();
  const { db } = req.payload;
  const { docs } = await db.find<Named & { id: number }>({ collection: "articles", limit: 0, pagination: false, req, select: { workingTitle: true }, where: { id: { in: articles } } });
  const names = new Map(docs.map(({ id, workingTitle }) => [id, workingTitle || ""]));
  const nameless = [...names].filter(([, name]) => name === "").map(([id]) => id);
  if (nameless.length === 0) return names;
  const drafts = await db.findVersions<Named>({ collection: "articles", limit: 0, pagination: false, req, select: { parent: true, version: { workingTitle: true } }, where: { and: [{ parent: { in: nameless } }, { latest: { equals: true } }] } });
  for (const { parent, version } of drafts.docs) for (const id of idsOf(parent)) names.set(id, version.workingTitle || `#${id}`);
  for (const id of nameless) names.set(id, names.get(id) || `#${id}`);
  return names;
}
