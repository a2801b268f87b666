import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseDoi } from "@/payload/content/identifiers";

const slutsky = "10.1016/j.neuron.2009.12.026";

/** Letters of every script, and every control character. */
const typedText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }));

describe("a DOI as editors paste it", () => {
  it.each([
    slutsky,
    "10.1016/J.NEURON.2009.12.026",
    ` ${slutsky}\n`,
    `doi:${slutsky}`,
    `DOI: ${slutsky}.`,
    `doi ${slutsky}`,
    `info:doi/${slutsky}`,
    `https://doi.org/${slutsky}`,
    `http://dx.doi.org/${slutsky}`,
    `https://www.doi.org/${slutsky}`,
    `doi.org/${slutsky}`,
    `https://doi.org/10.1016%2Fj.neuron.2009.12.026`,
    `https://doi.org/${slutsky}?via=ihub#top`,
    `doi: https://doi.org/${slutsky}`,
    `(doi:${slutsky}).`,
    `<https://doi.org/${slutsky}>`,
    `« ${slutsky} »,`,
  ])("reads %j", (pasted) => {
    expect(parseDoi(pasted)).toBe(slutsky);
  });

  it("keeps the brackets that belong to an old DOI", () => {
    const sici = "10.1002/(sici)1097-4636(199823)43:4<338::aid-jbm16>3.0.co;2-b";
    expect(parseDoi(sici)).toBe(sici);
    expect(parseDoi(`https://doi.org/${encodeURIComponent(sici.toUpperCase())}`)).toBe(sici);
    expect(parseDoi("10.1016/s0140-6736(05)66992-0(a)")).toBe("10.1016/s0140-6736(05)66992-0(a)");
  });

  it("takes a divided registrant code", () => {
    expect(parseDoi("10.1000.10/182")).toBe("10.1000.10/182");
  });

  it.each([
    "",
    "10.1016",
    "10.1016/",
    "10.1016/.",
    "11.1016/x",
    "10.16/x",
    "10.1016./x",
    "10.1016/two words",
    "20152124",
    "https://example.org/10.1016/j.neuron.2009.12.026",
    "https://doi.org.example.com/10.1016/x",
    "https://doi.org/10.1016%2Fj.x%20y",
    "https://doi.org/10.1016%2Fj.%E0%A4%A",
    "https://doi.org/10.1016%252Fj.x",
    "https://doi.org/10.1016/j%252Ex",
    "10.1016/\ud800",
  ])("refuses %j", (pasted) => {
    expect(parseDoi(pasted)).toBeNull();
  });

  const character = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCXYZ0123456789._-;:()/[]<>é");
  const doi = fc
    .tuple(fc.integer({ min: 1000, max: 999_999_999 }), fc.string({ unit: character, minLength: 1, maxLength: 40 }))
    .map(([registrant, suffix]) => `10.${registrant}/${suffix}`)
    .map((name) => parseDoi(name))
    .filter((name) => name !== null);

  it("reads the same DOI from every wrapping", () => {
    fc.assert(
      fc.property(doi, (name) => {
        const wrapped = [
          `doi:${name}`,
          `https://doi.org/${name}`,
          `http://dx.doi.org/${encodeURIComponent(name)}`,
          `  https://doi.org/${encodeURI(name)}?x=1 `,
          `${name}.`,
          `${name},`,
          // A bracket left open in the DOI would take the closing one for its own.
          /[()]/.test(name) ? name : `(${name})`,
        ];
        expect(wrapped.map(parseDoi)).toEqual(wrapped.map(() => name));
      }),
    );
  });

  it("never throws, and reads its own result as itself", () => {
    const typed = fc.oneof(typedText, typedText.map((tail) => `https://doi.org/10.1000/${tail}`));
    fc.assert(
      fc.property(typed, (text) => {
        const once = parseDoi(text);
        expect(once === null ? null : parseDoi(once)).toBe(once);
      }),
    );
  });
});
