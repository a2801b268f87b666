import type { Locale } from "@/messages/locales";
import type { CitedSource } from "@/payload/read/types";
import type { MarkedText } from "./marked-text";

type Bare = Pick<CitedSource, "reference" | "links" | "note">;

const en = "en";
const doi = (id: string) => ({ kind: "doi" as const, label: `doi:${id}`, href: `https://doi.org/${id}` });
const pubmed = (id: string) => ({ kind: "pubmed" as const, label: `PubMed ${id}`, href: `https://pubmed.ncbi.nlm.nih.gov/${id}/` });
const web = (href: string) => ({ kind: "web" as const, label: new URL(href).hostname, href });

function bare(locale: Locale): Bare[] {
  const nl = locale === "nl";
  const seen = nl ? " Geraadpleegd op 22 november 2026." : " Consulté le 22 novembre 2026.";
  const journal = (authors: string, title: string, name: string, place: string, links: Bare["links"], note: string | null = null): Bare => ({
    reference: [{ text: `${authors} ` }, { text: `${title} `, lang: en }, { text: name, italic: true, lang: en }, { text: `. ${place}.` }],
    links,
    note,
  });
  return [
    {
      reference: [{ text: "Magnesium L-threonate. ", lang: en }, { text: "Wikipedia", italic: true }, { text: `.${seen}` }],
      links: [web("https://en.wikipedia.org/wiki/Magnesium_L-threonate")],
      note: nl ? "Overzichtsartikel, handig als eerste kennismaking." : "Article de synthèse, utile pour une première approche.",
    },
    journal("Slutsky I, et al.", "Enhancement of learning and memory by elevating brain magnesium.", "Neuron", "2010;65(2):165–177", [pubmed("20152124")]),
    journal("Sun Q, et al.", "Regulation of structural and functional synapse density by L-threonate through modulation of intracellular magnesium concentration.", "Neuropharmacology", "2016;108:426–435", [pubmed("27178134")]),
    {
      reference: [{ text: "World Journal of Psychiatry", italic: true, lang: en }, { text: `. 2022;12(3):410.${seen}` }],
      links: [web("https://www.wjgnet.com/2220-3206/full/v12/i3/410.htm")],
      note: nl ? "Cel- en muisonderzoek; geen gegevens bij mensen." : "Études cellulaires et murines ; aucune donnée chez l’humain.",
    },
    journal("Zhang C, et al.", "A Magtein®, Magnesium L-Threonate-Based Formula Improves Brain Cognitive Functions in Healthy Chinese Adults.", "Nutrients", "2022;14(24):5235", [doi("10.3390/nu14245235"), pubmed("36558392")]),
    journal("Lopresti A, et al.", "The effects of magnesium L-threonate (Magtein®) supplementation on cognitive performance.", "Frontiers in Nutrition", "2025", [doi("10.3389/fnut.2025.1729164")]),
    {
      reference: [{ text: "Magnesium in the Central Nervous System", italic: true, lang: en }, { text: `. NCBI Bookshelf.${seen}` }],
      links: [web("https://www.ncbi.nlm.nih.gov/books/NBK507257")],
      note: nl ? "Handboek met hoofdstukken over NMDA- en GABA-receptoren." : "Ouvrage de référence sur les récepteurs NMDA et GABA.",
    },
  ];
}

export function sourcesFixture(locale: Locale, cited: MarkedText): CitedSource[] {
  return bare(locale).map((source, index) => ({
    ...source,
    id: 100 + index,
    number: index + 1,
    anchor: `source-${index + 1}`,
    places: cited.places(index + 1),
  }));
}
