import type { CollectionConfig } from "payload";

import { refuseImpossibleId } from "../access/possible-id";
import { nobody, staff } from "../access/roles";
import { label } from "../content/label";

/**
 * How often links to the shop were followed: one row per day, product, article and language, with the names of that day, so that a row says what
 * it said when either of them is gone. Nothing about who followed them.
 */
export const productClicks: CollectionConfig = {
  slug: "product-clicks",
  labels: { singular: label("Kliks naar de winkel", "Clics vers la boutique", "Clicks to the shop"), plural: label("Kliks naar de winkel", "Clics vers la boutique", "Clicks to the shop") },
  access: { create: nobody, read: staff, readVersions: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: "productName",
    defaultColumns: ["day", "productName", "articleTitle", "language", "clicks"],
    listSearchableFields: ["productName", "articleTitle"],
    group: label("Beheer", "Gestion", "Administration"),
    description: label(
      "Per dag, product, artikel en taal. Geteld zonder cookies; browsers die geen pings sturen (Firefox) en bezoekers die niet gevolgd willen worden, tellen niet mee.",
      "Par jour, produit, article et langue. Comptés sans cookie ; les navigateurs qui n’envoient pas de ping (Firefox) et les visiteurs qui refusent le suivi ne comptent pas.",
      "Per day, product, article and language. Counted without cookies; browsers that send no pings (Firefox) and visitors who ask not to be tracked are not in it.",
    ),
  },
  defaultSort: "-day",
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseImpossibleId] },
  lockDocuments: false,
  timestamps: false,
  versions: false,
  fields: [
    // Of the four things a row is about, so that two servers add to the same row.
    { name: "code", type: "text", required: true, unique: true, admin: { hidden: true } },
    { name: "day", type: "text", required: true, index: true, label: label("Dag", "Jour", "Day") },
    { name: "productName", type: "text", required: true, label: label("Product", "Produit", "Product") },
    { name: "articleTitle", type: "text", label: label("Artikel", "Article", "Article") },
    { name: "language", type: "text", required: true, label: label("Taal", "Langue", "Language") },
    { name: "clicks", type: "number", required: true, label: label("Kliks", "Clics", "Clicks") },
    { name: "product", type: "number", required: true, admin: { hidden: true } },
    { name: "article", type: "number", admin: { hidden: true } },
  ],
};
