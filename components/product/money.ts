import type { Locale } from "@/messages/locales";
import type { Money } from "@/payload/read/types";

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: making one takes as long as some hundred formattings. */
function formatOf(locale: Locale, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency });
  formats.set(key, format);
  return format;
}

/** "€ 1.250,50", "1 250,50 €": minor units as ISO 4217 counts them, none for JPY and three for BHD. */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const format = formatOf(locale, currency);
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
