import { type CollectionBeforeOperationHook, NotFound } from "payload";

/** What a PostgreSQL `serial` holds; SQLite would take more, but content must be able to move. */
const largest = 2_147_483_647;

export function isPossibleId(id: unknown): id is number {
  return typeof id === "number" && Number.isInteger(id) && id > 0 && id <= largest;
}

/** An address such as `/api/articles/latest` is one that nobody has: 404, where the database would answer the CMS with
 * an error. So is a version of something that keeps none. */
export const refuseImpossibleId: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === "restoreVersion" && !collection.versions) throw new NotFound(req.t);
  const { id, duplicateFromID: copied } = args as { id?: unknown; duplicateFromID?: unknown };
  if (typeof id === "number" && !isPossibleId(id)) throw new NotFound(req.t);
  if (copied !== undefined && copied !== null && !isPossibleId(copied)) throw new NotFound(req.t);
  return args;
};
