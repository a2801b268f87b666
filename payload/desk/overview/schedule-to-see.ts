import type { PayloadRequest } from "payload";

import { idsOf } from "../../content/body-references";
import type { PlannedChange } from "../language-states";

/** Enough to see at a glance; the list of the collection has them all. */
const shown = 8;

/** Changes that failed and nobody has dealt with, newest first, then what is to happen next; each with the name of its article. */
export async function scheduleToSee(req: PayloadRequest): Promise<(PlannedChange & { name: string })[]> {
  const { db } = req.payload;
  const find = async (state: PlannedChange["state"], sort: string) =>
    (await db.find<PlannedChange>({ collection: "scheduled-changes", limit: shown, pagination: false, req, sort, where: { state: { equals: state } } })).docs;
  const changes = [...(await find("failed", "-at")), ...(await find("waiting", "at"))];
  const articles = changes.flatMap((change) => idsOf(change.article));
  const { docs } = await db.find<{ id: number; workingTitle: string }>({ collection: "articles", limit: 0, pagination: false, req, select: { workingTitle: true }, where: { id: { in: articles } } });
  return changes.map((change) => ({ ...change, name: docs.find((article) => article.id === idsOf(change.article)[0])?.workingTitle ?? "" }));
}
