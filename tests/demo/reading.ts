/** Reads demo bodies for the tests: what a person would see, and what the marks refer to. */
import type { DemoBlock } from "@/payload/demo/body";
import type { DemoInline } from "@/payload/demo/inline-markup";
import type { DemoArticle, DemoArticleText } from "@/payload/demo/shape";

function runs(block: DemoBlock): DemoInline[][] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "quote":
      return [block.children];
    case "list":
      return block.items;
    case "table":
      return [...block.header, ...block.rows.flat()];
    case "callout":
      return [[{ kind: "text", text: block.title, format: 0 }], ...block.blocks.flatMap(runs)];
    case "figure":
      return [[{ kind: "text", text: block.caption, format: 0 }]];
    case "callToAction":
      return [];
  }
}

function words(part: DemoInline): string {
  if (part.kind === "text") return part.text;
  return part.kind === "link" ? part.children.map(words).join("") : "";
}

/** One string for each paragraph, heading, item, cell or caption. */
export function passages(body: DemoBlock[]): string[] {
  return body.flatMap(runs).map((run) => run.map(words).join(""));
}

export function wordCount(body: DemoBlock[]): number {
  return passages(body).join(" ").split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Cited keys in reading order, one array for each mark. */
export function citations(body: DemoBlock[]): string[][] {
  return body.flatMap(runs).flatMap((run) => run.flatMap((part) => (part.kind === "citation" ? [part.sources] : [])));
}

/** Addresses linked from running text, in reading order. */
export function links(body: DemoBlock[]): string[] {
  return body.flatMap(runs).flatMap((run) => run.flatMap((part) => (part.kind === "link" ? [part.url] : [])));
}

/** The skeleton of a body: kinds with whatever a translation must keep. */
export function skeleton(body: DemoBlock[]): string[] {
  return body.map((block) => {
    if (block.kind === "heading") return `h${block.level}`;
    if (block.kind === "list") return `${block.ordered ? "ol" : "ul"} of ${block.items.length}`;
    if (block.kind === "table") return `table of ${block.rows.length} × ${block.header.length}`;
    if (block.kind === "figure") return `figure ${block.picture}`;
    if (block.kind === "callout") return `callout ${block.tone} of ${block.blocks.length}`;
    if (block.kind === "callToAction") return `call to action ${block.key}`;
    return block.kind;
  });
}

/** Every text of the demo's articles, labelled for test names. */
export function texts(articles: DemoArticle[]): { name: string; locale: "nl" | "fr"; article: DemoArticle; text: DemoArticleText }[] {
  return articles.flatMap((article) =>
    (["nl", "fr"] as const).flatMap((locale) => {
      const text = article[locale];
      return text ? [{ name: `${article.key} (${locale})`, locale, article, text }] : [];
    }),
  );
}

/** All strings inside a value, wherever they stand. */
export function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

/** Every French string of a value that holds `{ nl, fr }` pairs anywhere. */
export function french(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(french);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => (key === "fr" ? strings(inner) : french(inner)));
}
