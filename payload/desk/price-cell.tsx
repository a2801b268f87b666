import type { DefaultServerCellComponentProps } from "payload";

/** In the list of products: an amount of minor units as people write it, "€ 34,95". */
export function PriceCell({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  const { currency } = (rowData ?? {}) as { currency?: unknown };
  if (typeof cellData !== "number") return null;
  // A list that was told to leave the currency out has the number alone.
  const format = new Intl.NumberFormat(i18n.language, typeof currency === "string" ? { style: "currency", currency } : { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  return <>{format.format(cellData / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))}</>;
}
