import type { CollectionConfig } from "payload";

import { partAccess } from "../access/parts";
import { restoreEndpoint } from "../publish/restore";
import { label } from "./label";
import { livePartField } from "./live-part";
import { slugField } from "./slug-field";

export const topics: CollectionConfig = {
  slug: "topics",
  labels: { singular: label("Onderwerp", "Thème", "Topic"), plural: label("Onderwerpen", "Thèmes", "Topics") },
  access: partAccess,
  admin: { useAsTitle: "name", defaultColumns: ["name", "slug", "updatedAt"], group: label("Inhoud", "Contenu", "Content") },
  defaultPopulate: { name: true, slug: true },
  disableDuplicate: true,
  endpoints: [restoreEndpoint],
  versions: { drafts: false, maxPerDoc: 20 },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 60, label: label("Naam", "Nom", "Name") },
    slugField({ from: "name" }),
    {
      name: "description",
      type: "textarea",
      localized: true,
      maxLength: 300,
      label: label("Beschrijving", "Description", "Description"),
      admin: {
        description: label(
          "Eén of twee zinnen boven de lijst van artikelen, en in zoekmachines.",
          "Une ou deux phrases au-dessus de la liste des articles, reprises par les moteurs de recherche.",
          "One or two sentences above the list of articles, used by search engines too.",
        ),
      },
    },
    livePartField,
  ],
};
