import { useTranslations } from "next-intl";
import type { ProductTeaser } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { Unbroken } from "../layout/unbroken";
import { alternativeTo } from "./alternative";
import { clickCounter } from "./click-counter";
import { LiveOffer } from "./live-offer";

interface ProductBesideProps {
  products: ProductTeaser[];
  buttonLabel: string;
  counted: boolean;
}

/** A product beside the text, on screens wide enough to keep it in sight; the style sheet leaves it out on others. One that can be had goes first. */
export function ProductBeside({ products, buttonLabel, counted }: ProductBesideProps) {
  const t = useTranslations("product");
  const product = products.find(({ availability }) => availability !== "soldOut") ?? products[0];
  if (!product) return null;
  const { id, name, href, price, referencePrice, unitPrice, availability } = product;
  const ping = clickCounter(id, counted);
  return (
    <aside className="product-rail" aria-label={t("beside")}>
      <div className="product-beside" data-product={id}>
        {product.picture && <Picture picture={{ ...product.picture, alt: "" }} sizes="13rem" className="product-picture" />}
        <p className="product-beside-name">
          <a href={href} rel="noopener" ping={ping}>
            <Unbroken text={name} />
          </a>
        </p>
        <LiveOffer offer={{ id, price, referencePrice, unitPrice, availability }} alternative={alternativeTo(product, products, counted)} />
        <a className="button" href={href} rel="noopener" ping={ping} aria-label={t("button", { label: buttonLabel, product: name })}>
          {buttonLabel}
        </a>
      </div>
    </aside>
  );
}
