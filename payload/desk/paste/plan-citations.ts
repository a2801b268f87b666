/**
 * Turns typed marks and a typed list of sources into citations, in two steps: a plan to look at, which changes nothing, and the text after
 * it. What the plan does not understand stays in the text as it is: a mark without an entry, an entry without a mark.
 */
import { childrenOf, deepest, fieldsOf, rootOf, type SerializedLexical, type SerializedNode } from "../../content/lexical-nodes";
import type { PastedSource } from "../csl-source";
import { type Mark, replaceMarks } from "./citation-marks";
import { formats } from "./nodes";
import { readEntry } from "./read-entry";
import { type Entry, findSourceList } from "./source-list";

export interface PlannedSource {
  label: number;
  /** As it is typed. */
  text: string;
  source: PastedSource;
  /** How many marks name it. */
  marks: number;
}

export interface CitationPlan {
  sources: PlannedSource[];
  /** Marks that name a number which the list has not, as they are typed. */
  unmatched: string[];
  /** Marks that become citations. */
  marks: number;
}

type Replace = (mark: Mark) => SerializedNode | null;

const isBlock = (node: SerializedNode): boolean => ["paragraph", "heading", "listitem", "quote"].includes(node.type);

function walk(node: SerializedNode, known: (label: number) => boolean, replace: Replace, depth = 0): SerializedNode {
  if (depth > deepest) return node;
  const text = node.type === "block" ? rootOf(fieldsOf(node).text) : null;
  if (text) return { ...node, fields: { ...fieldsOf(node), text: { ...(fieldsOf(node).text as object), root: walk(text, known, replace, depth + 1) } } };
  if (!Array.isArray(node.children)) return node;
  const children = isBlock(node) ? joinCitations(replaceMarks(childrenOf(node), known, replace)) : childrenOf(node);
  return { ...node, children: children.map((child) => (child.type === "link" ? child : walk(child, known, replace, depth + 1))) };
}

/** Marks side by side, or with only a comma between them, are one. */
function joinCitations(nodes: SerializedNode[]): SerializedNode[] {
  const out: SerializedNode[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    const gap = before?.type === "text" && /^[\s,;]*$/.test(String(before.text)) && ((Number(before.format) & formats.superscript) !== 0 || /^[,;]/.test(String(before.text))) ? before : null;
    const made = gap ? out.at(-2) : before;
    const [own, others] = [labelsIn(node), labelsIn(made)];
    if (!own || !others) {
      out.push(node);
      continue;
    }
    if (gap) out.pop();
    out[out.length - 1] = citation([...new Set([...others, ...own])]);
  }
  return out;
}

/** A citation of this plan: numbers of entries until the ids of their sources are known. */
function citation(labels: number[]): SerializedNode {
  return { type: "inlineBlock", version: 1, fields: { blockType: "citation", labels } };
}

/** The numbers in a citation of this plan; null for any other node. */
function labelsIn(node: SerializedNode | undefined): number[] | null {
  const labels = node?.type === "inlineBlock" ? fieldsOf(node).labels : null;
  return Array.isArray(labels) ? (labels as number[]) : null;
}

interface Planned {
  plan: CitationPlan;
  apply: (ids: ReadonlyMap<number, number>) => SerializedLexical;
}

/** Null where there is no list of sources, or no mark that names one of its entries. */
export function planCitations(body: unknown): Planned | null {
  const root = rootOf(body);
  const nodes = root ? childrenOf(root) : [];
  const list = findSourceList(nodes);
  if (!root || !list) return null;
  const labels = new Set(list.entries.map(({ label }) => label));
  const known = (label: number): boolean => labels.has(label);
  const named: number[] = [];
  const unmatched: string[] = [];
  let marks = 0;
  const replace: Replace = (mark) => {
    if (!mark.labels.every(known)) {
      unmatched.push(mark.text);
      return null;
    }
    marks += 1;
    named.push(...mark.labels);
    return citation(mark.labels);
  };
  const inList = (at: number): boolean => at >= list.from && at < list.to;
  const marked = nodes.map((node, at) => (inList(at) ? node : walk(node, known, replace)));
  if (marks === 0) return null;
  const sources = list.entries.map(({ label, text, links }): PlannedSource => ({ label, text, source: readEntry(text, links), marks: named.filter((one) => one === label).length }));
  const left = list.entries.filter(({ label }) => !named.includes(label));
  const apply: Planned["apply"] = (ids) => {
    const kept = marked.flatMap((node, at) => (inList(at) ? keepRows(node, left) : at === list.heading && left.length === 0 ? [] : [node]));
    return { ...(body as SerializedLexical), root: { ...root, children: kept.map((node) => withIds(node, ids)) } };
  };
  return { plan: { sources, unmatched, marks }, apply };
}

/** Of the list, what no mark names; nothing where every entry became a source. */
function keepRows(node: SerializedNode, left: readonly Entry[]): SerializedNode[] {
  const isLeft = (row: SerializedNode): boolean => left.some((entry) => entry.node === row);
  if (node.type !== "list") return isLeft(node) ? [node] : [];
  const rows = childrenOf(node).filter(isLeft);
  return rows.length > 0 ? [{ ...node, start: left[0]?.label ?? 1, children: rows }] : [];
}

function withIds(node: SerializedNode, ids: ReadonlyMap<number, number>): SerializedNode {
  const labels = labelsIn(node);
  if (labels) {
    const sources = [...new Set(labels.map((label) => ids.get(label)).filter((id) => id !== undefined))];
    return { ...node, fields: { blockType: "citation", sources } };
  }
  const text = node.type === "block" ? rootOf(fieldsOf(node).text) : null;
  if (text) return { ...node, fields: { ...fieldsOf(node), text: { ...(fieldsOf(node).text as object), root: withIds(text, ids) } } };
  return Array.isArray(node.children) ? { ...node, children: childrenOf(node).map((child) => withIds(child, ids)) } : node;
}
