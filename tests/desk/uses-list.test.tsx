/** The lists of the tab "Used in": how many there are in all, a hundred at a time, and the way to the others. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { UsesList } from "@/payload/desk/uses-list";

const said = {
  nl: { nowhere: "Nergens.", stretch: "101–200 van 9.001", first: "1–100 van 9.001", last: "9.001–9.001 van 9.001", previous: "Vorige", next: "Volgende", count: "(9.001)" },
  fr: { nowhere: "Nulle part.", stretch: "101 à 200 sur 9 001", first: "1 à 100 sur 9 001", last: "9 001 à 9 001 sur 9 001", previous: "Précédents", next: "Suivants", count: "(9 001)" },
} as const;

/** French parts its thousands with a narrow space that does not break. */
const plain = (text: string | null): string => (text ?? "").replace(/[\u202F\u00A0]/g, " ");

describe.each(["nl", "fr"] as const)("a list of uses in %s", (language) => {
  const words = said[language];
  const show = (page: number, total: number) =>
    render(<UsesList heading="Pagina’s" hrefOf={(to) => `?live=${to}`} language={language} note="Let op." page={page} total={total}><li>Zink</li></UsesList>);
  const ways = () => screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

  it.each([
    [1, words.first, [[words.next, "?live=2"]]],
    [2, words.stretch, [[words.previous, "?live=1"], [words.next, "?live=3"]]],
    [91, words.last, [[words.previous, "?live=90"]]],
  ] as const)("counts all, says which stretch this is and leads to those beside it: %i", (page, stretch, links) => {
    show(page, 9_001);
    expect(plain(screen.getByRole("heading", { level: 2 }).textContent)).toBe(`Pagina’s ${words.count}`);
    expect(plain(screen.getByRole("navigation", { name: "Pagina’s" }).textContent)).toContain(stretch);
    expect(ways()).toEqual(links);
    expect(screen.getByText("Let op.")).toBeVisible();
  });

  it("needs no way on where all are shown, and says so where there is none", () => {
    const { rerender } = show(1, 100);
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(within(screen.getByRole("list")).getByText("Zink")).toBeVisible();
    rerender(<UsesList heading="Pagina’s" hrefOf={String} language={language} note="Let op." page={1} total={0}>{null}</UsesList>);
    expect(screen.getByText(words.nowhere)).toBeVisible();
    expect(screen.queryByText("Let op.")).toBeNull();
  });
});
