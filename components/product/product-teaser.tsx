import { useTranslations } from "next-intl";
import type { ProductTeaser } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { Price } from "./price";

interface ProductCardProps {
  product: ProductTeaser;
  buttonLabel: string;
}

/**
 * A product on its way to the shop. The link opens in the same tab (a reader decides about tabs) and says `noopener` only: the shop is the
 * publisher's own, so it is neither `sponsored` nor `nofollow`, and it may know where its visitors come from.
 */
export function ProductCard({ product, buttonLabel }: ProductCardProps) {
  const t = useTranslations("product");
  return (
    <article className="product" data-product={product.id}>
      {product.picture && <Picture picture={product.picture} sizes="(min-width: 48rem) 20rem, 40vw" className="product-picture" />}
      <div className="product-words">
        <h3>{product.name}</h3>
        {product.description && <p>{product.description}</p>}
        {product.usps.length > 0 && (
          <ul className="product-usps">
            {product.usps.map((usp) => (
              <li key={usp}>{usp}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="product-offer">
        <Price product={product} />
        <p className={`availability availability-${product.availability}`}>{t("availability", { state: product.availability })}</p>
        <a className="button" href={product.href} rel="noopener" aria-label={t("button", { label: buttonLabel, product: product.name })}>
          {buttonLabel}
        </a>
      </div>
    </article>
  );
}
