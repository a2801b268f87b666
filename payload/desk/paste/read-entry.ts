/**
 * One entry of a list of sources as people type them, as the fields of a source. Understands the two orders that are usual: Vancouver
 * ("Slutsky I, et al. Title. Neuron. 2010;65(2):165–177.") and APA ("Slutsky, I. (2010). Title. Neuron, 65(2), 165–177."). What follows
 * neither is kept whole as the title, for a person to look at.
 */
import { parseDoi, parseHttpUrl, parsePmid } from "../../content/identifiers";
import type { PastedSource } from "../csl-source";

const address = /https?:\/\/[^\s<>"”»]+/giu;
const longest = { title: 600, authors: 400, container: 300, volume: 20, issue: 20, pages: 40 };

/** "Slutsky I", "van den Berg JM", with or without full stops after the initials. */
const name = String.raw`(?:\p{L}[\p{L}'’-]*\s){1,4}\p{Lu}{1,4}`;
const vancouver = new RegExp(String.raw`^(?<authors>${name}(?:,\s*${name})*(?:,?\s*et\s+al)?)\.\s+(?<rest>.+)$`, "su");
const apa = /^(?<authors>\p{Lu}[^()]{2,300}?)\s*\((?<year>(?:19|20)\d\d)[a-z]?\)\.\s+(?<rest>.+)$/su;
const place = /^[\s.,;:(]*(?<year>(?:19|20)\d\d)?[^;:,\d(]*(?:[;,]\s*(?<volume>\d+))?(?:\s*\((?<issue>[^)]{1,20})\))?(?:\s*[:,]\s*(?<pages>[a-z]?\d[\w–-]*))?/iu;
/** APA has the year in front, so that a number behind the journal is its volume. */
const placeAfterYear = /^[\s.,;:]*(?<volume>\d+)(?:\s*\((?<issue>[^)]{1,20})\))?(?:\s*[:,]\s*(?<pages>[a-z]?\d[\w–-]*))?/iu;

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();
const cut = (text: string | undefined, field: keyof typeof longest): string | undefined => (text && tidy(text) !== "" ? tidy(text).slice(0, longest[field]) : undefined);

function identifiersIn(text: string, links: readonly string[]): Pick<PastedSource, "doi" | "pmid" | "url"> {
  const urls = [...links, ...(text.match(address) ?? []).map((url) => url.replace(/[.,;:)\]]+$/, ""))];
  const doi = urls.map((url) => (/\bdoi\.org\//i.test(url) ? parseDoi(url) : null)).find(Boolean) ?? parseDoi(/\b10\.\d{4,9}\/[^\s"”»]+/.exec(text.replace(address, " "))?.[0] ?? "");
  const pmid = urls.map((url) => parsePmid(url)).find(Boolean) ?? parsePmid(/\bPMID:?\s*\d{1,8}\b/i.exec(text)?.[0] ?? "");
  const url = urls.filter((one) => !/\bdoi\.org\//i.test(one) && parsePmid(one) === null).map(parseHttpUrl).find(Boolean);
  return { ...(doi && { doi }), ...(pmid && { pmid }), ...(url && { url }) };
}

/** The words without addresses and identifiers, which have fields of their own. */
function wordsOf(text: string): string {
  return tidy(text.replace(address, " ").replace(/\b(?:doi:?\s*)?10\.\d{4,9}\/[^\s"”»]+/gi, " ").replace(/\bPMID:?\s*\d{1,8}\b\.?/gi, " "))
    .replace(/(?:\s*\b(?:doi|available at|disponible sur|beschikbaar op|url)\b\s*:?)+[\s.]*$/i, "").replace(/[\s,;]+$/, "");
}

/** Title, and behind it journal, year, volume, number and pages. */
function afterAuthors(rest: string, year: string | undefined): Partial<PastedSource> {
  const end = /(?<=[^.\s][.?!])\s+(?=\p{Lu})/u.exec(rest);
  const title = (end ? rest.slice(0, end.index) : rest).replace(/\.$/, "");
  const behind = end ? rest.slice(end.index).trim() : "";
  const container = /^[^\d(]*?(?=[.,]?\s*(?:[\d(]|$))/u.exec(behind)?.[0] ?? "";
  const where = behind.slice(container.length);
  const found: Record<string, string | undefined> = (year ? placeAfterYear : place).exec(where)?.groups ?? {};
  const said = Number(found.year ?? year ?? /\b(?:19|20)\d\d\b/.exec(where)?.[0]);
  return { title: cut(title, "title"), container: cut(container.replace(/[.,;:\s]+$/, ""), "container"), ...(said && { year: said }), volume: cut(found.volume, "volume"), issue: cut(found.volume && found.issue, "issue"), pages: cut(found.volume && found.pages?.replace(/-+/g, "–"), "pages") };
}

/**
 * @param entry without its number
 * @param links addresses of the links in it, which need not be in the words
 */
export function readEntry(entry: string, links: readonly string[] = []): PastedSource {
  const identifiers = identifiersIn(entry, links);
  const words = wordsOf(entry);
  const shape = vancouver.exec(words) ?? apa.exec(words);
  const fields: Partial<PastedSource> = shape?.groups ? { authors: cut(shape.groups.authors?.replace(/et\s+al$/, "et al."), "authors"), ...afterAuthors(shape.groups.rest ?? "", shape.groups.year) } : { title: cut(words, "title") };
  const type = shape || identifiers.doi || identifiers.pmid ? "journalArticle" : "webPage";
  const found = { type, ...fields, ...identifiers };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== "")) as unknown as PastedSource;
}
