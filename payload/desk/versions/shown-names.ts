import type { PayloadRequest } from "payload";

import type { Row } from "../../publish/shown-parts";
import type { NameOf } from "./compare";
import { namedCollections, namesOf, shownIds } from "./part-names";

/** What the sources, pictures and calls-to-action of these texts are called. */
export async function shownNames(req: PayloadRequest, bodies: unknown[]): Promise<NameOf> {
  const ids = shownIds(bodies);
  const found: Parameters<typeof namesOf>[0] = { sources: [], media: [], "calls-to-action": [] };
  for (const collection of namedCollections) {
    if (ids[collection].length > 0) found[collection] = (await req.payload.db.find<Row>({ collection, limit: 0, pagination: false, req, where: { id: { in: ids[collection] } } })).docs;
  }
  return namesOf(found, req.i18n.language);
}
