/**
 * Words that are on the screen and not in the form yet. The CMS's editor tells the form when the browser is idle, and a block tells the body a
 * quarter of a second and an answer of the server later: whoever leaves, or publishes, in between would lose them. Every editor and every block
 * says here what it holds.
 */
import { fieldsOf } from "../../content/lexical-nodes";
import { sameValue } from "../../content/same-value";
import { nodesOf } from "../body-nodes";

type Values = Record<string, unknown>;

export interface InHand {
  /** The id of the block it belongs to; null for an editor of the form itself. */
  block: string | null;
  /** What it holds now, by the names of the form or of the block; null where nobody has written in it. */
  read: () => Values | null;
}

/** What a block's own form holds goes first: an editor in the block is ahead of that. */
const held = { forms: new Set<InHand>(), editors: new Set<InHand>() };

/** @returns takes it back */
export function holdWords(of: keyof typeof held, inHand: InHand): () => void {
  held[of].add(inHand);
  return () => void held[of].delete(inHand);
}

const saysNothing = (value: unknown): boolean => value === undefined || value === null || value === "";

/** The values of a form with the words that it has not been told; the very same object where it has been told all of them. */
export function withWordsInHand(values: Values): Values {
  const known = [...held.forms, ...held.editors].flatMap(({ block, read }) => {
    const words = read();
    return words ? [{ block, words }] : [];
  });
  const own = known.filter(({ block }) => block === null).map(({ words }) => words);
  const next: Values = structuredClone(Object.assign({}, values, ...own) as Values);
  for (const { block, words } of known) {
    const node = block === null ? undefined : nodesOf(next.body).find((one) => one.type === "block" && fieldsOf(one).id === block);
    if (node) node.fields = { ...fieldsOf(node), ...words };
  }
  return sameValue(next, values, saysNothing) ? values : next;
}

/** Whether every block has told the body what it holds. */
export function blocksHaveTold(): boolean {
  const nodes = [...held.editors].flatMap(({ block, read }) => (block === null ? nodesOf(read()?.body) : []));
  return [...held.forms].every(({ block, read }) => {
    const words = read();
    const node = words && nodes.find((one) => one.type === "block" && fieldsOf(one).id === block);
    return words === null || (node !== undefined && node !== null && sameValue({ ...fieldsOf(node), ...words }, node.fields, saysNothing));
  });
}
