/** From CSL-JSON, the form in which reference managers agree, to the fields of a source. */
import { parseDoi, parseHttpUrl, parsePmid } from "../content/identifiers";

/** Fields of the collection `sources`, as far as they are known. */
export interface PastedSource {
  type: "journalArticle" | "book" | "register" | "webPage";
  title?: string;
  authors?: string;
  container?: string;
  year?: number;
  volume?: string;
  issue?: string;
  pages?: string;
  doi?: string;
  pmid?: string;
  url?: string;
  /** ISO 8601. */
  accessedOn?: string;
}

const types: Record<string, PastedSource["type"]> = {
  "article-journal": "journalArticle", article: "journalArticle", "paper-conference": "journalArticle", review: "journalArticle", book: "book", chapter: "book", thesis: "book", report: "book",
  legislation: "register", bill: "register", regulation: "register", standard: "register", legal_case: "register", dataset: "register", patent: "register",
};

/** Uniform Requirements ("Vancouver"): six names, then "et al." */
const printedAuthors = 6;

function text(value: unknown, longest: number): string | undefined {
  const first = (Array.isArray(value) ? value[0] : value) as unknown;
  if (typeof first !== "string" && typeof first !== "number") return undefined;
  const clean = String(first).replace(/<[^>]*>/g, "").replace(/[{}]/g, "").replace(/\s+/gu, " ").trim();
  return clean === "" ? undefined : clean.slice(0, longest);
}

/** "Slutsky I" from a family and a given name; "Jean-Pierre" gives "JP". */
function printedName(author: unknown): string | null {
  const { family, given, literal, ...rest } = (typeof author === "object" && author !== null ? author : {}) as Record<string, unknown>;
  const last = [text(rest["non-dropping-particle"], 40), text(family, 100) ?? text(literal, 200)].filter(Boolean).join(" ");
  if (last === "") return null;
  const initials = (text(given, 100) ?? "").split(/[\s.\-‐]+/u).filter(Boolean).map((name) => name.charAt(0).toLocaleUpperCase("en")).join("");
  return [last, initials].filter(Boolean).join(" ");
}

function authorsOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : []).map(printedName).filter((name) => name !== null);
  if (names.length === 0) return undefined;
  const printed = names.slice(0, printedAuthors).join(", ");
  return `${printed}${names.length > printedAuthors ? ", et al." : ""}`.slice(0, 400);
}

function yearOf(issued: unknown): number | undefined {
  const { "date-parts": parts, raw, literal } = (typeof issued === "object" && issued !== null ? issued : {}) as Record<string, unknown>;
  const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : /\d{4}/.exec(String(raw ?? literal ?? ""))?.[0];
  const year = Number(first);
  return Number.isInteger(year) && year >= 1500 && year <= 2100 ? year : undefined;
}

/** Null for what is no entry at all. */
export function sourceFromCsl(entry: unknown): PastedSource | null {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return null;
  const csl = entry as Record<string, unknown>;
  const [doi, pmid, url] = [parseDoi(text(csl.DOI, 300) ?? ""), parsePmid(text(csl.PMID, 40) ?? ""), parseHttpUrl(text(csl.URL, 2_000) ?? "")];
  const found: PastedSource = {
    type: types[String(csl.type)] ?? (doi || pmid ? "journalArticle" : "webPage"),
    title: text(csl.title, 600),
    authors: authorsOf(csl.author ?? csl.editor),
    container: text(csl["container-title"], 300) ?? text(csl.publisher, 300),
    year: yearOf(csl.issued),
    volume: text(csl.volume, 20),
    issue: text(csl.issue, 20),
    pages: text(csl.page, 40)?.replace(/-+/g, "–"),
    doi: doi ?? undefined,
    pmid: pmid ?? undefined,
    // The address of a DOI says what the DOI says.
    url: url !== null && !(doi !== null && /\/\/(dx\.)?doi\.org\//.test(url)) ? url : undefined,
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as unknown as PastedSource;
  return known.title || known.doi || known.pmid || known.url ? known : null;
}
