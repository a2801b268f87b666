/** Where in a document a text stands, and what it is called there. */
import { isRecord, type SerializedNode } from "../content/lexical-nodes";

export interface Place {
  id: string;
  /** False once any part of the id is a mere position. */
  identified: boolean;
  path: string;
  scope: string;
}

export const documentRoot: Place = { id: "", identified: true, path: "", scope: "" };

export function below(place: Place, key: string): Place {
  const join = (prefix: string) => (prefix === "" ? key : `${prefix}.${key}`);
  return { id: join(place.id), identified: place.identified, path: join(place.path), scope: join(place.scope) };
}

/** One of several: by id where there is one, else by where it stands. */
export function item(place: Place, id: string | null, index: number | string): Place {
  return {
    id: id === null ? `${place.id}@${index}` : `${place.id}#${id}`,
    identified: place.identified && id !== null,
    path: `${place.path}.${index}`,
    scope: place.scope,
  };
}

/** The id that `content/node-ids` gave a node. */
export function uidOf(node: SerializedNode): string | null {
  return isRecord(node.$) && typeof node.$.uid === "string" && node.$.uid !== "" ? node.$.uid : null;
}

/** Of a row of an array, a block, an inline block. */
export function idOfRow(row: Record<string, unknown>): string | null {
  return typeof row.id === "string" && row.id !== "" ? row.id : typeof row.id === "number" ? String(row.id) : null;
}
