import type { GlobalConfig } from "payload";

import { editorsOnly, everybody, staffReads } from "../access/roles";
import { label } from "./label";
import { lastChangeField } from "./last-change";
import { httpUrl } from "./validate";

export const callToActionLabel = label("Oproep onder elk artikel", "Appel à l’action sous chaque article", "Call-to-action below every article");

export const settingsLabel = label("Instellingen van de site", "Réglages du site", "Site settings");
export const disclaimerLabel = label("Vaste waarschuwing", "Avertissement permanent", "Standing disclaimer");

export const siteSettings: GlobalConfig = {
  slug: "site-settings",
  label: settingsLabel,
  access: { read: everybody, update: editorsOnly, readVersions: editorsOnly },
  admin: { group: label("Beheer", "Gestion", "Administration") },
  versions: { drafts: false, max: 50 },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 80, label: label("Naam van de blog", "Nom du blog", "Name of the blog") },
    { name: "tagline", type: "text", localized: true, maxLength: 160, label: label("Ondertitel", "Accroche", "Tagline") },
    {
      name: "promise",
      type: "textarea",
      localized: true,
      maxLength: 400,
      label: label("Belofte van de winkel", "Promesse de la boutique", "Promise of the shop"),
      admin: { description: label("Staat op de voorpagina.", "S’affiche en page d’accueil.", "Printed on the front page.") },
    },
    { name: "shopUrl", type: "text", localized: true, validate: httpUrl, label: label("Adres van de winkel", "Adresse de la boutique", "Address of the shop") },
    {
      name: "contact",
      type: "group",
      label: label("Contact", "Contact", "Contact"),
      fields: [
        { name: "email", type: "email", label: label("E-mail", "E-mail", "E-mail") },
        { name: "phone", type: "text", maxLength: 40, label: label("Telefoon", "Téléphone", "Telephone") },
        { name: "address", type: "textarea", maxLength: 300, label: label("Postadres", "Adresse postale", "Postal address") },
      ],
    },
    {
      name: "legal",
      type: "array",
      localized: true,
      maxRows: 8,
      labels: { singular: label("Pagina", "Page", "Page"), plural: label("Pagina’s", "Pages", "Pages") },
      label: label("Juridische pagina’s", "Pages légales", "Legal pages"),
      fields: [
        { name: "label", type: "text", required: true, maxLength: 60, label: label("Tekst", "Texte", "Text") },
        { name: "url", type: "text", required: true, validate: httpUrl, label: label("Adres", "Adresse", "Address") },
      ],
    },
    {
      name: "disclaimer",
      type: "textarea",
      localized: true,
      maxLength: 600,
      label: disclaimerLabel,
      admin: { description: label("Onder elk artikel, zoals de wet over voedingssupplementen wil.", "Sous chaque article, comme le veut la loi sur les compléments alimentaires.", "Below every article, as food supplement law wants.") },
    },
    {
      name: "reviewRequired",
      type: "checkbox",
      defaultValue: false,
      access: { read: staffReads },
      label: label("Vertalingen laten nalezen", "Faire relire les traductions", "Have translations reviewed"),
      admin: {
        description: label(
          "Een vertaling gaat pas live als iemand anders dan de vertaler ze goedgekeurd heeft.",
          "Une traduction n’est mise en ligne qu’une fois approuvée par quelqu’un d’autre que son auteur.",
          "A translation goes live only once somebody other than its translator has approved it.",
        ),
      },
    },
    {
      name: "callToAction",
      type: "relationship",
      relationTo: "calls-to-action",
      label: callToActionLabel,
      admin: { description: label("Een artikel kan een andere kiezen, of geen.", "Un article peut en choisir un autre, ou aucun.", "An article may choose another one, or none.") },
    },
    {
      name: "campaign",
      type: "group",
      label: label("Campagneparameters", "Paramètres de campagne", "Campaign parameters"),
      admin: { description: label("Worden aan links naar de winkel gehangen.", "Ajoutés aux liens vers la boutique.", "Added to links to the shop.") },
      fields: [
        { name: "source", type: "text", maxLength: 40, defaultValue: "blog", label: label("utm_source", "utm_source", "utm_source") },
        { name: "medium", type: "text", maxLength: 40, defaultValue: "article", label: label("utm_medium", "utm_medium", "utm_medium") },
      ],
    },
    {
      name: "countClicks",
      type: "checkbox",
      defaultValue: true,
      label: label("Kliks naar de winkel tellen", "Compter les clics vers la boutique", "Count clicks to the shop"),
      admin: {
        description: label(
          "Per dag, product, artikel en taal; zonder cookies en zonder iets over de bezoeker. Wie vraagt om niet gevolgd te worden, wordt niet geteld.",
          "Par jour, produit, article et langue ; sans cookie et sans rien retenir du visiteur. Qui demande à ne pas être suivi n’est pas compté.",
          "Per day, product, article and language; without cookies and without anything about the visitor. Whoever asks not to be tracked is not counted.",
        ),
      },
    },
    lastChangeField,
  ],
};
