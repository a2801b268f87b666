import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ArticleList } from "@/components/lists/article-list";
import nl from "@/messages/nl.json";
import { cardsFixture } from "../support/article-fixture";

const words = nl as unknown as Parameters<typeof NextIntlClientProvider>[0]["messages"];
const hrefOf = (number?: number) => (number === undefined ? "/nl/blog" : `/nl/blog/page/${number}`);

function listing(from: number, older: number | null) {
  const cards = cardsFixture("nl").map((card, index) => ({ ...card, id: from + index, slug: `a-${from + index}`, title: `Artikel ${from + index}` }));
  const list = { cards, number: from === 1 ? null : (older ?? 0) + 1, numbered: from === 1 ? 2 : null, older, newer: from === 1 ? undefined : null };
  return (
    <NextIntlClientProvider locale="nl" messages={words} timeZone="Europe/Brussels">
      <ArticleList list={list} hrefOf={hrefOf} level={2} />
    </NextIntlClientProvider>
  );
}

const asPage = (from: number, older: number | null) => new Response(`<title>Pagina ${from}</title>${renderToString(listing(from, older))}`);
const asked = vi.fn<(href: string) => Promise<Response>>();
let root: Root;
const more = () => screen.getByRole("link", { name: "Toon meer artikelen" });

// A busy machine takes its time to read the part that comes with the first press.
beforeAll(() => import("@/components/lists/more-articles"));

beforeEach(async () => {
  asked.mockReset();
  vi.stubGlobal("fetch", asked);
  history.replaceState(null, "", "/nl/blog");
  const page = listing(1, 2);
  document.body.innerHTML = `<div>${renderToString(page)}</div>`;
  root = await act(async () => hydrateRoot(document.body.firstElementChild!, page));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function press(): Promise<void> {
  await act(async () => fireEvent.click(more()));
}

test("is a link to the older articles, which asks for nothing until it is pressed", () => {
  expect(more()).toHaveAttribute("href", "/nl/blog/page/2");
  expect(more()).toHaveAttribute("data-island");
  expect(asked).not.toHaveBeenCalled();
});

test("brings older articles one page at a time, under the address of the page that came last and without a step in the history", async () => {
  const steps = history.length;
  asked.mockResolvedValueOnce(asPage(11, 1)).mockResolvedValueOnce(asPage(21, null));
  await press();
  expect(await screen.findByRole("heading", { name: "Artikel 11" })).toBeVisible();
  expect(location.pathname).toBe("/nl/blog/page/2");
  expect(document.title).toBe("Pagina 11");
  expect(screen.getByRole("status")).toHaveTextContent("4 artikelen erbij");
  expect(screen.getByRole("link", { name: "Artikel 11" })).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Artikel 1" })).toBeVisible();
  expect(within(screen.getByRole("navigation", { name: "Bladeren" })).getByRole("link", { name: /Nieuwere/ })).toHaveAttribute("href", "/nl/blog");
  await press();
  expect(await screen.findByRole("heading", { name: "Artikel 24" })).toBeVisible();
  expect(location.pathname).toBe("/nl/blog/page/1");
  expect(screen.queryByRole("link", { name: "Toon meer artikelen" })).not.toBeInTheDocument();
  expect(history.length).toBe(steps);
});

test("a press that asks for a new tab is the browser's", () => {
  document.addEventListener("click", (event) => event.preventDefault(), { once: true });
  fireEvent.click(more(), { ctrlKey: true });
  expect(asked).not.toHaveBeenCalled();
});
