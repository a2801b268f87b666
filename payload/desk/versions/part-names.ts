/** What the sources, pictures and calls-to-action that texts show are called, wherever they were read. Pure. */
import { bodyReferences } from "../../content/body-references";
import { nameOf } from "../../publish/completeness";
import type { Row } from "../../publish/shown-parts";
import { citationWords } from "../citations/words";
import { short } from "../finding";
import { sayIn } from "../in-admin-words";
import type { Named } from "../words-before";
import type { NameOf } from "./compare";

export const namedCollections = ["sources", "media", "calls-to-action"] as const satisfies readonly Named[];

export function shownIds(bodies: unknown[]): Record<Named, number[]> {
  const references = bodies.map(bodyReferences);
  const unique = (ids: number[]): number[] => [...new Set(ids)];
  return {
    sources: unique(references.flatMap(({ sources }) => sources)),
    media: unique(references.flatMap(({ media }) => media)),
    "calls-to-action": unique(references.flatMap(({ callsToAction }) => callsToAction)),
  };
}

/**
 * One that was deleted is said to be.
 * @param found the documents that are still there; null of a collection that could not be asked
 * @param language of the admin
 */
export function namesOf(found: Record<Named, readonly Row[] | null>, language: string): NameOf {
  const names = new Map(namedCollections.flatMap((collection) => (found[collection] ?? []).map((row): [string, string] => [`${collection} ${row.id}`, short(nameOf(row))])));
  const deleted = sayIn(language)(citationWords.deletedPart);
  const times = new Map<string, number>();
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return (collection, id) => {
    const name = names.get(`${collection} ${id}`);
    if (name === undefined) return found[collection] === null ? `#${id}` : `${deleted} (#${id})`;
    // One that takes the place of its double is a change all the same.
    return times.get(name) === 1 ? name : `${name} (#${id})`;
  };
}
