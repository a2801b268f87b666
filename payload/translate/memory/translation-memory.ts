import type { Access, CollectionConfig } from "payload";

import { refuseImpossibleId } from "../../access/possible-id";
import { settleLanguage } from "../../access/named-language";
import { editorsOnly, isEditor, nobody, userOf } from "../../access/roles";
import { label } from "../../content/label";
import { localeDetails, locales } from "../../../messages/locales";
import { exportMemory, importMemory } from "./tmx-endpoints";
import { forgetWords } from "./word-index";

const languages = locales.map((value) => ({ value, label: localeDetails[value].name }));

/** Translators see what is remembered in their own languages. */
const readers: Access = ({ req }) => {
  const user = userOf(req);
  if (!user) return false;
  return isEditor(req) || { targetLanguage: { in: user.languages ?? [] } };
};

/**
 * What was approved once, for every text like it. Nobody writes here by hand: approving at the desk does, and a TMX file. What is wrong can
 * be deleted.
 */
export const translationMemory: CollectionConfig = {
  slug: "translation-memory",
  labels: { singular: label("Vertaalgeheugen", "Mémoire de traduction", "Translation memory"), plural: label("Vertaalgeheugen", "Mémoire de traduction", "Translation memory") },
  access: { create: nobody, read: readers, readVersions: nobody, update: nobody, delete: editorsOnly },
  admin: {
    useAsTitle: "source",
    defaultColumns: ["source", "target", "targetLanguage", "uses", "updatedAt"],
    listSearchableFields: ["source", "target"],
    group: label("Vertalen", "Traduction", "Translation"),
    components: { beforeListTable: ["/translate/exchange-panel#MemoryExchange"] },
  },
  defaultSort: "-updatedAt",
  disableDuplicate: true,
  endpoints: [exportMemory, importMemory],
  hooks: { beforeOperation: [refuseImpossibleId, settleLanguage], afterDelete: [forgetWords] },
  indexes: [{ fields: ["sourceLanguage", "targetLanguage", "hash", "context"], unique: true }],
  lockDocuments: false,
  versions: false,
  fields: [
    {
      type: "row",
      fields: [
        { name: "sourceLanguage", type: "select", required: true, options: languages, label: label("Van", "De", "From") },
        { name: "targetLanguage", type: "select", required: true, options: languages, label: label("Naar", "Vers", "To") },
      ],
    },
    { name: "source", type: "textarea", required: true, label: label("Brontekst", "Texte source", "Source text") },
    { name: "target", type: "textarea", required: true, label: label("Vertaling", "Traduction", "Translation") },
    { name: "placeholders", type: "json", required: true, admin: { hidden: true } },
    { name: "links", type: "json", required: true, admin: { hidden: true } },
    { name: "hash", type: "text", required: true, admin: { hidden: true } },
    { name: "context", type: "text", admin: { hidden: true } },
    { name: "file", type: "text", maxLength: 200, label: label("Uit bestand", "Issu du fichier", "From file") },
    { name: "translator", type: "relationship", relationTo: "users", label: label("Vertaald door", "Traduit par", "Translated by") },
    { name: "approvedBy", type: "relationship", relationTo: "users", label: label("Goedgekeurd door", "Approuvé par", "Approved by") },
    { name: "uses", type: "number", required: true, defaultValue: 0, label: label("Overgenomen", "Reprises", "Taken over") },
  ],
};
