/** Finds the typed list of sources at the end of a text. */
import { childrenOf, fieldsOf, type SerializedNode } from "../../content/lexical-nodes";
import { inlineWords } from "./citation-marks";

export interface Entry {
  /** The item or the paragraph that it stands in. */
  node: SerializedNode;
  label: number;
  text: string;
  /** Addresses that its links lead to. */
  links: string[];
}

export interface SourceList {
  /** Of the first node of the list among the children of the root, its heading not counted. */
  from: number;
  /** Behind its last node. */
  to: number;
  /** Place of the heading above it, or null. */
  heading: number | null;
  entries: Entry[];
}

const title = /^(?:\d+\.?\s*)?(?:sources?|bron(?:nen|vermelding(?:en)?)?|bronnenlijst|r[ée]f[ée]rences?(?: bibliographiques)?|bibliogra(?:phie|fie|phy)|literatuur(?:lijst)?|literature|referenties|works cited|(?:eind|voet)noten|notes(?: de fin| de bas de page)?)\s*:?$/iu;
const labelled = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)]|([⁰¹²³⁴⁵⁶⁷⁸⁹]+))\s*(?=\S)/u;
const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function linksIn(node: SerializedNode): string[] {
  const { url } = fieldsOf(node);
  const own = (node.type === "link" || node.type === "autolink") && typeof url === "string" ? [url] : [];
  return [...own, ...childrenOf(node).flatMap(linksIn)];
}

function entryOf(node: SerializedNode, label: number, skip = 0): Entry {
  return { node, label, text: inlineWords(childrenOf(node)).slice(skip).replace(/\s+/gu, " ").trim(), links: linksIn(node) };
}

function numberedList(node: SerializedNode): Entry[] {
  const start = typeof node.start === "number" ? node.start : 1;
  const items = childrenOf(node).filter((item) => inlineWords(childrenOf(item)).trim() !== "");
  return items.map((item, i) => {
    // "1. [1] Slutsky …": a number of its own inside the number of the list.
    const own = labelled.exec(inlineWords(childrenOf(item)));
    return entryOf(item, start + i, own && Number(own[1] ?? own[2]) === start + i ? own[0].length : 0);
  });
}

function labelledParagraph(node: SerializedNode): Entry | null {
  const found = labelled.exec(inlineWords(childrenOf(node)));
  if (node.type !== "paragraph" || !found) return null;
  const label = found[3] ? Number([...found[3]].map((digit) => digits.indexOf(digit)).join("")) : Number(found[1] ?? found[2]);
  return entryOf(node, label, found[0].length);
}

/** Paragraphs numbered one after the other, from `from` on. */
function run(nodes: readonly SerializedNode[], from: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = from; i < nodes.length; i += 1) {
    const entry = labelledParagraph(nodes[i] as SerializedNode);
    const last = entries.at(-1);
    if (!entry || (last && entry.label !== last.label + 1)) break;
    entries.push(entry);
  }
  return entries;
}

const isSource = ({ text, links }: Entry): boolean => links.length > 0 || /https?:\/\/|\b10\.\d{4,9}\/|\bPMID\b|\b(?:19|20)\d\d;\d/i.test(text);

function headingAbove(nodes: readonly SerializedNode[], at: number): number | null {
  const above = nodes[at - 1];
  const named = above && (above.type === "heading" || above.type === "paragraph") && title.test(inlineWords(childrenOf(above)).trim());
  return named ? at - 1 : null;
}

/** The last list under a heading such as "Sources"; without one, the last whose entries mostly name an address or an issue. */
export function findSourceList(nodes: readonly SerializedNode[]): SourceList | null {
  const found: SourceList[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as SerializedNode;
    const isList = node.type === "list" && node.listType === "number";
    const entries = isList ? numberedList(node) : run(nodes, at);
    if (entries.length === 0) continue;
    const to = isList ? at + 1 : at + entries.length;
    found.push({ from: at, to, heading: headingAbove(nodes, at), entries });
    at = to - 1;
  }
  return found.findLast((one) => one.heading !== null) ?? found.findLast(({ entries }) => entries.filter(isSource).length * 2 > entries.length) ?? null;
}
