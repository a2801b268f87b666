import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { SearchOpener } from "@/components/search/search-opener";
import type { SearchResults } from "@/payload/read/types";
import fr from "@/messages/fr.json";

const plain = (text: string) => [{ text, hit: false }];
const results = (query: string, corrected: string[] = []): SearchResults => ({
  query,
  total: 2,
  articles: [
    { href: "/fr/blog/un", title: plain("Le magnésium"), excerpt: plain("Un") },
    { href: "/fr/blog/deux", title: plain("Le sommeil"), excerpt: plain("Deux") },
  ],
  topics: [{ href: "/fr/theme/sommeil", title: plain("Sommeil"), excerpt: [] }],
  products: [],
  corrected,
});

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });
const asked = vi.fn<(address: string) => void>();
const shown = vi.fn<(element: Element) => void>();

beforeEach(() => {
  asked.mockClear();
  shown.mockClear();
  // jsdom knows no modal dialogs.
  Object.assign(HTMLDialogElement.prototype, { showModal(this: HTMLDialogElement) { this.open = true; this.querySelector("input")?.focus(); }, close(this: HTMLDialogElement) { this.open = false; this.dispatchEvent(new Event("close")); } });
  vi.stubGlobal("fetch", (address: string) => {
    asked(address);
    const query = new URL(address, "http://localhost").searchParams.get("q") ?? "";
    return Promise.resolve(Response.json(results(query, query === "magnesiun" ? ["magnésium", "magnésien"] : [])));
  });
  // Nor does it scroll.
  Object.assign(Element.prototype, { scrollIntoView(this: Element) { shown(this); } });
  const messages = fr as unknown as Parameters<typeof NextIntlClientProvider>[0]["messages"];
  render(
    <NextIntlClientProvider locale="fr" messages={messages} timeZone="Europe/Brussels">
      <SearchOpener />
    </NextIntlClientProvider>,
  );
});

describe("searching while typing", () => {
  test("is a link to the page of results first, and asks nothing", () => {
    expect(screen.getByRole("link", { name: "Rechercher" })).toHaveAttribute("href", "/fr/search");
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([["a press", () => fireEvent.click(screen.getByRole("link", { name: "Rechercher" }))], ["/", () => press("/")], ["Ctrl+K", () => press("k", { ctrlKey: true })]])("opens by %s", async (_, open) => {
    open();
    expect(await screen.findByRole("dialog", { name: "Recherche" })).toBeVisible();
    await waitFor(() => expect(screen.getByRole("combobox")).toHaveFocus());
  });

  test("asks once for what was typed, says how much was found, and is walked through by the arrows", async () => {
    press("/");
    const field = await screen.findByRole("combobox");
    for (const typed of ["mag", "magnes", "magnesium"]) fireEvent.change(field, { target: { value: typed } });
    const list = await screen.findByRole("listbox");
    expect(await within(list).findAllByRole("option")).toHaveLength(3);
    expect(asked.mock.calls.map(([address]) => address)).toEqual(["/api/search?locale=fr&q=magnesium"]);
    expect(screen.getByRole("status")).toHaveTextContent("2 articles trouvés.");
    for (let step = 0; step < 3; step += 1) fireEvent.keyDown(field, { key: "ArrowDown" });
    const [, , third] = within(list).getAllByRole("option");
    expect(third).toHaveAttribute("aria-selected", "true");
    expect(field).toHaveAttribute("aria-activedescendant", third?.id);
    // However long the list is: what is chosen is in sight.
    expect(shown).toHaveBeenLastCalledWith(third);
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(within(list).getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
  });

  test("keeps what was chosen when the answer to the last letters comes after it, in another order", async () => {
    press("/");
    const field = await screen.findByRole("combobox");
    fireEvent.change(field, { target: { value: "somm" } });
    await screen.findAllByRole("option");
    let answer: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => (answer = resolve));
    vi.stubGlobal("fetch", (address: string) => {
      asked(address);
      return late;
    });
    fireEvent.change(field, { target: { value: "sommeil" } });
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Le magnésium");
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith("/api/search?locale=fr&q=sommeil"));
    const found = results("sommeil");
    answer(Response.json({ ...found, total: 9, articles: found.articles.toReversed() }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("9 articles trouvés."));
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Le magnésium");
    expect(screen.getAllByRole("option")[1]).toHaveAttribute("aria-selected", "true");
  });

  test("says which words it took for a misspelt one", async () => {
    press("/");
    fireEvent.change(await screen.findByRole("combobox"), { target: { value: "magnesiun" } });
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("2 articles trouvés. Nous avons aussi cherché magnésium et magnésien."));
  });

  test("closes, and the link is there as before", async () => {
    press("/");
    fireEvent.click(await screen.findByRole("button", { name: "Fermer" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});
