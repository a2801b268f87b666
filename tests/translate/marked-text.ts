/** Arbitrary rich text of the shapes an editor makes, and marked text. */
import fc from "fast-check";
import type { SerializedNode } from "@/payload/content/lexical-nodes";

const words = fc.oneof(
  fc.constantFrom("magnesium", " 2 g", "⟦1⟧", "⟦", "⟧", "⟦/2⟧", "1.250,5 mg", "é\u202F!", "<g id=\"1\">&amp;", "]]>", "😀", "=1+1", "'", '"', "\t"),
  fc.string({ minLength: 1, maxLength: 12 }),
);

const text = fc.record({ words, format: fc.constantFrom(0, 0, 0, 1, 2, 3, 32, 64) }).map(
  ({ words: own, format }): SerializedNode => ({ type: "text", version: 1, text: own, format, mode: "normal", style: "", detail: 0 }),
);

const citation = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 3 }).map(
  (sources): SerializedNode => ({ type: "inlineBlock", version: 1, fields: { id: `c${sources.join("-")}`, blockType: "citation", blockName: "", sources } }),
);

const lineBreak = fc.constant<SerializedNode>({ type: "linebreak", version: 1 });

const link = fc.record({ url: fc.webUrl(), children: fc.array(text, { minLength: 1, maxLength: 3 }) }).map(
  ({ url, children }): SerializedNode => ({ type: "link", version: 3, fields: { linkType: "custom", url, newTab: false }, children }),
);

export const inlineNodes = fc.array(fc.oneof({ weight: 5, arbitrary: text }, citation, lineBreak, link), { minLength: 1, maxLength: 8 });

const element = (type: string, children: SerializedNode[], more: Record<string, unknown> = {}): SerializedNode => ({ type, version: 1, ...more, children });
const uid = fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: null });
const withUid = (type: string) => fc.record({ id: uid, nodes: inlineNodes }).map(({ id, nodes }) => element(type, nodes, id ? { $: { uid: id } } : {}));

const paragraph = withUid("paragraph");
const list = fc.array(withUid("listitem"), { minLength: 1, maxLength: 3 }).map((items) => element("list", items, { listType: "bullet" }));
const nested = fc.tuple(inlineNodes, list).map(([nodes, inner]) => element("list", [element("listitem", [...nodes, inner])]));
const table = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((cells) => element("table", [element("tablerow", cells.map((cell) => element("tablecell", [cell])))]));
const figure = fc.record({ caption: words, id: fc.uuid() }).map(({ caption, id }): SerializedNode => ({ type: "block", version: 2, fields: { id, blockType: "figure", media: 3, caption } }));
const callout = fc.record({ title: words, id: fc.uuid(), inside: fc.array(paragraph, { maxLength: 2 }) }).map(
  ({ title, id, inside }): SerializedNode => ({ type: "block", version: 2, fields: { id, blockType: "callout", tone: "info", title, text: { root: element("root", inside) } } }),
);

export const richText = fc
  .array(fc.oneof(paragraph, withUid("heading"), withUid("quote"), list, nested, table, figure, callout), { minLength: 1, maxLength: 8 })
  .map((children) => ({ root: element("root", children) }));
