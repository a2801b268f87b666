import { onlineManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Locale } from "@/messages/locales";
import type { Offer } from "@/payload/read/types";
import { pageCame } from "./page-came";

/** Milliseconds for which an answer is good enough; after that it is asked for again when the reader comes back to the page, or online. */
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
  // Without a provider nobody else does: listens to the reader coming back. It takes a line for granted until an event says otherwise.
  client.mount();
  onlineManager.setOnline(navigator.onLine);
  const stop = observer.subscribe(({ data, dataUpdatedAt, isError, fetchStatus }) => {
    const known = data ? new Date(dataUpdatedAt) : pageCame();
    const asOf = isError || fetchStatus === "paused" ? known : null;
    if (data) show({ offer: data.find(({ id }) => id === offer.id) ?? { ...offer, availability: "soldOut" }, asOf });
    else if (asOf) show({ offer, asOf });
  });
  return () => {
    stop();
    client.unmount();
  };
}
