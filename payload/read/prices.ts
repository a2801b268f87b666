import type { Money, ProductTeaser, UnitOfPrice } from "./types";

export type QuantityUnit = "g" | "kg" | "ml" | "l" | "piece";

/** How many of a pack's unit make one unit of price. */
const units: Record<QuantityUnit, { unit: UnitOfPrice; per: bigint }> = {
  g: { unit: "kilogram", per: 1000n },
  kg: { unit: "kilogram", per: 1n },
  ml: { unit: "litre", per: 1000n },
  l: { unit: "litre", per: 1n },
  piece: { unit: "piece", per: 1n },
};

/** A number as the decimal fraction it is written as: 1.1 is 11 / 10, which binary arithmetic only comes near. */
function fraction(amount: number): { over: bigint; under: bigint } {
  const [mantissa = "", exponent = "0"] = String(amount).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const digits = BigInt(whole + decimals);
  const places = decimals.length - Number(exponent);
  return places >= 0 ? { over: digits, under: 10n ** BigInt(places) } : { over: digits * 10n ** BigInt(-places), under: 1n };
}

/**
 * The price per kilogram, litre or piece (Directive 98/6/EC, art. 2(b)), rounded half up to whole minor units.
 * Null where there is no usable quantity, and where it equals the selling price, when it need not be shown (art. 3(1)).
 */
export function unitPrice(price: Money, quantity: { amount: number; unit: QuantityUnit }): ProductTeaser["unitPrice"] {
  const { amount } = quantity;
  if (!Number.isSafeInteger(price.amount) || price.amount < 0 || !Number.isFinite(amount) || amount <= 0) return null;
  const { unit, per } = units[quantity.unit];
  const { over, under } = fraction(amount);
  const exact = BigInt(price.amount) * per * under;
  const rounded = Number((2n * exact + over) / (2n * over));
  if (rounded === price.amount || !Number.isSafeInteger(rounded)) return null;
  return { price: { amount: rounded, currency: price.currency }, unit };
}

/**
 * Digits behind the decimal sign of a currency (ISO 4217): 2 for EUR, 0 for JPY, 3 for BHD.
 * @throws RangeError for what is no currency code
 */
export function minorUnitDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
