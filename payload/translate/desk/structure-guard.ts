/**
 * A translator writes words; how a text is built is the source's, or an editor's to set loose. Over every door: in the form and over REST the whole
 * body is sent, and with it a further paragraph, picture or citation could be.
 */
import type { PayloadRequest } from "payload";

import { isTranslator } from "../../access/roles";
import { childrenOf, deepest, fieldsOf, isCitation, isRecord, rootOf, type SerializedNode } from "../../content/lexical-nodes";
import type { TextModel } from "../text-model";
import { extractUnits } from "../units";
import type { Flat } from "./documents";
import { refuse } from "./rights";
import type { TranslationRow } from "./translation-rows";
import { isPlain } from "./write-target";

type Counts = Map<string, number>;

function countBlocks(value: unknown, count: (kind: string) => void, depth = 0): void {
  const visit = (node: SerializedNode, level: number): void => {
    if (level > deepest) return;
    const { blockType, ...fields } = fieldsOf(node);
    if (isCitation(node)) count("citation");
    else if (node.type === "block" || node.type === "inlineBlock") count(`block ${String(blockType)}`);
    else if (node.type === "upload" || node.type === "horizontalrule" || node.type === "table") count(node.type);
    if (node.type === "block") for (const inner of Object.values(fields)) if (isRecord(inner)) countBlocks(inner, count, level + 1);
    for (const child of childrenOf(node)) visit(child, level + 1);
  };
  const root = rootOf(value);
  if (root) visit(root, depth);
}

/** How many of what a document is built of: lines of each kind, rows, blocks, citations. Words of fields that stand by themselves do not count. */
function partsOf(model: readonly TextModel[], document: Flat): Counts {
  const counts: Counts = new Map();
  const count = (kind: string) => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const unit of extractUnits(model, document)) if (!isPlain(unit)) count(`${unit.scope} ${unit.kind}`);
  for (const one of model) if (one.kind === "richText") countBlocks(document[one.name], (kind) => count(`${one.name} ${kind}`));
  return counts;
}

/**
 * Throws 403 where a translator's write holds more of anything than the source, or than the text held before it. Fewer is their right: a text that is
 * not translated yet has no line.
 */
export function refuseNewParts(req: PayloadRequest, model: readonly TextModel[], row: Pick<TranslationRow, "unlinked" | "ownStructure">, documents: { source: Flat; before: Flat | null; after: Flat }): void {
  if (!isTranslator(req) || row.unlinked || row.ownStructure) return;
  const [source, before] = [partsOf(model, documents.source), partsOf(model, documents.before ?? {})];
  for (const [kind, number] of partsOf(model, documents.after)) {
    if (number > Math.max(source.get(kind) ?? 0, before.get(kind) ?? 0)) refuse(req, "structure", 403);
  }
}
