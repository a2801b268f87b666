import { type Access, APIError, type CollectionBeforeChangeHook, type CollectionConfig } from "payload";

import { settleLanguage } from "../../access/named-language";
import { refuseImpossibleId } from "../../access/possible-id";
import { isEditor, nobody, staff, translatesLocale, userOf } from "../../access/roles";
import { label } from "../../content/label";
import { inAdminLanguage } from "../../content/validate";
import { localeDetails, locales, sourceLocale } from "../../../messages/locales";
import { exportTerms, importTerms } from "./terms-endpoints";
import { termUses } from "./term-uses";

/** Translators keep the terms of their own languages. */
const keepers: Access = ({ req, data }) => {
  if (isEditor(req)) return true;
  const { targetLanguage } = (data ?? {}) as { targetLanguage?: unknown };
  return targetLanguage === undefined || targetLanguage === "" ? userOf(req)?.role === "translator" : translatesLocale(req, targetLanguage);
};

const keepersOfOwn: Access = ({ req }) => {
  const user = userOf(req);
  return isEditor(req) || (user?.role === "translator" && { targetLanguage: { in: user.languages ?? [] } });
};

const notYours = label("Kies een taal waarin u vertaalt.", "Choisissez une langue dans laquelle vous traduisez.", "Choose a language you translate into.");

/** What a rule on the rows there are cannot see: the language a row would get. */
const ownLanguageOnly: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { targetLanguage } = { ...originalDoc, ...data } as { targetLanguage?: unknown };
  if (userOf(req)?.role === "translator" && !translatesLocale(req, targetLanguage)) throw new APIError(inAdminLanguage(notYours, req.i18n.language), 403, undefined, true);
  return data;
};

const partsOfSpeech = [
  { value: "noun", label: label("zelfstandig naamwoord", "nom", "noun") },
  { value: "verb", label: label("werkwoord", "verbe", "verb") },
  { value: "adjective", label: label("bijvoeglijk naamwoord", "adjectif", "adjective") },
  { value: "adverb", label: label("bijwoord", "adverbe", "adverb") },
  { value: "properNoun", label: label("eigennaam", "nom propre", "proper noun") },
  { value: "other", label: label("iets anders", "autre", "other") },
];

/** How the shop calls things in each language it translates into. One row per term and language. */
export const terms: CollectionConfig = {
  slug: "terms",
  labels: { singular: label("Term", "Terme", "Term"), plural: label("Termen", "Termes", "Terms") },
  access: { create: keepers, read: staff, readVersions: nobody, update: keepersOfOwn, delete: keepersOfOwn },
  admin: {
    useAsTitle: "source",
    defaultColumns: ["source", "targetLanguage", "preferred", "forbidden", "keep"],
    listSearchableFields: ["source", "note"],
    group: label("Vertalen", "Traduction", "Translation"),
    components: {
      beforeListTable: ["/translate/exchange-panel#TermExchange"],
      views: { edit: { uses: { Component: "/translate/terms/term-uses-view#TermUsesView", path: "/uses", tab: { href: "/uses", label: ({ t: inAdminWords }) => inAdminWords("desk:uses" as never) } } } },
    },
  },
  defaultSort: "source",
  disableDuplicate: true,
  endpoints: [exportTerms, importTerms, termUses],
  hooks: { beforeOperation: [refuseImpossibleId, settleLanguage], beforeChange: [ownLanguageOnly] },
  indexes: [{ fields: ["source", "targetLanguage"], unique: true }],
  lockDocuments: false,
  versions: false,
  fields: [
    {
      name: "source",
      type: "text",
      required: true,
      maxLength: 120,
      label: label(`Term (${localeDetails[sourceLocale].name})`, `Terme (${localeDetails[sourceLocale].name})`, `Term (${localeDetails[sourceLocale].name})`),
      admin: { description: label("In het enkelvoud; meervoud en verbogen vormen tellen mee.", "Au singulier ; le pluriel et les formes fléchies comptent aussi.", "In the singular; the plural and inflected forms count too.") },
    },
    { name: "targetLanguage", type: "select", required: true, options: locales.filter((one) => one !== sourceLocale).map((value) => ({ value, label: localeDetails[value].name })), label: label("Doeltaal", "Langue cible", "Target language") },
    { name: "preferred", type: "text", hasMany: true, maxLength: 120, label: label("Zo vertalen", "Traduire par", "Translate as"), admin: { description: label("Elk hiervan is goed.", "Chacun convient.", "Any of these will do.") } },
    { name: "forbidden", type: "text", hasMany: true, maxLength: 120, label: label("Niet gebruiken", "À proscrire", "Not to be used"), admin: { description: label("Houdt de goedkeuring van een vertaling tegen.", "Empêche l’approbation d’une traduction.", "Keeps a translation from being approved.") } },
    { name: "keep", type: "checkbox", defaultValue: false, label: label("Niet vertalen", "Ne pas traduire", "Do not translate"), admin: { description: label("Blijft zoals in de bron: merknamen, Magtein®.", "Reste comme dans la source : noms de marque, Magtein®.", "Stays as in the source: brand names, Magtein®.") } },
    { name: "caseSensitive", type: "checkbox", defaultValue: false, label: label("Hoofdletters tellen", "Respecter la casse", "Case counts"), admin: { description: label("Alleen precies zo geschreven.", "Seulement écrit exactement ainsi.", "Only as written here.") } },
    { name: "partOfSpeech", type: "select", options: partsOfSpeech, label: label("Woordsoort", "Nature", "Part of speech") },
    { name: "note", type: "textarea", maxLength: 500, label: label("Toelichting", "Précision", "Note") },
  ],
};
