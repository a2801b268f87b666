import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { ProductTeaser } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { LiveOffer } from "./live-offer";

function linkTo(href: string) {
  return (name: ReactNode) => <a href={href}>{name}</a>;
}

interface ProductCardProps {
  product: ProductTeaser;
  buttonLabel: string;
  /** One that can be had, for a product that is sold out. */
  alternative?: Pick<ProductTeaser, "name" | "href">;
}

/**
 * A product on its way to the shop. The link opens in the same tab (a reader decides about tabs) and says `noopener` only: the shop is the
 * publisher's own, so it is neither `sponsored` nor `nofollow`, and it may know where its visitors come from.
 */
export function ProductCard({ product, buttonLabel, alternative }: ProductCardProps) {
  const t = useTranslations("product");
  const words = useTranslations("offer");
  const { id, price, referencePrice, unitPrice, availability } = product;
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
        <LiveOffer offer={{ id, price, referencePrice, unitPrice, availability }} />
        {availability === "soldOut" && alternative && (
          <p className="alternative">{words.rich("alternative", { product: alternative.name, link: linkTo(alternative.href) })}</p>
        )}
        <a className="button" href={product.href} rel="noopener" aria-label={t("button", { label: buttonLabel, product: product.name })}>
          {buttonLabel}
        </a>
      </div>
    </article>
  );
}
