/** The translation desk reads the same lists. */
import { describe, expect, it } from "vitest";

import { starterLanguages } from "@/payload/claims/starter/starter-rules";
import { findingsOf, isDismissible, messageOf } from "@/payload/translate/desk/unit-findings";
import type { UnitRecord } from "@/payload/translate/record";
import type { Unit } from "@/payload/translate/unit";

const unit = { id: "u1", text: "Magnesium is goed te combineren.", placeholders: [], kind: "paragraph", maxLength: null } as unknown as Unit;

function findings(text: string, blocks: boolean) {
  const source = { text: unit.text, placeholders: [], markupHash: "same" };
  const record = { source, translation: { text, links: {}, basedOn: source } } as unknown as UnitRecord;
  return findingsOf(unit, record, "fr", { terms: [], claims: { blocks, languages: starterLanguages } })
    .map(({ finding }) => finding)
    .filter(({ code }) => code === "claimForbidden");
}

describe("a forbidden claim in a translation", () => {
  it("warns or blocks as the shop says, with the reason", () => {
    const [warned] = findings("Le magnésium guérit la migraine.", false);
    const [blocked] = findings("Le magnésium guérit la migraine.", true);
    expect([warned?.severity, blocked?.severity]).toEqual(["warning", "blocking"]);
    expect(messageOf(blocked!, "fr")).toMatch(/guérit la migraine.*2002\/46\/CE/u);
    expect(messageOf(findings("Un médicament naturel.", true)[0]!, "fr")).toMatch(/1169\/2011/u);
  });

  it("is dismissed as a false alarm only where it does not block", () => {
    expect(isDismissible(findings("Le magnésium guérit la migraine.", false)[0]!)).toBe(true);
    expect(isDismissible(findings("Le magnésium guérit la migraine.", true)[0]!)).toBe(false);
  });

  it.each(["Le magnésium ne guérit aucune maladie.", "Le magnésium contribue à réduire la fatigue."])("is not seen in: %s", (text) => {
    expect(findings(text, true)).toEqual([]);
  });
});
