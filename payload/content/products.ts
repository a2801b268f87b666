import type { CollectionConfig, NumberField } from "payload";

import { partAccess } from "../access/parts";
import { restoreEndpoint } from "../publish/restore";
import { label } from "./label";
import { livePartField } from "./live-part";
import { gtin, httpUrl, inAdminLanguage } from "./validate";

const inCents = label("Vul een bedrag in hele centen in: voor € 34,95 is dat 3495.", "Indiquez un montant en centimes entiers : 3495 pour 34,95 €.", "Enter an amount in whole cents: 3495 for €34.95.");

function minorUnits(name: string, texts: Pick<NumberField, "label"> & { Cell?: string; description?: ReturnType<typeof label> }, required: boolean): NumberField {
  return {
    name,
    type: "number",
    min: 0,
    required,
    label: texts.label,
    admin: { step: 1, description: texts.description, ...(texts.Cell && { components: { Cell: texts.Cell } }) },
    validate: (value: number | null | undefined, { req, required: needed }: { req: { i18n: { language: string } }; required?: boolean }) =>
      (value === null || value === undefined ? !needed : Number.isInteger(value) && value >= 0 && value <= 100_000_000) || inAdminLanguage(inCents, req.i18n.language),
  };
}

export const products: CollectionConfig = {
  slug: "products",
  labels: { singular: label("Product", "Produit", "Product"), plural: label("Producten", "Produits", "Products") },
  access: partAccess,
  admin: { useAsTitle: "name", defaultColumns: ["name", "price", "availability", "updatedAt"], group: label("Winkel", "Boutique", "Shop") },
  disableDuplicate: true,
  endpoints: [restoreEndpoint],
  versions: { drafts: false, maxPerDoc: 50 },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 120, label: label("Naam", "Nom", "Name") },
    { name: "description", type: "textarea", localized: true, maxLength: 300, label: label("Korte beschrijving", "Brève description", "Short description") },
    {
      name: "usps",
      type: "array",
      localized: true,
      maxRows: 6,
      labels: { singular: label("Pluspunt", "Atout", "Selling point"), plural: label("Pluspunten", "Atouts", "Selling points") },
      label: label("Pluspunten", "Atouts", "Selling points"),
      fields: [{ name: "text", type: "text", required: true, maxLength: 120, label: label("Tekst", "Texte", "Text") }],
    },
    { name: "image", type: "upload", relationTo: "media", label: label("Afbeelding", "Image", "Picture") },
    {
      type: "row",
      fields: [
        minorUnits("price", { label: label("Prijs", "Prix", "Price"), description: label("In centen: 2495 is € 24,95.", "En centimes : 2495 correspond à 24,95 €.", "In cents: 2495 is €24.95."), Cell: "/desk/price-cell#PriceCell" }, true),
        {
          name: "currency",
          type: "select",
          required: true,
          defaultValue: "EUR",
          options: ["EUR", "CHF", "GBP", "USD"].map((value) => ({ value, label: value })),
          label: label("Munt", "Devise", "Currency"),
        },
        minorUnits(
          "referencePrice",
          {
            label: label("Laagste prijs van 30 dagen", "Prix le plus bas des 30 jours", "Lowest price in 30 days"),
            description: label(
              "Alleen bij een korting: de laagste prijs in de 30 dagen ervoor (richtlijn 98/6/EG, art. 6 bis).",
              "Seulement en cas de réduction : le prix le plus bas des 30 jours précédents (directive 98/6/CE, art. 6 bis).",
              "Only for a reduction: the lowest price in the 30 days before it (Directive 98/6/EC, art. 6a).",
            ),
          },
          false,
        ),
      ],
    },
    {
      type: "row",
      fields: [
        {
          name: "quantity",
          type: "number",
          min: 0,
          label: label("Inhoud", "Contenu", "Content"),
          admin: { description: label("Voor de prijs per eenheid, zoals de wet die wil.", "Pour le prix à l’unité, exigé par la loi.", "For the unit price, which the law wants.") },
        },
        {
          name: "unit",
          type: "select",
          options: [
            { value: "g", label: "g" },
            { value: "kg", label: "kg" },
            { value: "ml", label: "ml" },
            { value: "l", label: "l" },
            { value: "piece", label: label("stuks", "pièces", "pieces") },
          ],
          label: label("Eenheid", "Unité", "Unit"),
        },
      ],
    },
    {
      name: "availability",
      type: "select",
      required: true,
      defaultValue: "inStock",
      label: label("Beschikbaarheid", "Disponibilité", "Availability"),
      options: [
        { value: "inStock", label: label("Op voorraad", "En stock", "In stock") },
        { value: "lowStock", label: label("Bijna uitverkocht", "Bientôt épuisé", "Low stock") },
        { value: "preOrder", label: label("Te reserveren", "En précommande", "Pre-order") },
        { value: "soldOut", label: label("Uitverkocht", "Épuisé", "Sold out") },
      ],
    },
    {
      name: "withdrawn",
      type: "checkbox",
      defaultValue: false,
      label: label("Uit de handel genomen", "Retiré de la vente", "Withdrawn"),
      admin: {
        description: label(
          "Verdwijnt meteen van elke pagina, in elke taal.",
          "Disparaît aussitôt de toutes les pages, dans toutes les langues.",
          "Disappears from every page at once, in every language.",
        ),
      },
    },
    { name: "url", type: "text", required: true, localized: true, validate: httpUrl, label: label("Adres in de winkel", "Adresse dans la boutique", "Address at the shop") },
    {
      type: "row",
      fields: [
        { name: "sku", type: "text", maxLength: 60, index: true, label: label("Artikelnummer (SKU)", "Référence (SKU)", "SKU") },
        { name: "gtin", type: "text", validate: gtin, label: label("GTIN (streepjescode)", "GTIN (code-barres)", "GTIN (barcode)") },
        { name: "externalId", type: "text", maxLength: 120, index: true, label: label("Nummer in de feed", "Identifiant du flux", "Feed id") },
      ],
    },
    livePartField,
  ],
};
