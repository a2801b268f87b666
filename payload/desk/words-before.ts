/** The words at which a text names something: what a person looks for, where all that is left of it is a number. */
import { childrenOf, citedIds, fieldsOf, idOf, isCitation, type SerializedNode } from "../content/lexical-nodes";
import { nodesOf, wordsOf } from "./body-nodes";

/** Characters; enough to know the sentence by. */
const most = 60;

/** The end of a text, from the beginning of a word: "…kunnen leren en onthouden". */
function ending(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const end = line.slice(-most);
  return `…${end.slice(end.indexOf(" ") + 1)}`;
}

const holds: Record<"sources" | "media" | "calls-to-action", (node: SerializedNode, id: number) => boolean> = {
  sources: (node, id) => isCitation(node) && citedIds(node).includes(id),
  media: (node, id) => fieldsOf(node).blockType === "figure" && idOf(fieldsOf(node).media) === id,
  "calls-to-action": (node, id) => fieldsOf(node).blockType === "callToAction" && idOf(fieldsOf(node).callToAction) === id,
};

export type Named = keyof typeof holds;

/** Of a citation the words up to its mark, as far as no other mark stands between; of a block those before it. Empty where there are none. */
export function wordsBefore(body: unknown, collection: Named, id: number): string {
  let before = "";
  for (const node of nodesOf(body)) {
    if (holds[collection](node, id)) return ending(before);
    if (node.type === "text" || node.type === "linebreak") before += node.type === "text" ? wordsOf(node) : " ";
    // An editor prints the number of each mark among the words; what follows it can be found.
    else if (isCitation(node)) before = "";
    else if (childrenOf(node).some((child) => child.type === "text")) before = "";
  }
  return "";
}
