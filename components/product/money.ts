import type { Locale } from "@/messages/locales";
import type { Money } from "@/payload/read/types";

/** "€ 1.250,50", "1 250,50 €": minor units as ISO 4217 counts them, none for JPY and three for BHD. */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
