import type { CollectionConfig } from "payload";

import { partAccess } from "../access/parts";
import { restoreEndpoint } from "../publish/restore";
import { label } from "./label";
import { livePartField } from "./live-part";
import { slugField } from "./slug-field";
import { httpUrl } from "./validate";

/** Apart from `users` on purpose: what is printed about a person never shares a row with an account. */
export const authors: CollectionConfig = {
  slug: "authors",
  labels: { singular: label("Auteur", "Auteur", "Author"), plural: label("Auteurs", "Auteurs", "Authors") },
  access: partAccess,
  admin: { useAsTitle: "name", defaultColumns: ["name", "role", "updatedAt"], group: label("Inhoud", "Contenu", "Content") },
  defaultPopulate: { name: true, slug: true },
  disableDuplicate: true,
  endpoints: [restoreEndpoint],
  versions: { drafts: false, maxPerDoc: 20 },
  fields: [
    { name: "name", type: "text", required: true, maxLength: 100, label: label("Naam", "Nom", "Name") },
    slugField({ from: "name", localized: false }),
    { name: "role", type: "text", localized: true, maxLength: 100, label: label("Functie", "Fonction", "Role") },
    {
      name: "credentials",
      type: "text",
      localized: true,
      maxLength: 160,
      label: label("Opleiding en titels", "Formation et titres", "Credentials"),
      admin: {
        description: label(
          "Waarom mag de lezer deze persoon vertrouwen? Alleen wat klopt en na te gaan is.",
          "Pourquoi le lecteur peut-il se fier à cette personne ? Uniquement ce qui est exact et vérifiable.",
          "Why may the reader trust this person? Only what is true and can be checked.",
        ),
      },
    },
    { name: "bio", type: "textarea", localized: true, maxLength: 1000, label: label("Biografie", "Biographie", "Biography") },
    { name: "portrait", type: "upload", relationTo: "media", label: label("Portret", "Portrait", "Portrait") },
    {
      name: "profiles",
      type: "array",
      maxRows: 6,
      labels: { singular: label("Profiel", "Profil", "Profile"), plural: label("Profielen", "Profils", "Profiles") },
      label: label("Profielen elders", "Profils ailleurs", "Profiles elsewhere"),
      admin: { description: label("Namen van diensten (ORCID, LinkedIn): in elke taal gelijk.", "Noms de services (ORCID, LinkedIn) : identiques dans chaque langue.", "Names of services (ORCID, LinkedIn): the same in every language.") },
      fields: [
        { name: "label", type: "text", required: true, maxLength: 40, label: label("Naam", "Nom", "Name") },
        { name: "url", type: "text", required: true, validate: httpUrl, label: label("Adres", "Adresse", "Address") },
      ],
    },
    livePartField,
  ],
};
