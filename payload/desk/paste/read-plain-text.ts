/** Pasted plain text of several lines: a line is a paragraph, lines that begin with a number or a bullet are lists. */
import type { SerializedNode } from "../../content/lexical-nodes";
import { plainSpaces } from "./inline-text";
import { list, listItem, paragraph, textNode } from "./nodes";

interface Items {
  kind: "number" | "bullet";
  start: number;
  rows: string[];
}

const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
const bulleted = /^\s*[•◦▪‣*–-]\s+(?=\S)/u;

/** An indented line, or a bare address, goes on where the item before it stopped. */
const continued = /^(?:\s{2,}\S|\t|https?:\/\/)/;

export function readPlainText(text: string): SerializedNode[] {
  const out: SerializedNode[] = [];
  let items: Items | null = null;
  const close = (): void => {
    if (items) out.push(list(items.kind, items.start, items.rows.map((row, i) => listItem([textNode(plainSpaces(row).trim())], i + 1))));
    items = null;
  };
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const number = numbered.exec(line);
    const mark = number ?? bulleted.exec(line);
    if (mark) {
      const kind: Items["kind"] = number ? "number" : "bullet";
      const open: Items | null = items;
      const next = number ? Number(number[1]) : 1;
      const follows = open !== null && (open as Items).kind === kind && (kind === "bullet" || next === (open as Items).start + (open as Items).rows.length);
      if (!follows) close();
      items ??= { kind, start: next, rows: [] };
      items.rows.push(line.slice(mark[0].length));
    } else if (items && items.rows.length > 0 && continued.test(line)) {
      items.rows[items.rows.length - 1] += ` ${line.trim()}`;
    } else if (line.trim() !== "") {
      close();
      const words = plainSpaces(line).trim();
      if (words !== "") out.push(paragraph([textNode(words)]));
    }
  }
  close();
  return out;
}
