import { parseDoi, parseHttpUrl, parsePmid } from "../content/identifiers";
import type { SourceFacts } from "./reference";
import type { CitedSource } from "./types";

/** What a DOI may hold and an address may not (DOI Handbook, "Encoding recommendations for URI"). */
function doiHref(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/\?/g, "%3F").replace(/#/g, "%23")}`;
}

/**
 * Where a source can be read: DOI first, then PubMed, then its own address. An own address that is a DOI or a PubMed page counts as such,
 * and is left out where it says the same again. Labels are names, the same in every language: "DOI 10.1016/…", "PubMed 20152124", a host.
 */
export function sourceLinks(source: Pick<SourceFacts, "doi" | "pmid" | "url">): CitedSource["links"] {
  const own = parseHttpUrl(source.url ?? "");
  const [ownDoi, ownPmid] = own === null ? [null, null] : [parseDoi(own), parsePmid(own)];
  const doi = parseDoi(source.doi ?? "") ?? ownDoi;
  const pmid = parsePmid(source.pmid ?? "") ?? ownPmid;
  const repeats = (ownDoi !== null && ownDoi === doi) || (ownPmid !== null && ownPmid === pmid);

  const links: CitedSource["links"] = [];
  if (doi !== null) links.push({ kind: "doi", label: `DOI ${doi}`, href: doiHref(doi) });
  if (pmid !== null) links.push({ kind: "pubmed", label: `PubMed ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (own !== null && !repeats) links.push({ kind: "web", label: new URL(own).hostname.replace(/^www\./, ""), href: own });
  return links;
}
