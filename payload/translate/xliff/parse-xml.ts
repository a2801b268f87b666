/**
 * XML from outside, read with distrust: no DOCTYPE that declares anything (so no entities: neither files of this machine nor a billion
 * laughs), no more than 50 MB, no tree deeper than any text of ours. Nothing is ever fetched.
 */
import { SaxesParser } from "saxes";

import { ExchangeRefusal } from "./exchange";

export interface XmlElement {
  /** Without prefix. */
  name: string;
  namespace: string;
  /** By name without prefix; those of `xml:` keep it. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

export const maxBytes = 50 * 1024 * 1024;
const maxDepth = 100;

/** By byte order mark, else by the declaration, else UTF-8 (XML 1.0, appendix F). */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const declared = /^\s*<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))?.[1];
  const label = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : (declared ?? "utf-8");
  try {
    return new TextDecoder(/^utf-?16$/i.test(label) ? "utf-16le" : label, { fatal: true }).decode(bytes);
  } catch {
    throw new ExchangeRefusal("encoding", { encoding: label });
  }
}

/**
 * The root element of a file.
 * @param doctype `named` lets a DOCTYPE pass that only names its DTD, as files of TMX do
 * @throws ExchangeRefusal naming what is wrong, with the line where there is one
 */
export function parseXml(bytes: Uint8Array, doctype: "none" | "named" = "none"): XmlElement {
  if (bytes.byteLength > maxBytes) throw new ExchangeRefusal("tooLarge", { megabytes: Math.ceil(bytes.byteLength / 1024 / 1024), limit: maxBytes / 1024 / 1024 });
  const text = decode(bytes);
  if (/^\uFEFF?\s*[^\s<\uFEFF]/.test(text)) throw new ExchangeRefusal("notXml", { line: 1 });
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let closing = false;
  const add = (piece: string) => {
    const into = open.at(-1)?.children;
    if (!into) return;
    if (typeof into.at(-1) === "string") into.push(`${String(into.pop())}${piece}`);
    else into.push(piece);
  };
  parser.on("doctype", (declaration) => {
    if (doctype === "none" || declaration.includes("[")) throw new ExchangeRefusal("doctype");
  });
  parser.on("error", () => {
    // Whatever is open at the end of the text was cut off.
    if (closing || parser.position >= text.length) throw new ExchangeRefusal("truncated", { line: parser.line });
    throw new ExchangeRefusal(/^[^<]*(?:<\?[^>]*>\s*)?<!DOCTYPE/i.test(text) && doctype === "none" ? "doctype" : "notXml", { line: parser.line });
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix }) => prefix !== "xmlns");
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own.map(({ prefix, local: name, value }) => [prefix === "xml" ? `xml:${name}` : name, value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > maxDepth) throw new ExchangeRefusal("notXml", { line: parser.line });
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text);
  closing = true;
  parser.close();
  if (!root) throw new ExchangeRefusal("truncated", { line: 1 });
  return root;
}

export function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

export function elementOf(parent: XmlElement, name: string): XmlElement | null {
  return elementsOf(parent, name)[0] ?? null;
}

/** All elements of a name below, in order; those inside one another too. */
export function allWithin(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => (typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...allWithin(child, name)]));
}

export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
