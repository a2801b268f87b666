/** Marked text as inline elements: `<g>` and `<x/>` of XLIFF 1.2 (section 2.3), `<pc>` and `<ph>` of 2.0. */
import { closeMark, escapeText, openMark, type Placeholder, tokens, aloneMark } from "../placeholders";
import type { XmlElement } from "./parse-xml";
import { attributes, escapeXml } from "./xml";

/** Lexical's bits, as `ctype` names them; anything else is ours. */
const styleNames: Record<number, string> = { 1: "bold", 2: "italic", 8: "underlined" };

export function markType({ kind, attributes: { format } }: Placeholder): string {
  if (kind === "style") return styleNames[format as number] ?? `x-style-${String(format)}`;
  return { link: "link", break: "lb", citation: "x-citation", other: "x-other" }[kind];
}

/** What a tool shows in the mark's place. */
function shown({ kind, number }: Placeholder): string {
  return kind === "break" ? "\n" : `[${number}]`;
}

function write(marked: string, placeholders: readonly Placeholder[], open: (mark: Placeholder) => string, close: string, alone: (mark: Placeholder) => string): string {
  const byNumber = new Map(placeholders.map((mark) => [mark.number, mark]));
  const stack: number[] = [];
  const out: string[] = [];
  for (const token of tokens(marked)) {
    if (token.kind === "text") {
      out.push(escapeXml(token.text));
      continue;
    }
    const mark = byNumber.get(token.number);
    if (!mark || mark.paired === (token.kind === "alone")) continue;
    if (token.kind === "alone") out.push(alone(mark));
    else if (token.kind === "open") {
      stack.push(token.number);
      out.push(open(mark));
    } else if (stack.at(-1) === token.number) {
      stack.pop();
      out.push(close);
    }
  }
  // A translation may be broken; the file never is.
  return out.join("") + close.repeat(stack.length);
}

export function inlineOf12(marked: string, placeholders: readonly Placeholder[]): string {
  return write(
    marked,
    placeholders,
    (mark) => `<g${attributes({ id: mark.number, ctype: markType(mark) })}>`,
    "</g>",
    (mark) => `<x${attributes({ id: mark.number, ctype: markType(mark), "equiv-text": shown(mark) })}/>`,
  );
}

const fmt: Record<string, string> = { bold: "xlf:b", italic: "xlf:i", underlined: "xlf:u", lb: "xlf:lb" };

function typeOf20(mark: Placeholder): Record<string, string | undefined> {
  const subType = fmt[markType(mark)];
  if (subType) return { type: "fmt", subType };
  return { type: mark.kind === "link" ? "link" : mark.kind === "style" ? "fmt" : "other", subType: mark.kind === "link" ? undefined : `feuilleton:${markType(mark).replace("x-", "")}` };
}

export function inlineOf20(marked: string, placeholders: readonly Placeholder[]): string {
  return write(
    marked,
    placeholders,
    (mark) => `<pc${attributes({ id: mark.number, ...typeOf20(mark) })}>`,
    "</pc>",
    (mark) => `<ph${attributes({ id: mark.number, ...typeOf20(mark), equiv: mark.kind === "break" ? "\n" : "", disp: shown(mark).trim() || undefined })}/>`,
  );
}

/** A number no source has: an element that is none of ours shows up as an unknown mark, and its words stay. */
const foreign = 9999;

function numberOf({ attributes: { id } }: XmlElement): number {
  return id !== undefined && /^[1-9]\d{0,3}$/.test(id) ? Number(id) : foreign;
}

/** The marked text of a `<source>` or `<target>`. `<mrk>`, which tools put around segments, is looked through. */
export function readInline12({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === "string") return escapeText(child);
      if (child.name === "mrk") return readInline12(child);
      if (child.name === "g") return `${openMark(numberOf(child))}${readInline12(child)}${closeMark(numberOf(child))}`;
      return child.name === "x" ? aloneMark(numberOf(child)) : `${aloneMark(foreign)}${readInline12(child)}`;
    })
    .join("");
}
