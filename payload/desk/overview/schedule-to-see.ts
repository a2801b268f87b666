import type { PayloadRequest } from "payload";

import { idsOf } from "../../content/body-references";
import { articleNames } from "../article-names";
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
  const names = await articleNames(req, articles);
  return changes.map((change) => ({ ...change, name: names.get(idsOf(change.article)[0] ?? 0) ?? "" }));
}
