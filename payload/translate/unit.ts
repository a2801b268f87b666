import { isRecord } from "../content/lexical-nodes";
import { hash, sameWords } from "./hash";
import { type Placeholder, tokens, wordsOf, writeTokens } from "./placeholders";

/** The wording of a text and what its marks are; two hashes tell a change of words from a change of marks only. */
export interface Wording {
  /** Marked text, see `placeholders.ts`. */
  text: string;
  placeholders: Placeholder[];
  /** Of the words. Differences of white space do not count. */
  textHash: string;
  /** Of words, marks and what the marks are. */
  markupHash: string;
}

/** One block of meaning: a plain field, or one block node of a rich text. */
export interface Unit extends Wording {
  /** Stable while the node or row keeps its own id. Unique in its document. */
  id: string;
  /** False where the id is only a place: then alignment decides what the unit is. */
  identified: boolean;
  /** Where it stands now, with indexes: `body.3.0`, `usps.1.title`. */
  path: string;
  /** The field of the model, without indexes: `body`, `usps.title`. Units of different scopes are never taken for each other. */
  scope: string;
  /** `text`, `multiline`, `slug`, `address`; of a rich text `paragraph`, `heading`, `listItem`, `tableCell`, `quote`; `figure.caption` of a block. */
  kind: string;
  /** In characters, placeholders not counted. */
  maxLength: number | null;
  /** The field's label in the admin's languages, as the model has it; null inside a rich text. */
  label: unknown;
}

/** Keys that say who a node is and not what it means. */
const identityKeys = new Set(["id", "$", "version", "direction", "blockName"]);

/** Populated documents count as their id, keys in a fixed order: reading at another depth is no change. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  if (typeof value.id === "number" || (typeof value.id === "string" && "createdAt" in value)) return value.id;
  const kept = Object.entries(value).filter(([key, inner]) => !identityKeys.has(key) && inner !== undefined && inner !== null);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]));
}

/** What a placeholder means, as one comparable string. */
export function meaningOf({ kind, paired, attributes }: Placeholder): string {
  return JSON.stringify([kind, paired, canonical(attributes)]);
}

type Hashes = Pick<Wording, "textHash" | "markupHash">;

/** Most of a document is as it was when it was last looked at. By text and marks (no text has a U+0000), in the order in which they were last asked for. */
const hashes = new Map<string, Hashes>();
const keptHashes = 1_000;

function hashesOf(text: string, placeholders: readonly Placeholder[]): Hashes {
  const key = placeholders.length === 0 ? text : `\u0000${JSON.stringify([text, placeholders])}`;
  let found = hashes.get(key);
  if (found) hashes.delete(key);
  else {
    const spaced = writeTokens(tokens(text).map((token) => (token.kind === "text" ? { ...token, text: token.text.replace(/\s+/gu, " ") } : token)));
    found = { textHash: hash(sameWords(wordsOf(text, placeholders))), markupHash: hash(sameWords(spaced), ...placeholders.map(meaningOf)) };
  }
  hashes.set(key, found);
  const [oldest] = hashes.keys();
  if (hashes.size > keptHashes && oldest !== undefined) hashes.delete(oldest);
  return found;
}

export function wording(text: string, placeholders: Placeholder[] = []): Wording {
  return { text, placeholders, ...hashesOf(text, placeholders) };
}
