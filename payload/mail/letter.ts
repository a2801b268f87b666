/** A mail as this blog writes it: some paragraphs, one link, the same in plain text. No picture, no script, nothing that tells who opened it. */
export interface Letter {
  /** Language of the words, for whoever has them read out. */
  language: string;
  paragraphs: string[];
  /** Things to go to, each with its own address. */
  list?: { words: string; address: string }[];
  link?: { words: string; address: string };
  /** What comes below the link. */
  closing?: string[];
}

const replaced: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => replaced[sign] ?? sign);
}

export function letterHtml({ language, paragraphs, list = [], link, closing = [] }: Letter): string {
  const paragraph = (inner: string): string => `<p style="margin:0 0 1em">${inner}</p>`;
  const body = [
    ...paragraphs.map((text) => paragraph(escaped(text))),
    ...(list.length > 0 ? [`<ul style="margin:0 0 1em;padding-left:1.2em">${list.map(({ words, address }) => `<li><a href="${escaped(address)}">${escaped(words)}</a></li>`).join("")}</ul>`] : []),
    ...(link ? [paragraph(`<a href="${escaped(link.address)}">${escaped(link.words)}</a>`), paragraph(escaped(link.address))] : []),
    ...closing.map((text) => paragraph(escaped(text))),
  ].join("\n");
  return `<!DOCTYPE html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8"></head><body style="font:16px/1.5 sans-serif;max-width:36em">\n${body}\n</body></html>`;
}

export function letterText({ paragraphs, list = [], link, closing = [] }: Letter): string {
  return [...paragraphs, ...list.map(({ words, address }) => `- ${words}\n  ${address}`), ...(link ? [`${link.words}:\n${link.address}`] : []), ...closing].join("\n\n");
}
