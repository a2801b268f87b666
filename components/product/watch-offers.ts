import { QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Locale } from "@/messages/locales";
import type { Offer } from "@/payload/read/types";

/** Milliseconds for which an answer is good enough; after that it is asked for again when the reader comes back to the page. */
const staleTime = 60_000;

const client = new QueryClient();

export const offerKeys = { page: (locale: Locale, ids: number[]) => ["offers", locale, ...ids] as const };

async function fetchOffers(locale: Locale, ids: number[], signal: AbortSignal): Promise<Offer[]> {
  const answer = await fetch(`/api/offers?${new URLSearchParams({ locale, ids: ids.join(",") }).toString()}`, { signal });
  if (!answer.ok) throw new Error(`Offers answered ${answer.status}.`);
  return ((await answer.json()) as { offers: Offer[] }).offers;
}

/** Every product on the page, so that all of them share one question. */
function idsOnPage(): number[] {
  const ids = [...document.querySelectorAll<HTMLElement>("[data-product]")].map((element) => Number(element.dataset.product));
  return [...new Set(ids)].sort((a, b) => a - b).slice(0, 24);
}

/** Tells `show` what the offer is now, and again when that changes. One that is no longer sold is sold out. Returns how to stop. */
export function watchOffers(locale: Locale, offer: Offer, show: (seen: { offer: Offer; asOf: Date | null }) => void): () => void {
  const ids = idsOnPage();
  const observer = new QueryObserver(client, {
    queryKey: offerKeys.page(locale, ids),
    queryFn: ({ signal }) => fetchOffers(locale, ids, signal),
    staleTime,
    retry: 2,
  });
  return observer.subscribe(({ data, dataUpdatedAt, isError, fetchStatus }) => {
    const asOf = isError || fetchStatus === "paused" ? new Date(data ? dataUpdatedAt : document.lastModified) : null;
    if (data) show({ offer: data.find(({ id }) => id === offer.id) ?? { ...offer, availability: "soldOut" }, asOf });
    else if (asOf) show({ offer, asOf });
  });
}
