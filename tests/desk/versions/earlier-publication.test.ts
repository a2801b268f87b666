import { expect, it } from "vitest";

import { earlierPublication } from "@/payload/desk/versions/history";

const saved = { language: "nl", what: "saved" } as const;
const published = { language: "nl", what: "published" } as const;

it("compares with the last publication of the language, not with what was saved a moment before", () => {
  expect(earlierPublication([published, saved, saved, published, saved], "nl")).toBe(3);
  expect(earlierPublication([saved, saved, published, saved], "nl")).toBe(2);
});

it("passes over publications of other languages, and takes the version before where there was none", () => {
  expect(earlierPublication([saved, published, { language: "fr", what: "published" }], "fr")).toBe(2);
  expect(earlierPublication([saved, published], "fr")).toBe(1);
});
