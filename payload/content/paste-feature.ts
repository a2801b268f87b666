import { createServerFeature } from "@payloadcms/richtext-lexical";

/** Pastes from Word, Google Docs and web pages, cleaned to what the page can print; typed references become citations on request. */
export const PasteFeature = createServerFeature({
  key: "cleanPaste",
  feature: { ClientFeature: "/desk/paste/paste-feature#PasteFeatureClient" },
});
