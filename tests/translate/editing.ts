/** An editor at work on a body: random edits, the way Lexical and the save hook treat node ids. */
import fc from "fast-check";
import { withNodeIds } from "@/payload/content/node-ids";
import type { TextModel } from "@/payload/translate/text-model";
import type { Unit } from "@/payload/translate/unit";
import { extractUnits } from "@/payload/translate/units";

export interface Paragraph {
  uid: string | null;
  text: string;
  kind?: "paragraph" | "heading" | "quote";
  /** Its first word is bold. */
  bold?: boolean;
  /** All that it said before, and those it came from by a split, a copy, or its id: whose translations may rightly stand here. */
  said?: readonly string[];
}

export type Edit =
  | { do: "move" | "duplicate" | "copyAbove"; at: number; to: number }
  | { do: "split" | "newAbove"; at: number; where: number }
  | { do: "insert" | "rewrite"; at: number; text: string }
  | { do: "word"; at: number; where: number; text: string }
  | { do: "delete" | "merge" | "loseId" | "save" | "kind" | "bold" | "pasteAnew"; at: number };

const vocabulary = ["magnesium", "zout", "ratten", "proef", "hersenen", "geheugen", "studie", "jaar", "cellen", "muizen", "groep", "placebo", "de", "een", "van", "in", "niet", "blijft", "steeg", "mat"];
export const sentence = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 }).map((words) => `${words.join(" ")}.`) },
  { weight: 1, arbitrary: fc.constantFrom("Weken", "30 dagen") },
);

const at = fc.nat(20);
const where = fc.nat(20);
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom("move" as const, "duplicate" as const, "copyAbove" as const), at, to: fc.nat(20) }),
  fc.record({ do: fc.constantFrom("split" as const, "newAbove" as const), at, where }),
  fc.record({ do: fc.constantFrom("insert" as const, "rewrite" as const), at, text: sentence }),
  fc.record({ do: fc.constant("word" as const), at, where, text: fc.constantFrom(...vocabulary) }),
  fc.record({ do: fc.constantFrom("delete" as const, "merge" as const, "loseId" as const, "save" as const, "save" as const, "kind" as const, "bold" as const, "pasteAnew" as const), at }),
);

export function applyEdit(paragraphs: readonly Paragraph[], change: Edit): Paragraph[] {
  const list: Paragraph[] = paragraphs.map((one) => ({ ...one, said: [...(one.said ?? []), one.text] }));
  const index = list.length === 0 ? 0 : change.at % list.length;
  const one = list[index];
  if (change.do === "insert") return list.toSpliced(index, 0, { uid: null, text: change.text });
  if (!one) return list;
  const words = one.text.split(" ");
  switch (change.do) {
    case "move":
      return list.toSpliced(index, 1).toSpliced(change.to % list.length, 0, one);
    case "duplicate":
      return list.toSpliced(change.to % (list.length + 1), 0, { ...one });
    case "copyAbove":
      return list.toSpliced(index, 0, { ...one });
    case "split": {
      const cut = change.where % (words.length + 1);
      return list.toSpliced(index, 1, { ...one, text: words.slice(0, cut).join(" ") }, { ...one, uid: null, text: words.slice(cut).join(" ") });
    }
    case "newAbove":
      // Enter at the start: the id stays on the new first line, and where the old words are gone too, nothing but the id tells.
      return list.toSpliced(index, 1, { uid: one.uid, text: `${vocabulary[change.where]} ${change.where}`, said: one.said }, { ...one, uid: null });
    case "rewrite":
      return list.with(index, { ...one, text: change.text });
    case "word":
      return list.with(index, { ...one, text: words.with(change.where % words.length, change.text).join(" ") });
    case "delete":
      return list.toSpliced(index, 1);
    case "merge": {
      const next = list[index + 1];
      return next ? list.toSpliced(index, 2, { ...one, text: `${one.text} ${next.text}`, said: [...(one.said ?? []), ...(next.said ?? [])] }) : list;
    }
    case "kind":
      return list.with(index, { ...one, kind: ({ paragraph: "heading", heading: "quote", quote: "paragraph" } as const)[one.kind ?? "paragraph"] });
    case "bold":
      return list.with(index, { ...one, bold: !one.bold });
    case "pasteAnew":
      // The whole body from elsewhere: no node has an id any more.
      return list.map((each) => ({ ...each, uid: null }));
    case "loseId":
      return list.with(index, { ...one, uid: null });
    case "save":
      return list;
  }
}

const model: TextModel[] = [{ kind: "richText", name: "body", required: true, label: null, blocks: {}, inlineBlocks: {} }];
let created = 0;

function piecesOf(text: string, bold: boolean): object[] {
  const [first = "", ...rest] = text.split(" ");
  const pieces = bold ? [{ text: first, format: 1 }, { text: ["", ...rest].join(" ") }] : [{ text }];
  return pieces.filter((piece) => piece.text !== "").map((piece) => ({ type: "text", version: 1, ...piece }));
}

/** As the save hook does: every paragraph has an id of its own from here on. */
export function save(paragraphs: readonly Paragraph[]): { paragraphs: Paragraph[]; units: Unit[] } {
  const children = paragraphs.map(({ uid, text, kind = "paragraph", bold }) => ({ type: kind, version: 1, ...(kind === "heading" && { tag: "h2" }), ...(uid ? { $: { uid } } : {}), children: piecesOf(text, bold === true) }));
  const body = withNodeIds({ root: { type: "root", version: 1, children } }, new Set(), () => `new${(created += 1)}`);
  return {
    paragraphs: body.root.children.map((node, index) => ({ text: "", ...paragraphs[index], uid: (node as unknown as { $: { uid: string } }).$.uid })),
    units: extractUnits(model, { body }),
  };
}
