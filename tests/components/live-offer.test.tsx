import { act, cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { alternativeTo } from "@/components/product/alternative";
import { LiveOffer } from "@/components/product/live-offer";
import fr from "@/messages/fr.json";
import nl from "@/messages/nl.json";
import type { Offer, ProductTeaser } from "@/payload/read/types";
import { callToActionFixture } from "../support/product-fixture";

type Words = Parameters<typeof NextIntlClientProvider>[0]["messages"];
const messages = { nl, fr } as unknown as Record<"nl" | "fr", Words>;
const asked = vi.fn<(address: string) => Promise<Response>>();
const came = new Date("2026-11-27T08:15:00Z");
let see: () => void = () => undefined;

beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        see = () => tell([{ isIntersecting: true }]);
      }
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
  vi.spyOn(performance, "timeOrigin", "get").mockReturnValue(came.getTime());
});
afterEach(() => {
  cleanup();
  window.dispatchEvent(new Event("online"));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let next = 900;

/** Each with a number of its own: what was asked about one is remembered for a while. */
function offered(more: Partial<Offer> = {}): Offer {
  next += 1;
  return { id: next, price: { amount: 3495, currency: "EUR" }, referencePrice: null, unitPrice: null, availability: "inStock", ...more };
}

function show(offer: Offer, locale: "nl" | "fr" = "nl", alternative?: Parameters<typeof LiveOffer>[0]["alternative"]): void {
  render(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Europe/Brussels">
      <div data-product={offer.id}>
        <LiveOffer offer={offer} alternative={alternative} />
      </div>
    </NextIntlClientProvider>,
  );
}

const answer = (...offers: Offer[]): Response => Response.json({ offers });

test("nothing is asked before the offer is in sight; then the price of now stands there", async () => {
  const offer = offered();
  asked.mockResolvedValue(answer({ ...offer, price: { amount: 2995, currency: "EUR" } }));
  show(offer);
  expect(asked).not.toHaveBeenCalled();
  await act(async () => see());
  expect(await screen.findByText(/29,95/)).toBeVisible();
  expect(asked).toHaveBeenCalledExactlyOnceWith(`/api/offers?locale=nl&ids=${offer.id}`, expect.anything());
  expect(screen.queryByText(/Prijs van/)).not.toBeInTheDocument();
});

test.each([
  ["nl", /^Prijs van 27 november 2026 om 09:15$/],
  ["fr", /^Prix au 27 novembre 2026 à 09:15$/],
] as const)("offline in %s, the server's price stays, with the moment the page came", async (locale, words) => {
  const line = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const offer = offered();
  asked.mockResolvedValue(answer({ ...offer, price: { amount: 2995, currency: "EUR" } }));
  show(offer, locale);
  await act(async () => see());
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByText(/34,95/)).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
  line.mockReturnValue(true);
  await act(async () => window.dispatchEvent(new Event("online")));
  expect(await screen.findByText(/29,95/)).toBeVisible();
  expect(screen.queryByText(words)).not.toBeInTheDocument();
});

test("a product that is no longer sold when it comes into sight is sold out, and what can be had instead is named", async () => {
  asked.mockResolvedValue(answer());
  show(offered(), "nl", { name: "Magnesiumbisglycinaat", href: "https://shop.test/nl/p/2" });
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  await act(async () => see());
  expect(await screen.findByText("Tijdelijk uitverkocht")).toBeVisible();
  expect(screen.getByRole("link", { name: "Magnesiumbisglycinaat" })).toHaveAttribute("href", "https://shop.test/nl/p/2");
});

test("a reader who comes back to the page later sees the price of then", async () => {
  const now = vi.spyOn(Date, "now");
  const offer = offered();
  asked.mockResolvedValueOnce(answer(offer)).mockResolvedValueOnce(answer({ ...offer, price: { amount: 3995, currency: "EUR" } }));
  show(offer);
  await act(async () => see());
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  now.mockReturnValue(Date.now() + 61_000);
  await act(async () => window.dispatchEvent(new Event("visibilitychange")));
  expect(await screen.findByText(/39,95/)).toBeVisible();
});

describe("what stands in for a product that is sold out", () => {
  const [one, other] = callToActionFixture("nl").products as [ProductTeaser, ProductTeaser];

  test("is one in stock, also a last few of it", () => {
    expect(alternativeTo(one, [one, { ...other, availability: "lowStock" }], true)?.name).toBe(other.name);
  });

  test("is none that can only be ordered ahead: it is not in stock", () => {
    expect(alternativeTo(one, [one, { ...other, availability: "preOrder" }], true)).toBeUndefined();
  });
});
