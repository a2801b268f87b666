/**
 * Two versions of an article in one language, in words and blocks. Pure: texts in, changes out. Blocks are recognised by the ids that the
 * editor keeps on them, so that one that was moved is told from one that was written anew.
 */
import { diffWordsWithSpace } from "diff";

import type { WordChange } from "../../translate/changed-words";
import type { Named } from "../words-before";
import { childrenOf, citedIds, deepest, fieldsOf, idOf, isCitation, isRecord, rootOf, type SerializedNode } from "../../content/lexical-nodes";

export interface FieldChange {
  /** `title`, `seo.description` */
  path: string;
  parts: WordChange[];
}

export interface BlockChange {
  kind: "added" | "removed" | "changed" | "moved";
  /** Its words before and after; a block that was only moved has them all the same. */
  parts: WordChange[];
}

export interface VersionChanges {
  fields: FieldChange[];
  blocks: BlockChange[];
}

/** One language of a version, flat. */
export interface VersionTexts {
  /** By path; null where there is none. */
  texts: Record<string, string | null>;
  body: unknown;
}

export function compareWords(before: string, after: string): WordChange[] {
  if (before === after) return before === "" ? [] : [{ text: before, kind: "same" }];
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({ text: value, kind: added ? "added" : removed ? "removed" : "same" }));
}

function ownKey(node: SerializedNode): string | null {
  const uid = isRecord(node.$) ? node.$.uid : undefined;
  if (typeof uid === "string") return uid;
  const { id } = fieldsOf(node);
  return node.type === "block" && typeof id === "string" ? id : null;
}

/** Of a list or a table, that of the first item in it which has one. */
function keyOf(node: SerializedNode, depth = 0): string | null {
  const own = ownKey(node);
  if (own !== null || depth > deepest) return own;
  for (const child of childrenOf(node)) {
    const found = keyOf(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** What to call a source, a picture or a call-to-action that a text shows. */
export type NameOf = (collection: Named, id: number) => string;

const byNumber: NameOf = (_, id) => `#${id}`;

function nameIn(value: unknown, collection: Named, nameOf: NameOf): string {
  const id = idOf(value);
  return id === null ? "#?" : nameOf(collection, id);
}

const shapes: Record<string, (fields: Record<string, unknown>, nameOf: NameOf, depth: number) => string> = {
  figure: (fields, nameOf) => `▣ ${nameIn(fields.media, "media", nameOf)} ${typeof fields.caption === "string" ? fields.caption : ""}`,
  callToAction: (fields, nameOf) => `▣ ${nameIn(fields.callToAction, "calls-to-action", nameOf)}`,
  callout: (fields, nameOf, depth) => [typeof fields.title === "string" ? fields.title : "", linesOf(rootOf(fields.text), nameOf, depth + 1)].filter(Boolean).join("\n"),
};

function wordsOf(node: SerializedNode, nameOf: NameOf, depth: number): string {
  if (depth > deepest) return "";
  if (node.type === "text") return typeof node.text === "string" ? node.text : "";
  if (node.type === "linebreak") return "\n";
  if (isCitation(node)) return ` [${citedIds(node).map((id) => nameOf("sources", id)).join(", ")}]`;
  if (node.type === "block") {
    const fields = fieldsOf(node);
    return shapes[String(fields.blockType)]?.(fields, nameOf, depth) ?? `▣ ${String(fields.blockType)}`;
  }
  const inside = childrenOf(node);
  const { url } = fieldsOf(node);
  const leadsTo = node.type === "link" && typeof url === "string" && url !== "" ? ` (${url})` : "";
  const apart = inside.some((child) => ["listitem", "tablerow", "list", "paragraph"].includes(child.type));
  return `${inside.map((child) => wordsOf(child, nameOf, depth + 1)).join(apart ? "\n" : node.type === "tablerow" ? " | " : "")}${leadsTo}`;
}

function linesOf(root: SerializedNode | null, nameOf: NameOf, depth = 0): string {
  return root ? childrenOf(root).map((node) => wordsOf(node, nameOf, depth)).join("\n") : "";
}

interface Block {
  key: string;
  words: string;
}

function blocksOf(body: unknown, nameOf: NameOf): Block[] {
  const root = rootOf(body);
  const seen = new Map<string, number>();
  return (root ? childrenOf(root) : []).map((node) => {
    const words = wordsOf(node, nameOf, 0);
    // Without an id it is its words that say which one it is; a second one like it is another.
    const name = `${node.type} ${keyOf(node) ?? words}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name} ${times}`, words };
  });
}

/** The longest run of keys that stand in the same order in both: what is not in it was moved. */
function inOrder(keys: string[], before: Map<string, number>): Set<string> {
  const places = keys.map((key) => before.get(key) ?? -1);
  const length: number[] = [];
  const previous: number[] = [];
  for (const [at, place] of places.entries()) {
    length[at] = 1;
    previous[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      if ((places[earlier] ?? 0) < place && (length[earlier] ?? 0) >= (length[at] ?? 0)) {
        length[at] = (length[earlier] ?? 0) + 1;
        previous[at] = earlier;
      }
    }
  }
  let at = length.indexOf(Math.max(0, ...length));
  const kept = new Set<string>();
  while (at >= 0) {
    kept.add(keys[at] ?? "");
    at = previous[at] ?? -1;
  }
  return kept;
}

/** In the order of the newer version; what is gone stands where it was. */
export function compareBodies(before: unknown, after: unknown, nameOf: NameOf = byNumber): BlockChange[] {
  const [old, now] = [blocksOf(before, nameOf), blocksOf(after, nameOf)];
  const places = new Map(old.map(({ key }, index) => [key, index]));
  const words = new Map(old.map((block) => [block.key, block.words]));
  const present = new Set(now.map(({ key }) => key));
  const stays = inOrder(now.map(({ key }) => key).filter((key) => places.has(key)), places);
  const changes: BlockChange[] = [];
  let passed = 0;
  const passRemoved = (until: number): void => {
    for (; passed < until; passed += 1) {
      const block = old[passed];
      if (block && !present.has(block.key)) changes.push({ kind: "removed", parts: [{ text: block.words, kind: "removed" }] });
    }
  };
  for (const block of now) {
    const place = places.get(block.key);
    if (place === undefined) changes.push({ kind: "added", parts: [{ text: block.words, kind: "added" }] });
    else {
      if (stays.has(block.key)) passRemoved(place);
      const was = words.get(block.key) ?? "";
      if (!stays.has(block.key)) changes.push({ kind: "moved", parts: compareWords(was, block.words) });
      else if (was !== block.words) changes.push({ kind: "changed", parts: compareWords(was, block.words) });
    }
  }
  passRemoved(old.length);
  return changes;
}

/** What changed from one version to the other; empty lists where nothing did. */
export function compareVersions(before: VersionTexts, after: VersionTexts, nameOf: NameOf = byNumber): VersionChanges {
  const paths = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])];
  const fields = paths.filter((path) => (before.texts[path] ?? "") !== (after.texts[path] ?? "")).map((path) => ({ path, parts: compareWords(before.texts[path] ?? "", after.texts[path] ?? "") }));
  return { fields, blocks: compareBodies(before.body, after.body, nameOf) };
}
