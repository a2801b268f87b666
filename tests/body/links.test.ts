import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cite, internalLink, link, p, root } from "./lexical";
import { blocksOf, linesOf, read, readFirst } from "./lookups";

const linkIn = (url: unknown) => linesOf(blocksOf(root(p(link(url, "woord")))))[0]?.[0];

/** Letters of every script, and every control character. */
const typedText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }));

describe("a link in the text", () => {
  it.each([
    ["https://eur-lex.europa.eu/eli/dir/2002/46/oj", "https://eur-lex.europa.eu/eli/dir/2002/46/oj", true],
    ["www.example.org", "https://www.example.org/", true],
    ["//elsewhere.example/x", "https://elsewhere.example/x", true],
    ["/\\elsewhere.example", "https://elsewhere.example/", true],
    ["https://blog.example/nl?x=1#y", "/nl?x=1#y", false],
    ["https://blog.example//elsewhere.example", "/elsewhere.example", false],
    ["/fr/blog/magnesium", "/fr/blog/magnesium", false],
    ["#dosering", "#dosering", false],
    ["mailto:info@shop.example", "mailto:info@shop.example", false],
    ["tel:+3225550100", "tel:+3225550100", false],
  ])("to %s leads there", (url, href, external) => {
    expect(linkIn(url)).toMatchObject({ kind: "link", href, external });
  });

  it.each(["javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "https://user:pass@bank.example", "https://", "#", "", null, 7, {}])(
    "to %j is plain text",
    (url) => {
      expect(linkIn(url)).toEqual({ kind: "text", text: "woord", marks: [] });
    },
  );

  it("to another article leads to its address in this language, or is plain text where it has none", () => {
    expect(readFirst(root(p("Lees ", internalLink(1, "dit"), ", ", internalLink({ id: 1 }, "dat"), " en ", internalLink(2, "nog niet"), ".")))).toBe(
      "Lees <dit|/nl/blog/magnesium>, <dat|/nl/blog/magnesium> en nog niet.",
    );
  });

  it("never holds another link: a link in a link is its words, and a citation mark stands behind it", () => {
    expect(readFirst(root(p(link("/a", "een ", link("/b", "twee"), " drie ", cite(5), " vier"))))).toBe("<een twee drie|/a>[1]< vier|/a>");
  });

  it("is no link where it has no words", () => {
    expect(readFirst(root(p("a", link("/a", " "), link("/b"), "b")))).toBe("a b");
  });

  it("only ever leads to a page, a mail or a telephone", () => {
    const scheme = fc.constantFrom("javascript:", "data:", "https:", "http:", "blob:", "about:", "//", "/", "\\", "\u0001javascript:", "");
    fc.assert(
      fc.property(scheme, typedText, (start, rest) => {
        const found = linkIn(start + rest);
        expect(["link", "text"]).toContain(found?.kind);
        fc.pre(found?.kind === "link");
        const target = new URL(found.href, "https://blog.example");
        expect(["https:", "http:", "mailto:", "tel:"]).toContain(target.protocol);
        expect(found.external).toBe(target.protocol.startsWith("http") && target.origin !== "https://blog.example");
      }),
    );
  });

  it("keeps its words whatever its address", () => {
    expect(linesOf(blocksOf(root(p(link("javascript:x", "klik "), link("/a", "hier"))))).map(read)).toEqual(["klik <hier|/a>"]);
  });
});
