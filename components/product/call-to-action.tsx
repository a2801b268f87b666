import { useId } from "react";
import type { CallToAction as CallToActionData } from "@/payload/read/types";
import { ProductCard } from "./product-teaser";
import { UspSymbol } from "./usp-symbol";

/** What the shop offers with an article. A section with a name of its own, so that nobody takes it for part of the text. */
export function CallToAction({ callToAction }: { callToAction: CallToActionData }) {
  const headlineId = useId();
  const { headline, text, usps, products, buttonLabel } = callToAction;
  return (
    <section className="cta" aria-labelledby={headlineId}>
      <div className="cta-intro">
        <h2 id={headlineId}>{headline}</h2>
        {text && <p>{text}</p>}
      </div>
      {usps.length > 0 && (
        <ul className="usps">
          {usps.map((usp) => (
            <li key={usp.title}>
              <UspSymbol icon={usp.icon} />
              <div>
                <p className="usp-title">{usp.title}</p>
                {usp.text && <p>{usp.text}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {products.length > 0 && (
        <ul className="products" data-products={products.length}>
          {products.map((product) => (
            <li key={product.id}>
              <ProductCard product={product} buttonLabel={buttonLabel} products={products} counted={callToAction.counted} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
