/** No text a shopper reads is left out of the desk: the content model is filled with probes by a walk of its own, and every probe must be found. */
import config from "@payload-config";
import { type Block, buildConfig, type Field } from "payload";
import { BlocksFeature, lexicalEditor } from "@payloadcms/richtext-lexical";
import { beforeAll, describe, expect, it } from "vitest";
import { deskCollections } from "@/payload/translate/desk/documents";
import { textModel } from "@/payload/translate/text-model";
import { extractUnits } from "@/payload/translate/units";
import { wordsOf } from "@/payload/translate/placeholders";

interface Editor {
  editorConfig: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: { blocks?: Block[]; inlineBlocks?: Block[] } }> };
}

class Probes {
  readonly localized: string[] = [];
  readonly shared: string[] = [];

  #probe(path: string, localized: boolean): string {
    const probe = `probe ${path}`;
    (localized ? this.localized : this.shared).push(probe);
    return probe;
  }

  document(fields: Field[], path: string, inside = false): Record<string, unknown> {
    return Object.assign({}, ...fields.map((field) => this.#value(field, path, inside))) as Record<string, unknown>;
  }

  #value(field: Field, path: string, inside: boolean): Record<string, unknown> {
    if (field.type === "row" || field.type === "collapsible") return this.document(field.fields, path, inside);
    if (field.type === "tabs") {
      return Object.assign({}, ...field.tabs.map((tab) => ("name" in tab && tab.name ? { [tab.name]: this.document(tab.fields, `${path}.${tab.name}`, inside) } : this.document(tab.fields, path, inside)))) as Record<string, unknown>;
    }
    if (field.type === "group" && !("name" in field && field.name)) return this.document(field.fields, path, inside);
    if (!("name" in field) || !field.name) return {};
    const hidden = "admin" in field && field.admin && "hidden" in field.admin && field.admin.hidden;
    if (hidden || field.name === "id" || field.name === "blockName") return {};
    const localized = inside || ("localized" in field && field.localized === true);
    const here = `${path}.${field.name}`;
    if (field.type === "group") return { [field.name]: this.document(field.fields, here, localized) };
    if (field.type === "array") return { [field.name]: [{ id: "r1", ...this.document(field.fields, here, localized) }] };
    if (field.type === "blocks") return { [field.name]: field.blocks.map((block) => ({ id: block.slug, blockType: block.slug, ...this.document(block.fields, `${here}.${block.slug}`, localized) })) };
    if (field.type === "richText") return { [field.name]: this.#richText(field.editor as unknown as Editor, here, localized) };
    // Anything else whose value is a string of the author's own.
    if ("maxLength" in field || ["text", "textarea", "email", "code"].includes(field.type)) {
      const probe = this.#probe(here, localized);
      return { [field.name]: "hasMany" in field && field.hasMany ? [probe] : probe };
    }
    return {};
  }

  #richText(editor: Editor, path: string, localized: boolean): unknown {
    const { blocks = [], inlineBlocks = [] } = editor.editorConfig.resolvedFeatureMap.get("blocks")?.sanitizedServerFeatureProps ?? {};
    const words = (name: string) => ({ type: "text", version: 1, text: this.#probe(`${path} ${name}`, localized), format: 0 });
    const node = (type: string, ...children: unknown[]) => ({ type, version: 1, children });
    const inline = inlineBlocks.map((block) => ({ type: "inlineBlock", version: 1, fields: { id: block.slug, blockType: block.slug, ...this.document(block.fields, `${path}.${block.slug}`, localized) } }));
    return {
      root: node(
        "root",
        node("paragraph", words("paragraph"), ...inline),
        node("paragraph", ...inline.map((one) => ({ ...one, fields: { ...one.fields, id: "alone" } }))),
        node("heading", words("heading")),
        node("quote", words("quote"), node("link", words("link"))),
        node("list", node("listitem", words("item")), node("listitem", node("list", node("listitem", words("nested item"))))),
        node("table", node("tablerow", node("tablecell", node("paragraph", words("cell"))))),
        ...blocks.map((block) => ({ type: "block", version: 2, fields: { id: block.slug, blockType: block.slug, ...this.document(block.fields, `${path}.${block.slug}`, localized) } })),
      ),
    };
  }
}

function expectCovered(name: string, fields: Field[]): number {
  const probes = new Probes();
  const document = probes.document(fields, name);
  const found = extractUnits(textModel(fields), document).map(({ text, placeholders }) => wordsOf(text, placeholders));
  for (const probe of probes.localized) expect(found.some((words) => words.includes(probe)), `${probe} is a unit`).toBe(true);
  for (const probe of probes.shared) expect(found.some((words) => words.includes(probe)), `${probe} is no unit`).toBe(false);
  return probes.localized.length;
}

describe("the units of the whole content model", () => {
  let own: { slug: string; fields: Field[] }[] = [];
  beforeAll(async () => {
    const { collections, globals } = await config;
    own = [...collections, ...globals].filter(({ slug }) => !slug.startsWith("payload-"));
  });

  it("hold every localized text of every collection and global", () => {
    const counted = Object.fromEntries(own.map(({ slug, fields }) => [slug, expectCovered(slug, fields)]));
    expect(counted.articles).toBeGreaterThan(12);
    expect(counted).toMatchObject({ media: 1, sources: 1, authors: 3, topics: 3, products: 4, "calls-to-action": 5 });
    expect(counted["site-settings"]).toBeGreaterThan(5);
    const covered: readonly string[] = deskCollections;
    expect(Object.keys(counted).filter((slug) => counted[slug] && !covered.includes(slug)), "have texts and are not on the desk").toEqual([]);
  });

  it("hold a localized field of any kind that is added tomorrow, without extra code", async () => {
    const blocks: Block[] = [{ slug: "faq", fields: [{ name: "question", type: "text" }, { name: "answers", type: "array", fields: [{ name: "answer", type: "textarea" }] }, { name: "note", type: "richText" }] }];
    const inlineBlocks: Block[] = [{ slug: "abbreviation", fields: [{ name: "meaning", type: "text" }] }];
    const editor = lexicalEditor({ features: () => [BlocksFeature({ blocks, inlineBlocks })] });
    const { collections } = await buildConfig({
      secret: "x",
      db: (await config).db,
      editor: lexicalEditor(),
      localization: { locales: ["nl", "fr"], defaultLocale: "nl", fallback: false },
      collections: [
        {
          slug: "tomorrow",
          fields: [
            { name: "tags", type: "text", hasMany: true, localized: true },
            { name: "mail", type: "email", localized: true },
            { name: "sample", type: "code", localized: true },
            { name: "story", type: "richText", localized: true, editor },
            { name: "sections", type: "blocks", localized: true, blocks },
            { name: "shared", type: "blocks", blocks: [{ slug: "one", fields: [{ name: "words", type: "text", localized: true }, { name: "code", type: "text" }] }] },
            { type: "collapsible", label: "x", fields: [{ name: "deep", type: "group", localized: true, fields: [{ type: "row", fields: [{ name: "words", type: "text" }] }] }] },
            { type: "tabs", tabs: [{ name: "tab", fields: [{ name: "words", type: "text", localized: true }] }, { label: "y", fields: [{ name: "plain", type: "textarea", localized: true }] }] },
          ],
        },
      ],
    });
    expect(expectCovered("tomorrow", collections.find(({ slug }) => (slug as string) === "tomorrow")?.fields ?? [])).toBeGreaterThan(15);
  });
});
