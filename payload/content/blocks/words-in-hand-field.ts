import type { UIField } from "payload";

import { label } from "../label";

/** In every block that is written in: shows nothing, and knows its words before the body does. */
export const wordsInHandField: UIField = {
  name: "wordsInHand",
  type: "ui",
  label: label("Woorden in de hand", "Mots en cours", "Words in hand"),
  admin: { components: { Field: "/desk/left-words/block-in-hand#BlockInHand" }, disableBulkEdit: true, disableListColumn: true },
};
