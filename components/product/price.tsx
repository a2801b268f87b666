import { useLocale, useTranslations } from "next-intl";
import type { ProductTeaser } from "@/payload/read/types";
import { formatMoney } from "./money";

type PriceProps = { product: Pick<ProductTeaser, "price" | "referencePrice" | "unitPrice"> };

/** What it costs, per unit (Directive 98/6/EC art. 3), and before a reduction the lowest price of thirty days in words (art. 6a). */
export function Price({ product }: PriceProps) {
  const t = useTranslations("product");
  const locale = useLocale();
  const { price, referencePrice, unitPrice } = product;
  return (
    <div className="price">
      <p className="price-now">
        <span className="only-heard">{t("price")} </span>
        {formatMoney(price, locale)}
      </p>
      {unitPrice && <p className="price-unit">{t("unitPrice", { unit: unitPrice.unit, price: formatMoney(unitPrice.price, locale) })}</p>}
      {referencePrice && <p className="price-reference">{t("reference", { price: formatMoney(referencePrice, locale) })}</p>}
    </div>
  );
}
