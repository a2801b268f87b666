import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { locales } from "@/messages/locales";
import { isSlug, proposeSlug } from "@/payload/content/slug";

describe("the address proposed for a title", () => {
  it.each([
    ["Magnesium L-threonaat: hersengezondheid", "magnesium-l-threonaat-hersengezondheid"],
    ["L’acide alpha-cétoglutarique : un rôle clé ?", "l-acide-alpha-cetoglutarique-un-role-cle"],
    ["L'œuvre d'Ægir, cœur & bœuf", "l-oeuvre-d-aegir-coeur-boeuf"],
    ["Foto’s van ĳs, Ĳsland en de Straße", "foto-s-van-ijs-ijsland-en-de-strasse"],
    ["Coördinatie én reünie", "coordinatie-en-reunie"],
    ["α-Ketoglutaraat, β-glucaan en ω-3", "alpha-ketoglutaraat-beta-glucaan-en-omega-3"],
    ["H₂O en 10 µg Magtein™", "h2o-en-10-mcg-magtein"],
    ["hersen\u00ADgezondheid", "hersengezondheid"],
    ["  --- 1,5 g! ---", "1-5-g"],
  ])("%j → %s", (title, slug) => {
    expect(proposeSlug(title, "nl")).toBe(slug);
  });

  it("is none where no letter or digit is left", () => {
    expect(proposeSlug("", "nl")).toBeNull();
    expect(proposeSlug("« … » ?!", "fr")).toBeNull();
    expect(proposeSlug("維生素", "fr")).toBeNull();
  });

  it("is cut between words at 80 characters", () => {
    expect(proposeSlug(`${"a".repeat(40)} ${"b".repeat(39)} c`, "nl")).toBe(`${"a".repeat(40)}-${"b".repeat(39)}`);
    expect(proposeSlug(`${"a".repeat(40)} ${"b".repeat(40)}`, "nl")).toBe("a".repeat(40));
    expect(proposeSlug("a".repeat(100), "nl")).toBe("a".repeat(80));
  });

  const title = fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.lorem({ maxCount: 30 }));

  it("is always a slug, short enough, and proposed again unchanged", () => {
    fc.assert(
      fc.property(title, fc.constantFrom(...locales), (words, locale) => {
        const slug = proposeSlug(words, locale);
        expect(slug !== null || !/[a-zA-Z0-9]/.test(words)).toBe(true);
        fc.pre(slug !== null);
        expect(isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(proposeSlug(slug, locale)).toBe(slug);
      }),
    );
  });
});

describe("a slug typed by hand", () => {
  it.each(["a", "magnesium-en-geheugen", "2026", "b12-en-foliumzuur"])("may be %s", (value) => {
    expect(isSlug(value)).toBe(true);
  });

  it.each(["", "-a", "a-", "a--b", "Magnesium", "mémoire", "a b", "a/b", "a_b", "..", "a\n"])("may not be %j", (value) => {
    expect(isSlug(value)).toBe(false);
  });
});
