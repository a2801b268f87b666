/** Builders for article bodies: compact to write, with keys instead of database ids. `lexical.ts` turns the result into what Payload stores. */
import { type DemoInline, parseInline } from "./inline-markup";

type Tone = "info" | "caution" | "meaning";

export interface DemoParagraph {
  kind: "paragraph";
  children: DemoInline[];
}

export type DemoBlock =
  | DemoParagraph
  | { kind: "heading"; level: 2 | 3; children: DemoInline[] }
  | { kind: "list"; ordered: boolean; items: DemoInline[][] }
  | { kind: "quote"; children: DemoInline[] }
  | { kind: "table"; header: DemoInline[][]; rows: DemoInline[][][] }
  | { kind: "figure"; picture: string; caption: string }
  | { kind: "callout"; tone: Tone; title: string; blocks: DemoParagraph[] }
  | { kind: "callToAction"; key: string };

export const h2 = (text: string): DemoBlock => ({ kind: "heading", level: 2, children: parseInline(text) });
export const h3 = (text: string): DemoBlock => ({ kind: "heading", level: 3, children: parseInline(text) });
export const p = (text: string): DemoParagraph => ({ kind: "paragraph", children: parseInline(text) });
export const ul = (items: string[]): DemoBlock => ({ kind: "list", ordered: false, items: items.map(parseInline) });
export const ol = (items: string[]): DemoBlock => ({ kind: "list", ordered: true, items: items.map(parseInline) });
export const quote = (text: string): DemoBlock => ({ kind: "quote", children: parseInline(text) });
export const figure = (picture: string, caption: string): DemoBlock => ({ kind: "figure", picture, caption });
export const cta = (key: string): DemoBlock => ({ kind: "callToAction", key });

export function callout(tone: Tone, title: string, blocks: DemoParagraph[]): DemoBlock {
  return { kind: "callout", tone, title, blocks };
}

/** The first cell of every row names that row. Throws where a row is not as wide as the header. */
export function table(header: string[], rows: string[][]): DemoBlock {
  const crooked = rows.find((row) => row.length !== header.length);
  if (crooked) throw new Error(`A row has ${crooked.length} cells where the header has ${header.length}: "${crooked.join(" | ")}"`);
  return { kind: "table", header: header.map(parseInline), rows: rows.map((row) => row.map(parseInline)) };
}
