import { createServerFeature } from "@payloadcms/richtext-lexical";

/** Citations by button, by `/` and by Ctrl+Alt+F, with a picker that searches and pastes sources. What is stored is the inline block alone. */
export const CitationFeature = createServerFeature({
  key: "citations",
  feature: { ClientFeature: "/desk/citations/citation-feature#CitationFeatureClient" },
});
