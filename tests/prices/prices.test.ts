import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatMoney } from "@/components/product/money";
import { minorUnitDigits, unitPrice } from "@/payload/read/prices";

const euro = (amount: number) => ({ amount, currency: "EUR" });

describe("the price per unit", () => {
  it.each([
    [3995, 60, "g", 66_583, "kilogram"],
    [1200, 2, "kg", 600, "kilogram"],
    [1895, 250, "ml", 7580, "litre"],
    [500, 1.1, "l", 455, "litre"],
    [3995, 90, "piece", 44, "piece"],
  ] as const)("%i cents for %d %s is %i per %s", (cents, amount, unit, expected, per) => {
    expect(unitPrice(euro(cents), { amount, unit })).toEqual({ price: euro(expected), unit: per });
  });

  it("rounds a half cent up, where binary arithmetic would not", () => {
    expect(unitPrice(euro(1), { amount: 2, unit: "piece" })).toBeNull();
    expect(unitPrice(euro(5), { amount: 2, unit: "piece" })?.price.amount).toBe(3);
    expect(unitPrice(euro(110), { amount: 1.1, unit: "kg" })?.price.amount).toBe(100);
    expect(unitPrice(euro(201), { amount: 0.67, unit: "kg" })?.price.amount).toBe(300);
  });

  it("is left out where it is the price itself, or there is no quantity", () => {
    expect(unitPrice(euro(2495), { amount: 1, unit: "piece" })).toBeNull();
    expect(unitPrice(euro(2495), { amount: 1000, unit: "g" })).toBeNull();
    for (const amount of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) expect(unitPrice(euro(2495), { amount, unit: "g" })).toBeNull();
    expect(unitPrice(euro(24.5), { amount: 60, unit: "g" })).toBeNull();
  });

  it("is the same whether the pack is stated in grams or kilograms", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }), (cents, grams) => {
        expect(unitPrice(euro(cents), { amount: grams, unit: "g" })).toEqual(unitPrice(euro(cents), { amount: grams / 1000, unit: "kg" }));
      }),
    );
  });

  it("is never more than half a minor unit off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 2, max: 5000 }), (cents, pieces) => {
        const per = unitPrice(euro(cents), { amount: pieces, unit: "piece" })?.price.amount ?? cents;
        const twiceOff = 2 * (per * pieces - cents);
        expect(twiceOff).toBeGreaterThan(-pieces);
        expect(twiceOff).toBeLessThanOrEqual(pieces);
      }),
    );
  });
});

describe("a price in print", () => {
  it("is written as the language writes it", () => {
    expect(formatMoney(euro(125_050), "nl")).toBe("€\u00A01.250,50");
    expect(formatMoney(euro(125_050), "fr")).toBe("1\u202F250,50\u00A0€");
    expect(formatMoney(euro(5), "nl")).toBe("€\u00A00,05");
  });

  it("has the digits of its currency", () => {
    expect(["EUR", "JPY", "BHD"].map(minorUnitDigits)).toEqual([2, 0, 3]);
    expect(formatMoney({ amount: 1250, currency: "JPY" }, "nl")).toMatch(/1\.250$/);
    expect(formatMoney({ amount: 1250, currency: "BHD" }, "nl")).toMatch(/1,250$/);
  });

  it("fails on what is no currency", () => {
    expect(() => minorUnitDigits("euro")).toThrow(RangeError);
    expect(() => formatMoney({ amount: 1, currency: "" }, "nl")).toThrow(RangeError);
  });

  it("loses no minor unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.constantFrom("EUR", "JPY", "BHD"), (amount, currency) => {
        expect(Number(formatMoney({ amount, currency }, "fr").replace(/\D/g, ""))).toBe(amount);
      }),
    );
  });
});
