/** What somebody typed or pasted into the picker, told apart before it is sent anywhere. */
import { parseDoi, parseHttpUrl, parsePmid } from "../../content/identifiers";

export type Recognised = { form: "DOI" | "PMID" | "URL" | "BibTeX" | "RIS" | "CSL-JSON"; what: string };

/** Null for words to search with. Whether references can be read is for the server to say: it has the parsers. */
export function recognise(text: string): Recognised | null {
  const trimmed = text.trim();
  if (/^@\s*\w+\s*[{(]/.test(trimmed)) return { form: "BibTeX", what: trimmed };
  if (/^TY\s+-\s/.test(trimmed)) return { form: "RIS", what: trimmed };
  if (/^[[{][\s\S]*"/.test(trimmed)) return { form: "CSL-JSON", what: trimmed };
  const doi = parseDoi(trimmed);
  if (doi) return { form: "DOI", what: doi };
  // A bare number of up to four digits is more likely a year or a volume.
  const pmid = /^\d{1,4}$/.test(trimmed) ? null : parsePmid(trimmed);
  if (pmid) return { form: "PMID", what: pmid };
  const url = parseHttpUrl(trimmed);
  return url ? { form: "URL", what: url } : null;
}
