import type { PayloadRequest } from "payload";

import { bodyReferences } from "../../content/body-references";
import { nameOf } from "../../publish/completeness";
import type { Row } from "../../publish/shown-parts";
import { citationWords } from "../citations/words";
import { short } from "../finding";
import { sayIn } from "../in-admin-words";
import type { Named } from "../words-before";
import type { NameOf } from "./compare";

/** What the sources, pictures and calls-to-action of these texts are called; one that was deleted is said to be. */
export async function shownNames(req: PayloadRequest, bodies: unknown[]): Promise<NameOf> {
  const references = bodies.map(bodyReferences);
  const ids: Record<Named, number[]> = { sources: references.flatMap(({ sources }) => sources), media: references.flatMap(({ media }) => media), "calls-to-action": references.flatMap(({ callsToAction }) => callsToAction) };
  const names = new Map<string, string>();
  for (const collection of ["sources", "media", "calls-to-action"] as const) {
    if (ids[collection].length === 0) continue;
    const { docs } = await req.payload.db.find<Row>({ collection, limit: 0, pagination: false, req, where: { id: { in: ids[collection] } } });
    for (const row of docs) names.set(`${collection} ${row.id}`, short(nameOf(row)));
  }
  const deleted = sayIn(req.i18n.language)(citationWords.deletedPart);
  const times = new Map<string, number>();
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return (collection, id) => {
    const name = names.get(`${collection} ${id}`);
    if (name === undefined) return `${deleted} (#${id})`;
    // One that takes the place of its double is a change all the same.
    return times.get(name) === 1 ? name : `${name} (#${id})`;
  };
}
