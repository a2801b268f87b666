"use client";

import { createClientFeature } from "@payloadcms/richtext-lexical/client";

import { ConvertCitations } from "./convert-citations";
import { PastePlugin } from "./paste-plugin";

export const PasteFeatureClient = createClientFeature({
  plugins: [
    { Component: PastePlugin, position: "normal" },
    { Component: ConvertCitations, position: "aboveContainer" },
  ],
});
