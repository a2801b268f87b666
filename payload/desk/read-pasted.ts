/** What somebody pasted, as sources: a DOI, a PubMed id, a web address, or references in BibTeX, RIS or CSL-JSON. Nothing is fetched. */
import { parseDoi, parseHttpUrl, parsePmid } from "../content/identifiers";
import { type PastedSource, sourceFromCsl } from "./csl-source";

/** In characters; a thesis's whole bibliography is shorter. */
export const longestPaste = 200_000;
const mostEntries = 50;

async function entriesOf(text: string, forceType: string): Promise<unknown[]> {
  // Loaded when somebody pastes, not with every page of the admin.
  const [{ plugins }] = await Promise.all([import("@citation-js/core"), import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")]);
  return plugins.input.chain(text, { forceType, generateGraph: false });
}

async function references(text: string): Promise<unknown[] | null> {
  if (/^\s*@\s*\w+\s*[{(]/.test(text)) return entriesOf(text, "@bibtex/text");
  // The standard wants two spaces before the dash; what people paste has often lost one.
  if (/^\s*TY\s+-\s/.test(text)) return entriesOf(text.replace(/^\s*([A-Z][A-Z0-9])\s+-\s?/gm, "$1  - "), "@ris/file");
  if (/^\s*[[{]/.test(text)) {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  }
  return null;
}

/** Empty for what cannot be read. At most fifty. */
export async function readPasted(pasted: string, now = new Date()): Promise<PastedSource[]> {
  const text = pasted.trim();
  if (text === "" || text.length > longestPaste) return [];
  try {
    const entries = await references(text);
    if (entries) return entries.slice(0, mostEntries).map(sourceFromCsl).filter((source) => source !== null);
  } catch {
    return [];
  }
  const doi = parseDoi(text);
  if (doi) return [{ type: "journalArticle", doi }];
  const pmid = parsePmid(text);
  if (pmid) return [{ type: "journalArticle", pmid }];
  const url = parseHttpUrl(text);
  return url ? [{ type: "webPage", url, accessedOn: now.toISOString() }] : [];
}
