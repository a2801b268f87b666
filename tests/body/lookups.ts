import type { BodyLookups } from "@/payload/read/body";
import { toBody } from "@/payload/read/body";
import type { SerializedLexical } from "@/payload/content/lexical-nodes";
import type { Block, CallToAction, CitationMark, Inline, Picture } from "@/payload/read/types";

export const picture: Picture = { id: 1, alt: "Een synaps", width: 16, height: 9, src: "/m/1.webp", avif: [], webp: [], focal: { x: 50, y: 50 }, placeholder: null, credit: null };

export const callToAction: CallToAction = { id: 1, headline: "Bestel", text: null, usps: [], buttonLabel: "Naar de winkel", products: [], counted: false };

/** A shop in which picture, call-to-action and article 1 exist, and every source but 99. */
export const lookups: BodyLookups = {
  locale: "nl",
  siteUrl: "https://blog.example",
  picture: (id) => (id === 1 ? picture : null),
  callToAction: (id) => (id === 1 ? callToAction : null),
  knowsSource: (id) => id !== 99,
  articleHref: (id) => (id === 1 ? "/nl/blog/magnesium" : null),
};

export const blocksOf = (content: SerializedLexical) => toBody(content, lookups).blocks;

/** Running text as a reader sees it, with citation marks as [1,2] and links as <words|address>. */
export function read(line: readonly Inline[]): string {
  return line
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      if (inline.kind === "break") return "\n";
      if (inline.kind === "link") return `<${read(inline.children)}|${inline.href}>`;
      return `[${inline.mark.numbers.join(",")}]`;
    })
    .join("");
}

/** Every line of running text in the blocks, in reading order. */
export function linesOf(blocks: readonly Block[]): Inline[][] {
  return blocks.flatMap((block): Inline[][] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
      case "quote":
        return [block.children];
      case "list":
        return block.items.flatMap((item) => [item.children, ...linesOf(item.nested ? [item.nested] : [])]);
      case "table":
        return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)));
      case "callout":
        return linesOf(block.blocks);
      default:
        return [];
    }
  });
}

export function marksOf(blocks: readonly Block[]): CitationMark[] {
  const inLine = (line: readonly Inline[]): CitationMark[] =>
    line.flatMap((inline) => (inline.kind === "citation" ? [inline.mark] : inline.kind === "link" ? inLine(inline.children) : []));
  return linesOf(blocks).flatMap(inLine);
}

/** The one paragraph these nodes make, as a reader sees it. */
export function readFirst(content: SerializedLexical): string {
  return read(linesOf(blocksOf(content))[0] ?? []);
}
