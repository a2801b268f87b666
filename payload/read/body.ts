/** The article's rich text as our own blocks: the one place that knows both Lexical's node shapes and the page's. */
import type { Locale } from "../../messages/locales";
import type { InlineContext } from "./body-inline";
import { inlineText, toInline } from "./body-inline";
import type { LinkLookups } from "./body-links";
import { toList } from "./body-list";
import { toRows } from "./body-table";
import type { NumberedSource } from "./citations";
import { numberCitations } from "./citations";
import { headingAnchors } from "../content/heading-anchors";
import type { SerializedLexical, SerializedNode } from "../content/lexical-nodes";
import { childrenOf, deepest, fieldsOf, idOf, rootOf, textOrNull } from "../content/lexical-nodes";
import { countWords, plainText } from "../content/plain-text";
import type { Block, CalloutTone, CallToAction, CitationMark, Heading, Picture } from "./types";

export interface BodyLookups extends LinkLookups {
  locale: Locale;
  picture: (id: number) => Picture | null;
  callToAction: (id: number) => CallToAction | null;
  knowsSource: (id: number) => boolean;
}

export interface Body {
  blocks: Block[];
  /** Headings of the text itself, not those inside tables. */
  headings: Heading[];
  /** The cited sources in the order of their numbers. */
  sources: NumberedSource[];
  words: number;
}

interface Context extends InlineContext {
  lookups: BodyLookups;
  anchor: (text: string) => string;
}

const inlineTypes = new Set(["text", "tab", "linebreak", "link", "autolink", "inlineBlock"]);
const tones: readonly CalloutTone[] = ["info", "caution", "meaning"];

function heading(node: SerializedNode, context: Context, depth: number): Block[] {
  const children = toInline(childrenOf(node), context, depth + 1);
  if (children.length === 0) return [];
  // The page's h1 is the title; below the body's third level the page has no style of its own.
  const level = node.tag === "h1" || node.tag === "h2" ? 2 : node.tag === "h3" ? 3 : 4;
  return [{ kind: "heading", level, anchor: context.anchor(inlineText(children)), children }];
}

function editorBlock(node: SerializedNode, { lookups, ...context }: Context, depth: number): Block[] {
  const fields = fieldsOf(node);
  if (fields.blockType === "figure") {
    const id = idOf(fields.media);
    const picture = id === null ? null : lookups.picture(id);
    return picture ? [{ kind: "figure", picture, caption: textOrNull(fields.caption) }] : [];
  }
  if (fields.blockType === "callToAction") {
    const id = idOf(fields.callToAction);
    const callToAction = id === null ? null : lookups.callToAction(id);
    return callToAction ? [{ kind: "callToAction", callToAction }] : [];
  }
  if (fields.blockType === "callout") {
    const title = textOrNull(fields.title);
    const root = rootOf(fields.text);
    const blocks = root ? toBlocks(childrenOf(root), { lookups, ...context }, depth + 1) : [];
    const tone = tones.find((known) => known === fields.tone) ?? "info";
    return title !== null || blocks.length > 0 ? [{ kind: "callout", tone, title, blocks }] : [];
  }
  return [];
}

function toBlock(node: SerializedNode, context: Context, depth: number): Block[] {
  const children = childrenOf(node);
  switch (node.type) {
    case "heading":
      return heading(node, context, depth);
    case "paragraph":
    case "quote": {
      const line = toInline(children, context, depth + 1);
      return line.length > 0 ? [{ kind: node.type, children: line }] : [];
    }
    case "list": {
      const list = toList(node, context, depth + 1);
      return list ? [list] : [];
    }
    case "table": {
      const rows = toRows(node, (cell) => toBlocks(childrenOf(cell), context, depth + 3));
      return rows.length > 0 ? [{ kind: "table", rows }] : [];
    }
    case "horizontalrule":
      return [{ kind: "rule" }];
    case "block":
      return editorBlock(node, context, depth + 1);
    default:
      return toBlocks(children, context, depth + 1);
  }
}

function toBlocks(nodes: SerializedNode[], context: Context, depth: number): Block[] {
  if (depth > deepest) return [];
  const blocks: Block[] = [];
  let loose: SerializedNode[] = [];
  // Running text that stands outside any paragraph becomes one.
  const close = () => {
    const children = toInline(loose, context, depth + 1);
    if (children.length > 0) blocks.push({ kind: "paragraph", children });
    loose = [];
  };
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) {
      loose.push(node);
      continue;
    }
    close();
    for (const block of toBlock(node, context, depth)) blocks.push(block);
  }
  close();
  return blocks;
}

/**
 * Maps a stored rich text. Never throws on malformed content: what cannot be printed is left out, its words kept where it has any.
 * Runs over the text twice in the same order, first to learn which sources are cited, then with their numbers.
 */
export function toBody(value: SerializedLexical | null | undefined, lookups: BodyLookups): Body {
  const root = rootOf(value);
  const map = (cite: (sources: number[]) => CitationMark | null) =>
    root ? toBlocks(childrenOf(root), { lookups, cite, anchor: headingAnchors(lookups.locale) }, 0) : [];

  const citing: { sources: number[] }[] = [];
  map((sources) => {
    citing.push({ sources });
    return null;
  });
  const { marks, sources } = numberCitations(citing, lookups.knowsSource);
  const inOrder = marks.values();
  const blocks = map(() => inOrder.next().value ?? null);

  const headings = blocks.flatMap((block) =>
    block.kind === "heading" ? [{ anchor: block.anchor, level: block.level, text: inlineText(block.children) }] : [],
  );
  return { blocks, headings, sources, words: countWords(plainText(value)) };
}
