import { expect, it } from "vitest";

import { wordsBefore } from "@/payload/desk/words-before";

import { block, citation, paragraph, richText } from "../support/documents";

it("names a citation by the words up to its mark, the last of them where they are many", () => {
  const long = "Wie te weinig magnesium binnenkrijgt, kan volgens deze proef minder goed leren en onthouden.";
  const body = richText(paragraph("Vooraf."), paragraph(long, citation(3), { type: "text", text: " En nog iets." }, citation(4)));
  expect(wordsBefore(body, "sources", 3)).toBe("…kan volgens deze proef minder goed leren en onthouden.");
  expect(wordsBefore(body, "sources", 4)).toBe("En nog iets.");
  expect(wordsBefore(body, "sources", 5)).toBe("");
});

it("names a picture and a call-to-action by what stands before them", () => {
  const body = richText(paragraph("Eet noten."), block("figure", { media: 7, caption: "Noten" }), paragraph("Of zaden."), block("callToAction", { callToAction: 2 }));
  expect([wordsBefore(body, "media", 7), wordsBefore(body, "calls-to-action", 2)]).toEqual(["Eet noten.", "Of zaden."]);
  expect(wordsBefore(null, "media", 7)).toBe("");
});
