import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readPasted } from "@/payload/desk/read-pasted";

const neuron = { type: "journalArticle", title: "Enhancement of Learning and Memory", authors: "Slutsky I, Abumaria N", container: "Neuron", year: 2010, volume: "65", issue: "2", pages: "165–177", doi: "10.1016/j.neuron.2009.12.026" };

const bibtex = `@article{slutsky2010,
  title = {Enhancement of {L}earning and {M}emory},
  author = {Slutsky, Inna and Abumaria, Nashat},
  journal = {Neuron}, volume = {65}, number = {2}, pages = {165--177}, year = {2010},
  doi = {10.1016/j.neuron.2009.12.026}
}`;
const ris = `TY  - JOUR
AU  - Slutsky, Inna
AU  - Abumaria, Nashat
TI  - Enhancement of Learning and Memory
JO  - Neuron
PY  - 2010
VL  - 65
IS  - 2
SP  - 165
EP  - 177
DO  - 10.1016/j.neuron.2009.12.026
ER  - `;
const csl = { type: "article-journal", title: "Enhancement of <i>Learning</i> and Memory", author: [{ family: "Slutsky", given: "Inna" }, { family: "Abumaria", given: "Nashat" }], "container-title": "Neuron", issued: { "date-parts": [[2010, 1]] }, volume: "65", issue: "2", page: "165-177", DOI: "10.1016/J.NEURON.2009.12.026", URL: "https://doi.org/10.1016/j.neuron.2009.12.026" };

describe("a pasted reference", () => {
  it.each([["BibTeX", bibtex], ["RIS", ris], ["RIS that lost a space", ris.replaceAll("  - ", " - ")], ["CSL-JSON", JSON.stringify(csl)], ["a list of CSL-JSON", JSON.stringify([csl])]])("in %s is one source with all its parts", async (_, text) => {
    expect(await readPasted(text)).toEqual([neuron]);
  });

  it.each([
    ["https://doi.org/10.1016/j.neuron.2009.12.026", { type: "journalArticle", doi: "10.1016/j.neuron.2009.12.026" }],
    ["PMID: 20152124", { type: "journalArticle", pmid: "20152124" }],
    ["https://pubmed.ncbi.nlm.nih.gov/20152124/", { type: "journalArticle", pmid: "20152124" }],
    ["https://www.fagg.be/nl", { type: "webPage", url: "https://www.fagg.be/nl", accessedOn: "2026-11-22T10:00:00.000Z" }],
  ])("%s is known by its identifier", async (text, source) => {
    expect(await readPasted(text, new Date("2026-11-22T10:00:00Z"))).toEqual([source]);
  });

  it("prints six authors and says that there are more", async () => {
    const author = Array.from({ length: 8 }, (_, n) => ({ family: `Name${n}`, given: "Jean-Pierre A." }));
    const [source] = await readPasted(JSON.stringify({ ...csl, author }));
    expect(source?.authors).toBe("Name0 JPA, Name1 JPA, Name2 JPA, Name3 JPA, Name4 JPA, Name5 JPA, et al.");
  });

  it("keeps a particle and the name of an organisation", async () => {
    const [source] = await readPasted(JSON.stringify({ ...csl, author: [{ family: "Berg", "non-dropping-particle": "van den", given: "An" }, { literal: "EFSA Panel" }] }));
    expect(source?.authors).toBe("van den Berg A, EFSA Panel");
  });

  it("may hold many", async () => {
    expect(await readPasted(`${bibtex}\n${bibtex.replace("slutsky2010", "other").replace("2009.12.026", "2009.12.027")}`)).toHaveLength(2);
  });

  it.each(["", "zomaar wat woorden", "{ kapot", "@article{", "TY  - ", "[1, 2]", "{}", "javascript:alert(1)"])("that cannot be read gives none: %j", async (text) => {
    expect(await readPasted(text)).toEqual([]);
  });

  it("of two megabytes is refused without reading it", async () => {
    expect(await readPasted(`@article{x, title={${"a".repeat(2_000_000)}}}`)).toEqual([]);
  });

  it("never fails, whatever is pasted", async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string().map((text) => `@article{a, title={${text}}`), fc.string().map((text) => `TY  - JOUR\nTI  - ${text}`)), async (text) => {
      expect(Array.isArray(await readPasted(text))).toBe(true);
    }), { numRuns: 200 });
  });
});
