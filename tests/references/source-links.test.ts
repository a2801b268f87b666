import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseDoi } from "@/payload/content/identifiers";
import { sourceLinks } from "@/payload/read/source-links";

const hrefs = (source: Parameters<typeof sourceLinks>[0]) => sourceLinks(source).map(({ kind, href }) => [kind, href]);

describe("where a source can be read", () => {
  it("is the DOI first, then PubMed, then its own address", () => {
    expect(sourceLinks({ url: "https://www.cell.com/neuron/a", pmid: "20152124", doi: "10.1016/j.neuron.2009.12.026" })).toEqual([
      { kind: "doi", label: "DOI 10.1016/j.neuron.2009.12.026", href: "https://doi.org/10.1016/j.neuron.2009.12.026" },
      { kind: "pubmed", label: "PubMed 20152124", href: "https://pubmed.ncbi.nlm.nih.gov/20152124/" },
      { kind: "web", label: "cell.com", href: "https://www.cell.com/neuron/a" },
    ]);
  });

  it("does not say the same address twice, however it is written", () => {
    expect(hrefs({ pmid: "20152124", url: "https://www.ncbi.nlm.nih.gov/pubmed/20152124" })).toEqual([["pubmed", "https://pubmed.ncbi.nlm.nih.gov/20152124/"]]);
    expect(hrefs({ doi: "10.3390/nu14245235", url: "http://dx.doi.org/10.3390/NU14245235" })).toEqual([["doi", "https://doi.org/10.3390/nu14245235"]]);
  });

  it("knows a DOI or PubMed page by its address alone", () => {
    expect(hrefs({ url: "https://pubmed.ncbi.nlm.nih.gov/27178134/" })).toEqual([["pubmed", "https://pubmed.ncbi.nlm.nih.gov/27178134/"]]);
    expect(hrefs({ url: "https://doi.org/10.1016/j.cmet.2020.08.004" })).toEqual([["doi", "https://doi.org/10.1016/j.cmet.2020.08.004"]]);
  });

  it("keeps an own address that leads to another paper", () => {
    expect(hrefs({ pmid: "1", url: "https://pubmed.ncbi.nlm.nih.gov/2/" })).toEqual([
      ["pubmed", "https://pubmed.ncbi.nlm.nih.gov/1/"],
      ["web", "https://pubmed.ncbi.nlm.nih.gov/2/"],
    ]);
  });

  it("is nowhere for what cannot be a safe link", () => {
    expect(sourceLinks({})).toEqual([]);
    expect(sourceLinks({ url: "javascript:alert(1)", doi: "n/a", pmid: "none" })).toEqual([]);
  });

  it("leads to the very DOI, odd characters included", () => {
    const suffix = fc.string({ unit: fc.constantFrom(..."ab12.-;:()<>[]#?+é%"), minLength: 1 });
    fc.assert(
      fc.property(suffix.map((tail) => parseDoi(`10.1002/${tail}`)).filter((doi) => doi !== null), (doi) => {
        const [link] = sourceLinks({ doi });
        expect(new URL(link?.href ?? "").search + new URL(link?.href ?? "").hash).toBe("");
        expect(parseDoi(link?.href ?? "")).toBe(doi);
      }),
    );
  });
});
