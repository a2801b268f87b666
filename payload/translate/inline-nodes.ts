/** Between the inline nodes of a rich text and marked text. Reading and building again gives the same marked text. */
import { childrenOf, deepest, isCitation, type SerializedNode } from "../content/lexical-nodes";
import { aloneMark, closeMark, escapeText, openMark, type Placeholder, type PlaceholderKind, tokens } from "./placeholders";

/** What runs on in a line. Anything else stands on lines of its own. */
const inlineTypes = new Set(["text", "tab", "linebreak", "link", "autolink", "inlineBlock"]);

export function isInline(node: SerializedNode): boolean {
  return inlineTypes.has(node.type);
}

const plainStyle: Record<string, unknown> = { type: "text", version: 1, mode: "normal", style: "", detail: 0, format: 0 };

/** Null for words without any mark. */
function styleOf(node: SerializedNode): Record<string, unknown> | null {
  const { text: _text, children: _children, ...style } = node;
  const plain = Object.entries(style).every(([key, value]) => key === "version" || value === plainStyle[key]);
  return plain ? null : style;
}

function kindOf(node: SerializedNode): PlaceholderKind {
  if (node.type === "link" || node.type === "autolink") return "link";
  if (node.type === "linebreak") return "break";
  return isCitation(node) ? "citation" : "other";
}

export interface MarkedText {
  text: string;
  placeholders: Placeholder[];
}

export function readInline(nodes: readonly SerializedNode[]): MarkedText {
  const placeholders: Placeholder[] = [];
  const add = (kind: PlaceholderKind, paired: boolean, attributes: Record<string, unknown>) => {
    const number = placeholders.length + 1;
    placeholders.push({ number, kind, paired, attributes });
    return number;
  };

  function read(list: readonly SerializedNode[], depth: number): string {
    let text = "";
    for (let at = 0; at < list.length; at += 1) {
      const node = list[at];
      if (!node || depth > deepest) continue;
      if (node.type === "text") {
        const style = styleOf(node);
        const same = JSON.stringify(style);
        let words = typeof node.text === "string" ? node.text : "";
        // Editors leave runs of one style in pieces; a translator should see one.
        for (let next = list[at + 1]; next?.type === "text" && JSON.stringify(styleOf(next)) === same; next = list[at + 1]) {
          words += typeof next.text === "string" ? next.text : "";
          at += 1;
        }
        if (words === "") continue;
        const number = style ? add("style", true, style) : null;
        text += number === null ? escapeText(words) : `${openMark(number)}${escapeText(words)}${closeMark(number)}`;
        continue;
      }
      const { children, ...attributes } = node;
      const paired = Array.isArray(children);
      const number = add(kindOf(node), paired, attributes);
      text += paired ? `${openMark(number)}${read(childrenOf(node), depth + 1)}${closeMark(number)}` : aloneMark(number);
    }
    return text;
  }

  const text = read(nodes, 0);
  return { text, placeholders };
}

/** Addresses of this language for links of the source, by placeholder number. */
export type LinkAddresses = Record<number, string>;

function withAddress(attributes: Record<string, unknown>, url: string | undefined): Record<string, unknown> {
  return url === undefined ? attributes : { ...attributes, fields: { ...(attributes.fields as object), linkType: "custom", url, doc: null } };
}

function styled(styles: Placeholder[], text: string): SerializedNode {
  const format = styles.reduce((bits, { attributes }) => bits | (typeof attributes.format === "number" ? attributes.format : 0), 0);
  const style = styles.map(({ attributes }) => attributes.style).filter((css) => typeof css === "string" && css !== "").join(" ");
  const rest: Record<string, unknown> = Object.assign({}, ...styles.map(({ attributes }) => attributes));
  return { ...plainStyle, ...rest, type: "text", format, style, text };
}

/**
 * Inline nodes for a marked text. Never throws and never loses a word: marks the source does not have are left out, a pair left open ends
 * with the text, a link inside a link is only its words. `markProblems` says beforehand what is wrong.
 */
export function buildInline(marked: string, placeholders: readonly Placeholder[], links: LinkAddresses = {}): SerializedNode[] {
  const byNumber = new Map(placeholders.map((placeholder) => [placeholder.number, placeholder]));
  const root: SerializedNode[] = [];
  const open: { placeholder: Placeholder; into: SerializedNode[] }[] = [];
  const into = () => open.at(-1)?.into ?? root;
  for (const token of tokens(marked)) {
    if (token.kind === "text") {
      into().push(styled(open.map(({ placeholder }) => placeholder).filter(({ kind }) => kind === "style"), token.text));
      continue;
    }
    const placeholder = byNumber.get(token.number);
    if (!placeholder || placeholder.paired === (token.kind === "alone")) continue;
    if (token.kind === "alone") into().push({ ...placeholder.attributes } as SerializedNode);
    if (token.kind === "open") {
      const transparent = placeholder.kind === "style" || (placeholder.kind === "link" && open.some((outer) => outer.placeholder.kind === "link"));
      const children: SerializedNode[] = transparent ? into() : [];
      if (!transparent) into().push({ ...(withAddress(placeholder.attributes, links[token.number]) as SerializedNode), children });
      open.push({ placeholder, into: children });
    }
    if (token.kind === "close") {
      const at = open.findLastIndex((one) => one.placeholder.number === token.number);
      if (at >= 0) open.length = at;
    }
  }
  return root;
}
