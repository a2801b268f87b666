import type { Locale } from "@/messages/locales";
import { madeOnce } from "@/messages/made-once";
import type { Money } from "@/payload/read/types";

const formatOf = madeOnce((locale: Locale, currency: string) => new Intl.NumberFormat(locale, { style: "currency", currency }));

/** "€ 1.250,50", "1 250,50 €": minor units as ISO 4217 counts them, none for JPY and three for BHD. */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const format = formatOf(locale, currency);
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
