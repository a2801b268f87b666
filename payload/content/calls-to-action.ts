import type { CollectionConfig } from "payload";

import { partAccess } from "../access/parts";
import { restoreEndpoint } from "../publish/restore";
import { label } from "./label";
import { livePartField } from "./live-part";

/** Names of the drawings in `components/product/usp-icon`; `UspIcon` in `payload/read/types` is the same list. */
const icons = [
  { value: "purity", label: label("Zuiverheid", "Pureté", "Purity") },
  { value: "lab", label: label("Laboratorium", "Laboratoire", "Laboratory") },
  { value: "shield", label: label("Schild", "Bouclier", "Shield") },
  { value: "leaf", label: label("Blad", "Feuille", "Leaf") },
  { value: "delivery", label: label("Levering", "Livraison", "Delivery") },
  { value: "heart", label: label("Hart", "Cœur", "Heart") },
  { value: "star", label: label("Ster", "Étoile", "Star") },
  { value: "check", label: label("Vinkje", "Coche", "Check") },
];

export const callsToAction: CollectionConfig = {
  slug: "calls-to-action",
  labels: { singular: label("Oproep", "Appel à l’action", "Call-to-action"), plural: label("Oproepen", "Appels à l’action", "Calls-to-action") },
  access: partAccess,
  admin: { useAsTitle: "headline", defaultColumns: ["headline", "products", "updatedAt"], group: label("Winkel", "Boutique", "Shop") },
  disableDuplicate: true,
  endpoints: [restoreEndpoint],
  versions: { drafts: false, maxPerDoc: 50 },
  fields: [
    { name: "headline", type: "text", required: true, localized: true, maxLength: 120, label: label("Kop", "Titre", "Headline") },
    { name: "text", type: "textarea", localized: true, maxLength: 400, label: label("Tekst", "Texte", "Text") },
    {
      name: "usps",
      type: "array",
      localized: true,
      maxRows: 6,
      labels: { singular: label("Pluspunt", "Atout", "Selling point"), plural: label("Pluspunten", "Atouts", "Selling points") },
      label: label("Pluspunten", "Atouts", "Selling points"),
      fields: [
        { name: "icon", type: "select", required: true, defaultValue: "check", options: icons, label: label("Tekening", "Pictogramme", "Icon") },
        { name: "title", type: "text", required: true, maxLength: 80, label: label("Titel", "Titre", "Title") },
        { name: "text", type: "textarea", maxLength: 240, label: label("Tekst", "Texte", "Text") },
      ],
    },
    { name: "buttonLabel", type: "text", required: true, localized: true, maxLength: 40, label: label("Tekst op de knop", "Texte du bouton", "Button label") },
    {
      name: "products",
      type: "relationship",
      relationTo: "products",
      hasMany: true,
      maxRows: 6,
      label: label("Producten", "Produits", "Products"),
      admin: { description: label("In deze volgorde op de pagina.", "Dans cet ordre sur la page.", "In this order on the page.") },
    },
    livePartField,
  ],
};
