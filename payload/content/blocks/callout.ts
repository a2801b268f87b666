import type { Block } from "payload";

import { calloutEditor } from "../callout-editor";
import { label } from "../label";
import { wordsInHandField } from "./words-in-hand-field";

export const calloutBlock: Block = {
  slug: "callout",
  labels: { singular: label("Kader", "Encadré", "Call-out"), plural: label("Kaders", "Encadrés", "Call-outs") },
  fields: [
    {
      name: "tone",
      type: "select",
      required: true,
      defaultValue: "info",
      label: label("Soort", "Type", "Kind"),
      options: [
        { value: "info", label: label("Achtergrond", "Pour en savoir plus", "Background") },
        { value: "caution", label: label("Let op", "Attention", "Caution") },
        { value: "meaning", label: label("Wat betekent dit voor u?", "Qu’est-ce que cela change pour vous ?", "What this means for you") },
      ],
    },
    { name: "title", type: "text", maxLength: 120, label: label("Titel", "Titre", "Title") },
    { name: "text", type: "richText", required: true, editor: calloutEditor, label: label("Tekst", "Texte", "Text") },
    wordsInHandField,
  ],
};
