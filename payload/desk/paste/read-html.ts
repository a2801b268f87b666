/**
 * Pasted HTML – from Word, Google Docs or a web page – as nodes of this editor. Only what the page can print is taken along: headings, lists,
 * links, tables, quotes, bold, italic, sub- and superscript. Pure: a parsed document in, nodes out; nothing is fetched, no script runs.
 */
import type { SerializedNode } from "../../content/lexical-nodes";
import { backNumber, formatIn, hrefOf, isJunk, noteNumber, styleOf, tagOf } from "./html-inline";
import { readTable } from "./html-table";
import { plainSpaces, tidyInline } from "./inline-text";
import { formats, heading, lineBreak, link, list, listItem, paragraph, quote, rule, textNode } from "./nodes";
import { type WordItem, wordItem, wordList } from "./word-lists";

export interface ReadHtml {
  nodes: SerializedNode[];
  /** Pictures that were left behind: they need a file and a description of their own. */
  pictures: number;
}

/** Deeper than any page nests what people read; below it the words are taken without their structure. */
const deepest = 150;
const blocks = "address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,ul";
const blockTags = new Set(blocks.split(","));

class HtmlReader {
  readonly #shift: number;

  /** @param shift how many levels headings go down, so that the page keeps one first-level heading: its title */
  constructor(shift: number) {
    this.#shift = shift;
  }

  inline(node: Node, format: number, depth: number): SerializedNode[] {
    if (node.nodeType === 3) return [textNode(plainSpaces(node.textContent ?? ""), format)];
    if (!isElement(node)) return [];
    const element = node;
    const tag = tagOf(element);
    if (tag === "br") return [lineBreak()];
    if (isJunk(element) || tag === "img") return [];
    if (depth > deepest) return [textNode(plainSpaces(element.textContent ?? ""), format)];
    const inside = formatIn(element, format);
    const children = [...element.childNodes].flatMap((child) => this.inline(child, inside, depth + 1));
    if (tag !== "a") return children;
    const note = noteNumber(element);
    if (note) return [textNode(note, formats.superscript)];
    const back = backNumber(element);
    if (back) return [textNode(`[${back}] `, 0)];
    const href = hrefOf(element);
    const words = children.some((child) => typeof child.text === "string" && child.text.trim() !== "");
    return href && words ? [link(href, tidyInline(children))] : children;
  }

  /** @param format of the text around, where an inline element was wrapped around blocks */
  blocks(parent: Element, format: number, depth: number): SerializedNode[] {
    const out: SerializedNode[] = [];
    let run: SerializedNode[] = [];
    let items: WordItem[] = [];
    const flush = (): void => {
      const words = tidyInline(run);
      run = [];
      if (items.length > 0) out.push(...wordList(items));
      items = [];
      if (words.length > 0) out.push(paragraph(words));
    };
    for (const child of parent.childNodes) {
      const block = isElement(child) && !isJunk(child) && depth <= deepest && (blockTags.has(tagOf(child)) || child.querySelector(blocks) !== null) ? child : null;
      if (!block) {
        run.push(...this.inline(child, format, depth + 1));
        continue;
      }
      const words = tagOf(block) === "p" ? tidyInline(this.#children(block, format, depth)) : [];
      const item = words.length > 0 ? wordItem(block, words) : null;
      if (item) {
        if (tidyInline(run).length > 0) flush();
        items.push(item);
        continue;
      }
      // Word leaves white space between the paragraphs that are its lists.
      flush();
      out.push(...this.#block(block, formatIn(block, format), depth + 1));
    }
    flush();
    return out;
  }

  #children(element: Element, format: number, depth: number): SerializedNode[] {
    return [...element.childNodes].flatMap((child) => this.inline(child, format, depth + 1));
  }

  #block(element: Element, format: number, depth: number): SerializedNode[] {
    const tag = tagOf(element);
    const level = this.#headingLevel(element);
    if (level !== null) {
      // Programs make headings bold by style; here a heading is bold already.
      const words = tidyInline(this.#children(element, 0, depth).map((node) => (node.type === "text" ? textNode(String(node.text), Number(node.format) & ~formats.bold) : node)));
      return words.length > 0 ? [heading(level, words)] : [];
    }
    if (tag === "hr") return [rule()];
    if (tag === "ul" || tag === "ol") return this.#list(element, tag, format, depth);
    if (tag === "table") return readTable(element, (cell) => this.blocks(cell, format, depth + 1));
    if (tag === "blockquote") {
      const inner = this.blocks(element, format, depth);
      return inner.map((node) => (node.type === "paragraph" ? quote(node.children as SerializedNode[]) : node));
    }
    return this.blocks(element, format, depth);
  }

  #headingLevel(element: Element): number | null {
    const word = /\bMso(Title|Heading(\d))\b/.exec(element.className);
    const aria = element.getAttribute("role") === "heading" ? Number(element.getAttribute("aria-level") ?? 2) : 0;
    const own = Number(/^h([1-6])$/.exec(tagOf(element))?.[1] ?? (word ? (word[2] ?? 1) : aria));
    return own >= 1 ? Math.min(Math.max(own + this.#shift, 2), 4) : null;
  }

  #list(element: Element, tag: "ul" | "ol", format: number, depth: number): SerializedNode[] {
    const rows: SerializedNode[] = [];
    const add = (children: SerializedNode[]): void => void rows.push(listItem(children, rows.length + 1));
    for (const child of element.childNodes) {
      if (!isElement(child)) {
        const loose = tidyInline(this.inline(child, format, depth));
        if (loose.length > 0) add(loose);
        continue;
      }
      if (isJunk(child)) continue;
      const inner = tagOf(child);
      // Google Docs puts an inner list beside its item, other programs inside.
      if (inner === "ul" || inner === "ol") {
        for (const one of this.#list(child, inner, format, depth + 1)) add([one]);
        continue;
      }
      const parts = this.blocks(child, formatIn(child, format), depth + 1);
      const own = parts.filter((node) => node.type !== "list").flatMap((node, i) => [...(i > 0 ? [lineBreak()] : []), ...inlineOf(node)]);
      if (own.length > 0) add(own);
      for (const one of parts.filter((node) => node.type === "list")) add([one]);
    }
    const start = Number(element.getAttribute("start") ?? 1);
    return rows.length > 0 ? [list(tag === "ol" ? "number" : "bullet", Number.isInteger(start) && start > 0 ? start : 1, rows)] : [];
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The words of a block, for where only words can stand. */
export function inlineOf(node: SerializedNode): SerializedNode[] {
  const inline = node.type === "text" || node.type === "linebreak" || node.type === "link";
  if (inline) return [node];
  const children = Array.isArray(node.children) ? (node.children as SerializedNode[]) : [];
  return children.flatMap((child, i) => [...(i > 0 && !["text", "linebreak", "link"].includes(child.type) ? [lineBreak()] : []), ...inlineOf(child)]);
}

function isFirstLevel(element: Element): boolean {
  return !isJunk(element) && (tagOf(element) === "h1" || /\bMso(?:Title|Heading1)\b/.test(element.className) || styleOf(element, "mso-outline-level") === "1");
}

export function readHtml(document: Document): ReadHtml {
  // A text that uses the first level means it for its parts: all levels go down by one and keep their distance.
  const shift = [...document.querySelectorAll("h1,p.MsoTitle,p.MsoHeading1")].some(isFirstLevel) ? 1 : 0;
  const reader = new HtmlReader(shift);
  const nodes = reader.blocks(document.body, 0, 0);
  return { nodes, pictures: document.body.querySelectorAll("img").length };
}
