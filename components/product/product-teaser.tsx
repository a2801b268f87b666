import { useTranslations } from "next-intl";
import type { ProductTeaser } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { Unbroken } from "../layout/unbroken";
import { alternativeTo } from "./alternative";
import { clickCounter } from "./click-counter";
import { LiveOffer } from "./live-offer";

interface ProductCardProps {
  product: ProductTeaser;
  buttonLabel: string;
  /** Offered together with it. */
  products: ProductTeaser[];
  counted: boolean;
}

/**
 * A product on its way to the shop. The link opens in the same tab (a reader decides about tabs) and says `noopener` only: the shop is the
 * publisher's own, so it is neither `sponsored` nor `nofollow`, and it may know where its visitors come from.
 */
export function ProductCard({ product, buttonLabel, products, counted }: ProductCardProps) {
  const t = useTranslations("product");
  const { id, price, referencePrice, unitPrice, availability } = product;
  return (
    <article className="product" data-product={product.id}>
      {product.picture && <Picture picture={product.picture} sizes="(min-width: 48rem) 20rem, 40vw" className="product-picture" />}
      <div className="product-words">
        <h3>
          <Unbroken text={product.name} />
        </h3>
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
        <LiveOffer offer={{ id, price, referencePrice, unitPrice, availability }} alternative={alternativeTo(product, products, counted)} />
        <a className="button" href={product.href} rel="noopener" ping={clickCounter(id, counted)} aria-label={t("button", { label: buttonLabel, product: product.name })}>
          {buttonLabel}
        </a>
      </div>
    </article>
  );
}
