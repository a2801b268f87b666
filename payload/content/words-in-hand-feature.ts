import { createServerFeature } from "@payloadcms/richtext-lexical";

/** Lets the form know of words that its editors have not told it yet. Nothing of it is stored. */
export const WordsInHandFeature = createServerFeature({
  key: "wordsInHand",
  feature: { ClientFeature: "/desk/left-words/words-in-hand-feature#WordsInHandFeatureClient" },
});
