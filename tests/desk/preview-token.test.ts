import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { locales } from "@/messages/locales";
import { previewLasts, readPreview, signPreview } from "@/payload/desk/preview-token";

const secret = "a-secret-for-tests-of-more-than-32-characters";
const now = Date.UTC(2026, 10, 22, 10, 20);
const hour = 60 * 60 * 1000;

describe("a preview link", () => {
  it("leads to its article in its language for a day, and no longer", () => {
    const token = signPreview(7, "fr", secret, now);
    expect(readPreview(token, secret, now)).toMatchObject({ article: 7, locale: "fr" });
    expect(readPreview(token, secret, now + previewLasts)).not.toBeNull();
    expect(readPreview(token, secret, now + previewLasts + hour)).toBeNull();
  });

  it("stays the same while one types", () => {
    expect(signPreview(7, "fr", secret, now)).toBe(signPreview(7, "fr", secret, now + 60_000));
  });

  it("cannot be changed into another article, another language or a later day", () => {
    const [article, locale, expires, signed] = signPreview(7, "fr", secret, now).split(".");
    for (const forged of [`8.${locale}.${expires}.${signed}`, `${article}.nl.${expires}.${signed}`, `${article}.${locale}.zzzzzzzz.${signed}`, `${article}.${locale}.${expires}.`, `${article}.${locale}.${expires}`]) {
      expect(readPreview(forged, secret, now)).toBeNull();
    }
  });

  it("of another secret, or without one, is none", () => {
    const token = signPreview(7, "fr", secret, now);
    expect(readPreview(token, `${secret}.`, now)).toBeNull();
    expect(readPreview(signPreview(7, "fr", "", now), "", now)).toBeNull();
  });

  it("is read back whatever it names, and nothing else is one", () => {
    fc.assert(fc.property(fc.nat(), fc.constantFrom(...locales), (article, locale) => {
      expect(readPreview(signPreview(article, locale, secret, now), secret, now)).toMatchObject({ article, locale });
    }));
    fc.assert(fc.property(fc.string(), (token) => {
      expect(readPreview(token, secret, now)).toBeNull();
    }));
  });
});
