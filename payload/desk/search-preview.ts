/** What a search engine prints of a page. Lengths are those that results show on average before they cut. */

/** Characters. */
export const titleFits = 60;
export const descriptionFits = { least: 70, most: 160 };

export interface SearchPreview {
  title: string;
  titleCut: boolean;
  description: string;
  descriptionCut: boolean;
}

/** Cut after a word, as results do. */
function cutAt(text: string, most: number): { text: string; cut: boolean } {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return { text: line, cut: false };
  const room = line.slice(0, most - 1);
  const space = room.lastIndexOf(" ");
  return { text: `${(space > most / 2 ? room.slice(0, space) : room).trimEnd()}…`, cut: true };
}

/** The texts for search engines where they are given, the article's own where not. */
export function searchPreview({ title, excerpt, seoTitle, seoDescription }: { title: string; excerpt: string; seoTitle: string; seoDescription: string }): SearchPreview {
  const shown = cutAt(seoTitle.trim() || title, titleFits);
  const description = cutAt(seoDescription.trim() || excerpt, descriptionFits.most);
  return { title: shown.text, titleCut: shown.cut, description: description.text, descriptionCut: description.cut };
}
