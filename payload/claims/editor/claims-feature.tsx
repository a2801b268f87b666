"use client";

import { createClientFeature } from "@payloadcms/richtext-lexical/client";

import { ClaimMarks } from "./claim-marks";

export const ClaimsFeatureClient = createClientFeature({ plugins: [{ Component: ClaimMarks, position: "belowContainer" }] });
