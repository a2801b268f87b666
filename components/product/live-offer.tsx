"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Offer } from "@/payload/read/types";
import type { Alternative } from "./alternative";
import { pageCame } from "./page-came";
import { Price } from "./price";

function linkTo({ href, ping }: Alternative) {
  return (name: ReactNode) => (
    <a href={href} rel="noopener" ping={ping}>
      {name}
    </a>
  );
}

interface Seen {
  offer: Offer;
  /** Since when the price is known, where nothing newer could be had. */
  asOf: Date | null;
}

/**
 * Price and availability. A page is kept for long and prices change: once a person is there and this is in view, they are asked for anew;
 * offline, the server's words stay, with the moment they are from. Sold out, then or now, it points to what can be had.
 */
export function LiveOffer({ offer, alternative }: { offer: Offer; alternative?: Alternative }) {
  const t = useTranslations("product");
  const words = useTranslations("offer");
  const format = useFormatter();
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Seen>({ offer, asOf: null });

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const sight = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      sight.disconnect();
      // Offline the asking itself cannot be fetched.
      watch().catch(() => gone || setSeen({ offer, asOf: pageCame() }));
    });
    async function watch(): Promise<void> {
      const { watchOffers } = await import("./watch-offers");
      if (!gone) stop = watchOffers(locale, offer, setSeen);
    }
    if (place.current) sight.observe(place.current);
    return () => {
      gone = true;
      sight.disconnect();
      stop?.();
    };
  }, [locale, offer]);

  return (
    <div ref={place} className="live-offer" data-island="">
      <Price product={seen.offer} />
      <p className={`availability availability-${seen.offer.availability}`}>{t("availability", { state: seen.offer.availability })}</p>
      {seen.asOf && <p className="price-unit">{words("asOf", { date: format.dateTime(seen.asOf, { dateStyle: "long", timeStyle: "short" }) })}</p>}
      {alternative && seen.offer.availability === "soldOut" && <p className="alternative">{words.rich("alternative", { product: alternative.name, link: linkTo(alternative) })}</p>}
    </div>
  );
}
