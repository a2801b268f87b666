import { readFileSync } from "node:fs";
import { editorConfigFactory, getEnabledNodes } from "@payloadcms/richtext-lexical";
import { $getRoot, $parseSerializedNode, type SerializedLexicalNode } from "@payloadcms/richtext-lexical/lexical";
import { createHeadlessEditor } from "@payloadcms/richtext-lexical/lexical/headless";
import type { RichTextField } from "payload";
import { afterEach, beforeEach, expect, it } from "vitest";

import { bodyReferences } from "@/payload/content/body-references";
import { childrenOf, rootOf, type SerializedNode } from "@/payload/content/lexical-nodes";
import { formats, heading, lineBreak, link, list, listItem, paragraph, quote, rule, table, tableCell, tableRow, textNode } from "@/payload/desk/paste/nodes";
import { planCitations } from "@/payload/desk/paste/plan-citations";
import { readPlainText } from "@/payload/desk/paste/read-plain-text";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createSource, richText } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

/** What the editor of the body makes of these nodes when it takes them in and writes them out again. */
async function through(nodes: readonly SerializedNode[]): Promise<SerializedNode[]> {
  const field = db.payload.collections.articles.config.flattenedFields.find(({ name }) => name === "body") as RichTextField;
  const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig: editorConfigFactory.fromField({ field }) }) });
  editor.update(() => void $getRoot().append(...nodes.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode))), { discrete: true });
  return childrenOf(rootOf(editor.getEditorState().toJSON())!);
}

it("what a paste makes is what the editor writes itself, and a page of it can be published", async () => {
  const words = [textNode("a"), textNode("b", formats.bold | formats.italic), textNode("c", formats.superscript), lineBreak(), link("https://a.example/", [textNode("d")])];
  const inner = list("bullet", 1, [listItem([textNode("e")])]);
  const nodes = [
    heading(2, [textNode("f")]), paragraph(words), quote([textNode("g")]), rule(), list("number", 3, [listItem([textNode("h")], 3), listItem([inner], 4)]),
    table([tableRow([tableCell([paragraph([textNode("i")])], { header: 1 }), tableCell([paragraph([])], { header: 1, colSpan: 2 })])]),
  ];
  const taken = await through(nodes);
  expect(taken).toMatchObject(nodes.map(({ type }) => ({ type })));
  expect(taken[1]).toMatchObject({ children: [{ text: "a", format: 0 }, { text: "b", format: 3 }, { text: "c", format: 64 }, { type: "linebreak" }, { type: "link", id: expect.any(String), fields: { url: "https://a.example/" } }] });
  expect(taken[4]).toMatchObject({ listType: "number", start: 3, children: [{ value: 3 }, { children: [{ type: "list", listType: "bullet" }] }] });
  expect(taken[5]).toMatchObject({ children: [{ children: [{ headerState: 1 }, { headerState: 1, colSpan: 2 }] }] });
  const { id } = await createArticle(db.payload, { live: ["nl"], nl: { body: richText(...(taken as object[])) } });
  expect((await db.payload.findByID({ collection: "articles", id, locale: "nl" }))._status).toBe("published");
});

it("the shop's own article, pasted and converted, goes live with its seven sources", async () => {
  const seed = readFileSync(new URL("./pastes/seed-article.txt", import.meta.url), "utf8");
  const pasted = await through(readPlainText(seed));
  const planned = planCitations(richText(...(pasted as object[])))!;
  const ids = new Map<number, number>();
  for (const { label, source } of planned.plan.sources) ids.set(label, await createSource(db.payload, source));
  const converted = await through(childrenOf(rootOf(planned.apply(ids))!));
  const { id } = await createArticle(db.payload, { live: ["fr"], fr: { body: richText(...(converted as object[])) } });
  const live = await db.payload.findByID({ collection: "articles", id, depth: 0, locale: "fr" });
  expect(live._status).toBe("published");
  expect(bodyReferences(live.body).sources).toEqual([...ids.values()]);
});
