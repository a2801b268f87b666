import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isGtin, parseHttpUrl, parsePmid } from "@/payload/content/identifiers";

/** Letters of every script, and every control character. */
const typedText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }));

describe("a PubMed id as editors paste it", () => {
  it.each([
    "20152124",
    " 20152124 ",
    "020152124",
    "PMID: 20152124",
    "pmid20152124.",
    "PMID:20152124;",
    "https://pubmed.ncbi.nlm.nih.gov/20152124/",
    "pubmed.ncbi.nlm.nih.gov/20152124",
    "https://pubmed.ncbi.nlm.nih.gov/20152124/?from=feed#abstract",
    "https://www.ncbi.nlm.nih.gov/pubmed/20152124",
    "http://ncbi.nlm.nih.gov/m/pubmed/20152124/",
  ])("reads %j", (pasted) => {
    expect(parsePmid(pasted)).toBe("20152124");
  });

  it.each(["", "0", "PMC2831223", "123456789", "12 34", "-5", "https://pmc.ncbi.nlm.nih.gov/articles/PMC2831223/", "https://example.org/20152124", "https://pubmed.ncbi.nlm.nih.gov/?term=20152124"])(
    "refuses %j",
    (pasted) => {
      expect(parsePmid(pasted)).toBeNull();
    },
  );

  it("reads every id from every wrapping, and its own result as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }).map(String), (id) => {
        const wrapped = [id, `PMID: ${id}`, `https://pubmed.ncbi.nlm.nih.gov/${id}/`, `www.ncbi.nlm.nih.gov/pubmed/${id}`];
        expect(wrapped.map(parsePmid)).toEqual([id, id, id, id]);
      }),
    );
  });
});

describe("a GTIN", () => {
  it.each(["96385074", "036000291452", "4006381333931", "5412345000013", "00012345600012"])("accepts %s from a pack", (code) => {
    expect(isGtin(code)).toBe(true);
  });

  it.each(["", "4006381333930", "400638133393", "40063813339310", "4006 3813 33931", "４００６３８１３３３９３１", "00000000", "abcdefgh"])("refuses %j", (code) => {
    expect(isGtin(code)).toBe(false);
  });

  const body = fc.constantFrom(7, 11, 12, 13).chain((length) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length }));

  it("has exactly one check digit that fits", () => {
    fc.assert(
      fc.property(body.filter((digits) => !/^0+$/.test(digits)), (digits) => {
        expect([..."0123456789"].filter((check) => isGtin(digits + check))).toHaveLength(1);
      }),
    );
  });

  it("notices one digit typed wrongly", () => {
    const typo = fc.tuple(body, fc.nat(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(typo, ([digits, at, shift]) => {
        const check = [..."0123456789"].find((last) => isGtin(digits + last));
        fc.pre(check !== undefined);
        const right = digits + check;
        const place = at % right.length;
        const wrong = right.slice(0, place) + ((Number(right[place]) + shift) % 10) + right.slice(place + 1);
        expect(isGtin(wrong)).toBe(false);
      }),
    );
  });
});

describe("a web address", () => {
  it("is kept in one spelling", () => {
    expect(parseHttpUrl(" HTTPS://EUR-Lex.europa.eu/eli/dir/2002/46/oj ")).toBe("https://eur-lex.europa.eu/eli/dir/2002/46/oj");
    expect(parseHttpUrl("http://example.org/a?b=c#d")).toBe("http://example.org/a?b=c#d");
  });

  it.each(["", "example.org", "//example.org", "https:example.org", "https://", "ftp://example.org", "javascript:alert(1)", "data:text/html,x", "https://user:pass@example.org", "https://bank.example@evil.example/", "https://exa mple.org", "https://exam\nple.org"])(
    "refuses %j",
    (pasted) => {
      expect(parseHttpUrl(pasted)).toBeNull();
    },
  );

  it("only ever comes out as http or https, and reads its own result as itself", () => {
    const typed = fc.oneof(fc.string({ unit: fc.constantFrom(..."ab/?#&=+.:@\\[]", "%20", "é") }).map((tail) => `http://example.org${tail}`), typedText, fc.string().map((tail) => `https://${tail}`));
    fc.assert(
      fc.property(typed, (text) => {
        const once = parseHttpUrl(text);
        expect(once ?? "https://").toMatch(/^https?:\/\//);
        expect(once === null ? null : parseHttpUrl(once)).toBe(once);
      }),
    );
  });
});
