import type { Block } from "payload";

import { label } from "../label";
import { wordsInHandField } from "./words-in-hand-field";

/** The whole body is localized, so a caption is a plain field here: an inner `localized` would be ignored. */
export const figureBlock: Block = {
  slug: "figure",
  labels: { singular: label("Afbeelding", "Image", "Figure"), plural: label("Afbeeldingen", "Images", "Figures") },
  fields: [
    { name: "media", type: "upload", relationTo: "media", required: true, label: label("Afbeelding", "Image", "Picture") },
    {
      name: "caption",
      type: "textarea",
      maxLength: 400,
      label: label("Bijschrift", "Légende", "Caption"),
      admin: {
        description: label(
          "Wat de lezer moet zien of weten. De beschrijving voor wie niet kijkt staat bij de afbeelding zelf.",
          "Ce que le lecteur doit voir ou savoir. La description pour qui ne voit pas l’image se trouve auprès de l’image.",
          "What the reader should see or know. The description for those who cannot see it is kept with the picture.",
        ),
      },
    },
    wordsInHandField,
  ],
};
