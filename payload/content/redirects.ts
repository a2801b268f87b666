import type { CollectionConfig } from "payload";

import { editorsOnly } from "../access/roles";
import { localeDetails, locales } from "../../messages/locales";
import { label } from "./label";
import { inAdminLanguage } from "./validate";

interface Asked {
  req: { i18n: { language: string } };
}

const noPath = label("Dit is geen pad van deze site. Begin met één schuine streep, zonder spaties: /nl/blog/oude-slug.", "Ce n’est pas un chemin de ce site. Commencez par une seule barre oblique, sans espaces : /fr/blog/ancien-slug.", "This is no path of this site. Start with one slash and use no spaces: /nl/blog/old-slug.");

/** Browsers read `//evil.example` and `/\\evil.example` as another site. */
const staysHere = (path: string): boolean => !/^[/\\]{2}/.test(path);

/**
 * Addresses that moved or are gone. Rows are written with the change that makes them, in its transaction; an editor may add more.
 * `to` empty means gone for good (410).
 */
export const redirects: CollectionConfig = {
  slug: "redirects",
  labels: { singular: label("Doorverwijzing", "Redirection", "Redirect"), plural: label("Doorverwijzingen", "Redirections", "Redirects") },
  access: { create: editorsOnly, read: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: { useAsTitle: "from", defaultColumns: ["from", "to", "locale", "updatedAt"], group: label("Beheer", "Gestion", "Administration") },
  disableDuplicate: true,
  versions: false,
  fields: [
    {
      name: "from",
      type: "text",
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      label: label("Oud adres", "Ancienne adresse", "Old address"),
      admin: { description: label("Pad vanaf de wortel, zoals /nl/blog/oude-slug.", "Chemin depuis la racine, par exemple /fr/blog/ancien-slug.", "Path from the root, such as /nl/blog/old-slug.") },
      validate: (value: string | null | undefined, { req }: Asked) => (typeof value === "string" && /^\/[^\s?#]+$/.test(value) && staysHere(value)) || inAdminLanguage(noPath, req.i18n.language),
    },
    {
      name: "to",
      type: "text",
      maxLength: 300,
      label: label("Nieuw adres", "Nouvelle adresse", "New address"),
      admin: { description: label("Leeg: de pagina is voorgoed weg (410).", "Vide : la page a disparu pour de bon (410).", "Empty: the page is gone for good (410).") },
      validate: (value: string | null | undefined, { req }: Asked) => !value || (/^\/[^\s#]*$/.test(value) && staysHere(value)) || inAdminLanguage(noPath, req.i18n.language),
    },
    {
      name: "locale",
      type: "select",
      required: true,
      index: true,
      label: label("Taal", "Langue", "Language"),
      options: locales.map((value) => ({ value, label: localeDetails[value].name })),
    },
    { name: "article", type: "number", index: true, admin: { hidden: true } },
  ],
};
