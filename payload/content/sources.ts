import type { CollectionConfig, FieldHook } from "payload";

import { partAccess } from "../access/parts";
import { restoreEndpoint } from "../publish/restore";
import { parseDoi, parseHttpUrl, parsePmid } from "./identifiers";
import { label } from "./label";
import { livePartField } from "./live-part";
import { refuseDuplicateSource } from "./source-duplicates";
import { doi, httpUrl, pmid } from "./validate";

/** Keeps what was typed where it cannot be understood, so that the field's own check can say what is wrong with it. */
function normalised(parse: (value: string) => string | null): FieldHook {
  return ({ value }) => (typeof value === "string" && value.trim() !== "" ? (parse(value) ?? value.trim()) : null);
}

export const sources: CollectionConfig = {
  slug: "sources",
  labels: { singular: label("Bron", "Source", "Source"), plural: label("Bronnen", "Sources", "Sources") },
  access: partAccess,
  admin: {
    useAsTitle: "title",
    defaultColumns: ["title", "authors", "year", "type"],
    listSearchableFields: ["title", "authors", "doi", "pmid", "container"],
    group: label("Inhoud", "Contenu", "Content"),
  },
  disableDuplicate: true,
  endpoints: [restoreEndpoint],
  hooks: { beforeChange: [refuseDuplicateSource] },
  versions: { drafts: false, maxPerDoc: 20 },
  fields: [
    {
      name: "type",
      type: "select",
      required: true,
      defaultValue: "journalArticle",
      label: label("Soort", "Type", "Type"),
      options: [
        { value: "journalArticle", label: label("Tijdschriftartikel", "Article de revue", "Journal article") },
        { value: "book", label: label("Boek", "Livre", "Book") },
        { value: "register", label: label("Wet, norm of register", "Loi, norme ou registre", "Law, standard or register") },
        { value: "webPage", label: label("Webpagina", "Page web", "Web page") },
      ],
    },
    {
      name: "authors",
      type: "text",
      maxLength: 400,
      label: label("Auteurs", "Auteurs", "Authors"),
      admin: { description: label("Zoals ze gedrukt worden: „Slutsky I, et al.”", "Tels qu’ils seront imprimés : « Slutsky I, et al. »", "As they are printed: “Slutsky I, et al.”") },
    },
    { name: "title", type: "text", required: true, maxLength: 600, label: label("Titel", "Titre", "Title") },
    {
      name: "container",
      type: "text",
      maxLength: 300,
      label: label("Verschenen in", "Paru dans", "Published in"),
      admin: { description: label("Tijdschrift, uitgever, register of website.", "Revue, éditeur, registre ou site.", "Journal, publisher, register or site.") },
    },
    {
      type: "row",
      fields: [
        { name: "year", type: "number", min: 1500, max: 2100, label: label("Jaar", "Année", "Year") },
        { name: "volume", type: "text", maxLength: 20, label: label("Jaargang", "Volume", "Volume") },
        { name: "issue", type: "text", maxLength: 20, label: label("Nummer", "Numéro", "Issue") },
        { name: "pages", type: "text", maxLength: 40, label: label("Pagina’s", "Pages", "Pages") },
      ],
    },
    {
      type: "row",
      fields: [
        { name: "doi", type: "text", index: true, validate: doi, hooks: { beforeValidate: [normalised(parseDoi)] }, label: label("DOI", "DOI", "DOI") },
        { name: "pmid", type: "text", index: true, validate: pmid, hooks: { beforeValidate: [normalised(parsePmid)] }, label: label("PubMed-nummer (PMID)", "Numéro PubMed (PMID)", "PubMed id (PMID)") },
      ],
    },
    { name: "url", type: "text", index: true, validate: httpUrl, hooks: { beforeValidate: [normalised(parseHttpUrl)] }, label: label("Webadres", "Adresse web", "Web address") },
    {
      name: "accessedOn",
      type: "date",
      label: label("Geraadpleegd op", "Consulté le", "Accessed on"),
      admin: { date: { pickerAppearance: "dayOnly" }, description: label("Voor webpagina’s, die kunnen veranderen.", "Pour les pages web, qui peuvent changer.", "For web pages, which may change.") },
    },
    {
      name: "note",
      type: "textarea",
      localized: true,
      maxLength: 600,
      label: label("Toelichting", "Précision", "Note"),
      admin: { description: label("Wat de lezer over deze bron moet weten; staat onder de bron.", "Ce que le lecteur doit savoir de cette source ; s’affiche sous la source.", "What the reader should know about this source; printed below it.") },
    },
    livePartField,
  ],
};
