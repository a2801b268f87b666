/** Prints a source in one style, that of biomedical journals (Citing Medicine, "Vancouver"), whatever parts of it are known. */
import type { Locale } from "../../messages/locales";
import { longDate } from "../../messages/long-date";
import { titleLanguage } from "./title-language";
import type { ReferenceRun } from "./types";

type Text = string | null | undefined;

export interface SourceFacts {
  type: "journalArticle" | "book" | "register" | "webPage";
  /** As they are to be printed: "Slutsky I, et al." */
  authors?: Text;
  title: string;
  /** Journal, publisher, official journal or site. */
  container?: Text;
  year?: number | string | null;
  volume?: Text;
  issue?: Text;
  pages?: Text;
  doi?: Text;
  pmid?: Text;
  url?: Text;
  /** ISO 8601; only its date counts, in UTC. */
  accessedOn?: Text;
}

export interface ReferenceWords {
  /** "geraadpleegd op 22 november 2026" */
  accessedOn: (date: string) => string;
  /** "p. 12–30", for books. */
  pages: (range: string) => string;
}

const edges = /^[\s.,;:]+|[\s.,;:]+$/gu;

/** The text without the punctuation at its edges, which is ours to set; null where nothing is left. */
function bare(value: Text | number): string | null {
  const text = String(value ?? "").replace(/[ \t\r\n]+/g, " ").replace(edges, "");
  return text === "" ? null : text;
}

function pageRange(value: Text): string | null {
  return bare(value)?.replace(/(\d[\p{L}\d.]*)\s*[-‐‑‒–—−]+\s*(?=\p{L}*\d)/gu, "$1–") ?? null;
}

/** "2010;65(2):165–177", as much of it as is known. */
function placeInSeries(source: SourceFacts): string | null {
  const [volume, issue] = [bare(source.volume), bare(source.issue)];
  const number = `${volume ?? ""}${issue === null ? "" : `(${issue})`}`;
  const dated = [bare(source.year), number].filter(Boolean).join(";");
  return [dated, pageRange(source.pages)].filter(Boolean).join(":") || null;
}

/** Null for what is no date: a reference without the day is better than a page that fails. */
function accessed({ accessedOn }: SourceFacts, locale: Locale, words: ReferenceWords): string | null {
  const date = new Date(accessedOn ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const said = bare(words.accessedOn(longDate(date, locale, "UTC"))) ?? "";
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}

/** Each part a sentence of its own; parts that end in a mark of their own get no full stop on top. */
function sentences(parts: { text: string | null; italic?: boolean; lang?: string }[]): ReferenceRun[] {
  const runs: ReferenceRun[] = [];
  const plain = (text: string) => {
    const last = runs.at(-1);
    if (last && !last.italic && !last.lang) last.text += text;
    else runs.push({ text });
  };
  for (const { text, italic, lang } of parts) {
    if (text === null) continue;
    if (runs.length > 0) plain(" ");
    if (italic || lang) runs.push({ text, ...(italic ? { italic } : {}), ...(lang ? { lang } : {}) });
    else plain(text);
    if (!/[.!?…][\s"”’»]*$/u.test(text)) plain(".");
  }
  return runs;
}

/** "Slutsky I, et al. Enhancement of learning and memory by elevating brain magnesium. *Neuron*. 2010;65(2):165–177." */
export function formatReference(source: SourceFacts, locale: Locale, words: ReferenceWords): ReferenceRun[] {
  const authors = { text: bare(source.authors) };
  const [title, container] = [bare(source.title), bare(source.container)];
  const lang = titleLanguage(title ?? "", locale);

  if (source.type === "book") {
    const range = pageRange(source.pages);
    const imprint = [container, bare(source.year)].filter(Boolean).join(", ") || null;
    return sentences([authors, { text: title, italic: true, lang }, { text: imprint }, { text: range && bare(words.pages(range)) }]);
  }
  // Only what can change under its readers says when it was read.
  const seen = source.type === "journalArticle" ? null : accessed(source, locale, words);
  return sentences([authors, { text: title, lang }, { text: container, italic: true }, { text: placeInSeries(source) }, { text: seen }]);
}
