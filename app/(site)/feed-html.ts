/**
 * The body of an article as plain HTML for feed readers: no class, no script, absolute addresses. A string writer and not React, since Next
 * gives route handlers no way to render components.
 */
import { formatMoney } from "@/components/product/money";
import type { Locale } from "@/messages/locales";
import type { Article, Block, Inline, ListBlock, Picture, TableCell, TextMark } from "@/payload/read/types";
import { absolute } from "./absolute";
import { escaped } from "./markup";

const elements: Record<TextMark, string> = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", superscript: "sup", subscript: "sub", code: "code" };

function whole(href: string): string {
  return href.startsWith("/") && !href.startsWith("//") ? absolute(href) : href;
}

function inlineHtml(node: Inline): string {
  switch (node.kind) {
    case "text": {
      const text = node.marks.reduce((inner, mark) => `<${elements[mark]}>${inner}</${elements[mark]}>`, escaped(node.text));
      return node.lang ? `<span lang="${escaped(node.lang)}">${text}</span>` : text;
    }
    case "break":
      return "<br/>";
    case "link":
      return `<a href="${escaped(whole(node.href))}">${inlinesHtml(node.children)}</a>`;
    case "citation":
      // Marks lead nowhere in a feed reader, where ids are often taken away; the numbers are those of the list below the text.
      return `<sup>${node.mark.items.map(({ from, to }) => (to > from ? `${from}–${to}` : String(from))).join(",")}</sup>`;
  }
}

function inlinesHtml(nodes: Inline[]): string {
  return nodes.map(inlineHtml).join("");
}

function listHtml({ ordered, start, items }: ListBlock): string {
  const tag = ordered ? "ol" : "ul";
  const inside = items.map(({ children, nested }) => `<li>${inlinesHtml(children)}${nested ? listHtml(nested) : ""}</li>`).join("");
  return `<${tag}${ordered && start !== 1 ? ` start="${start}"` : ""}>${inside}</${tag}>`;
}

function cellHtml(cell: TableCell, locale: Locale): string {
  const tag = cell.header ? "th" : "td";
  const spans = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ""}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}`;
  return `<${tag}${spans}>${blocksHtml(cell.blocks, locale)}</${tag}>`;
}

export function pictureHtml(picture: Picture): string {
  const file = picture.webp.at(-1) ?? { url: picture.src, width: picture.width, height: picture.height };
  return `<img src="${escaped(whole(file.url))}" alt="${escaped(picture.alt)}" width="${file.width}" height="${file.height}"/>`;
}

function blockHtml(block: Block, locale: Locale): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${inlinesHtml(block.children)}</h${block.level}>`;
    case "paragraph":
      return `<p>${inlinesHtml(block.children)}</p>`;
    case "list":
      return listHtml(block);
    case "quote":
      return `<blockquote><p>${inlinesHtml(block.children)}</p></blockquote>`;
    case "table":
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, locale)).join("")}</tr>`).join("")}</table>`;
    case "rule":
      return "<hr/>";
    case "figure":
      return `<figure>${pictureHtml(block.picture)}${block.caption ? `<figcaption>${escaped(block.caption)}</figcaption>` : ""}</figure>`;
    case "callout":
      return `<blockquote>${block.title ? `<p><strong>${escaped(block.title)}</strong></p>` : ""}${blocksHtml(block.blocks, locale)}</blockquote>`;
    case "callToAction":
      return `<ul>${block.callToAction.products.map((product) => `<li><a href="${escaped(product.href)}">${escaped(product.name)}</a> (${escaped(formatMoney(product.price, locale))})</li>`).join("")}</ul>`;
  }
}

function blocksHtml(blocks: Block[], locale: Locale): string {
  return blocks.map((block) => blockHtml(block, locale)).join("");
}

function sourcesHtml({ sources }: Article, title: string): string {
  if (sources.length === 0) return "";
  const entries = sources.map(({ number, reference, note, links }) => {
    const words = reference.map(({ text, italic }) => (italic ? `<cite>${escaped(text)}</cite>` : escaped(text))).join("");
    const where = links.map(({ href, label }) => ` <a href="${escaped(href)}">${escaped(label)}</a>`).join("");
    return `<li value="${number}">${words}${note ? ` ${escaped(note)}` : ""}${where}</li>`;
  });
  return `<h2>${escaped(title)}</h2><ol>${entries.join("")}</ol>`;
}

/** The whole article below its title: hero, text and sources. */
export function articleHtml(article: Article, sourcesTitle: string): string {
  return (article.picture ? `<p>${pictureHtml(article.picture)}</p>` : "") + blocksHtml(article.body, article.locale) + sourcesHtml(article, sourcesTitle);
}
