/** Runs of text from other programs, brought into the form that this editor writes. */
import type { SerializedNode } from "../../content/lexical-nodes";
import { textNode } from "./nodes";

/** Zero-width characters and soft hyphens: left behind by layouts, and in the way of every search. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** HTML's own white space becomes one space; a no-break space stays where it stands alone, as French typography wants it. */
export function plainSpaces(text: string): string {
  return text.replace(invisible, "").replace(/[ \t\r\n\f]+/g, " ").replace(/[ \u00A0]{2,}/g, " ");
}

const isText = (node: SerializedNode | undefined): node is SerializedNode & { text: string; format: number } => node?.type === "text";

/** Runs of one format made one, without spaces at the edges of the block or around a line break. */
export function tidyInline(nodes: readonly SerializedNode[]): SerializedNode[] {
  const merged: SerializedNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (isText(node) && isText(last) && last.format === node.format) merged[merged.length - 1] = textNode(plainSpaces(last.text + node.text), node.format);
    else if (!isText(node) || node.text !== "") merged.push(node);
  }
  const edged = merged.map((node, i) => {
    if (!isText(node)) return node;
    const [before, after] = [merged[i - 1], merged[i + 1]];
    const starts = !before || before.type === "linebreak" || (isText(before) && before.text.endsWith(" "));
    const ends = !after || after.type === "linebreak";
    const left = starts ? node.text.replace(/^[ \u00A0]+/, "") : node.text;
    return textNode(ends ? left.replace(/[ \u00A0]+$/, "") : left, node.format);
  }).filter((node) => !isText(node) || node.text !== "");
  while (edged[0]?.type === "linebreak") edged.shift();
  while (edged.at(-1)?.type === "linebreak") edged.pop();
  return edged;
}
