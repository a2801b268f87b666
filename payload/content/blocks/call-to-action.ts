import type { Block } from "payload";

import { label } from "../label";

export const callToActionBlock: Block = {
  slug: "callToAction",
  labels: { singular: label("Productblok", "Bloc produit", "Product call-to-action"), plural: label("Productblokken", "Blocs produit", "Product calls-to-action") },
  fields: [
    {
      name: "callToAction",
      type: "relationship",
      relationTo: "calls-to-action",
      required: true,
      label: label("Oproep", "Appel à l’action", "Call-to-action"),
    },
  ],
};
