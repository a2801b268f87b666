/** Puts one document in the place of another wherever an article names it. Pure. */
import type { PartCollection } from "./live-pages";

export interface Swap {
  collection: PartCollection;
  from: number;
  to: number;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function idIn(value: unknown): unknown {
  return isObject(value) ? value.id : value;
}

/** A relationship to one document or to many; one that is in a list already is not in it twice. */
export function swapIds(value: unknown, { from, to }: Pick<Swap, "from" | "to">): unknown {
  if (!Array.isArray(value)) return idIn(value) === from ? to : value;
  if (!value.some((one) => idIn(one) === from)) return value;
  return [...new Set(value.map((one: unknown) => (idIn(one) === from ? to : idIn(one))))];
}

/** Field of a block in the body, by the collection it names. */
const inBlocks: Partial<Record<PartCollection, { blockType: string; field: string }>> = {
  media: { blockType: "figure", field: "media" },
  sources: { blockType: "citation", field: "sources" },
  "calls-to-action": { blockType: "callToAction", field: "callToAction" },
};

/** The same rich text with the reference replaced, call-outs included. What holds none comes back as it is. */
export function swapInBody(body: unknown, swap: Swap): unknown {
  const place = inBlocks[swap.collection];
  if (!place) return body;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
    if (copy.blockType === place.blockType) copy[place.field] = swapIds(copy[place.field], swap);
    return copy;
  };
  return visit(body);
}

/** Fields that every language of an article shares, by the collection they name. */
const sharedFields: Partial<Record<PartCollection, string[]>> = { media: ["hero"], topics: ["topics"], authors: ["authors", "reviewer"], "calls-to-action": ["callToAction"] };

/** Of a row or version with all its languages: the fields that change, whole; empty where it names the document nowhere. */
export function swapInArticle(row: Record<string, unknown>, swap: Swap): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const field of sharedFields[swap.collection] ?? []) {
    const next = swapIds(row[field], swap);
    if (next !== row[field]) changed[field] = next;
  }
  const body = isObject(row.body) ? Object.fromEntries(Object.entries(row.body).map(([locale, text]) => [locale, swapInBody(text, swap)])) : row.body;
  return JSON.stringify(body) === JSON.stringify(row.body) ? changed : { ...changed, body };
}
