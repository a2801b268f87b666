import { describe, expect, it } from "vitest";

import { toBody } from "@/payload/read/body";
import { countWords, plainText } from "@/payload/content/plain-text";

import { block, cite, h, li, link, node, p, root, table, td, text, tr, ul } from "./lexical";
import { lookups } from "./lookups";

const content = root(
  h("h2", "Wat is", text(" MgT", 1), "?"),
  p("Lees ", link("/a", "dit"), node("linebreak", []), "en  dat", cite(1), "."),
  ul(li("een"), li(ul(li("twee")))),
  table(tr(td(1, p("Kop")), td(0, p("Cel")))),
  block("figure", { media: 1, caption: "Bijschrift" }),
  block("callout", { tone: "info", title: "Let op", text: root(p("In een kader")) }),
  p(" – "),
);

describe("the words of a body", () => {
  it("are all there for search, line by line, without citations", () => {
    expect(plainText(content)).toBe("Wat is MgT?\nLees dit\nen dat.\neen\ntwee\nKop\nCel\nBijschrift\nLet op\nIn een kader\n–");
  });

  it("are counted as a reader counts", () => {
    expect(countWords("L’eau, 24-uurs & 2 g – « voilà ! »")).toBe(5);
    expect(countWords("")).toBe(0);
    expect(toBody(content, lookups).words).toBe(17);
  });

  it("are none where there is no text", () => {
    expect(plainText(null)).toBe("");
    expect(plainText(undefined)).toBe("");
    expect(plainText(root())).toBe("");
  });
});
