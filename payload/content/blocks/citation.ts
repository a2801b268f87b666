import type { Block } from "payload";

import { label } from "../label";
import { validateShape } from "../quick-relationship";

/** Refers to sources by id, never by number: the page numbers them in reading order. */
export const citationBlock: Block = {
  slug: "citation",
  admin: { components: { Block: "/desk/citations/citation-mark#CitationMark" } },
  labels: { singular: label("Bronverwijzing", "Appel de source", "Citation"), plural: label("Bronverwijzingen", "Appels de source", "Citations") },
  fields: [
    {
      name: "sources",
      type: "relationship",
      relationTo: "sources",
      hasMany: true,
      required: true,
      validate: validateShape,
      label: label("Bronnen", "Sources", "Sources"),
      admin: {
        description: label(
          "Een of meer bronnen. De nummering volgt de leesvolgorde en gaat vanzelf.",
          "Une ou plusieurs sources. La numérotation suit l’ordre de lecture et se fait toute seule.",
          "One or more sources. Numbering follows the reading order by itself.",
        ),
      },
    },
  ],
};
