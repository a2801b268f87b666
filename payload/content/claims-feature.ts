import { createServerFeature } from "@payloadcms/richtext-lexical";

/** Marks health claims that the shop's lists forbid, while one writes. Nothing of it is stored. */
export const ClaimsFeature = createServerFeature({
  key: "claims",
  feature: { ClientFeature: "/claims/editor/claims-feature#ClaimsFeatureClient" },
});
