import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { articleFixture, siteFixture } from "../support/article-fixture";
import { showPage } from "../support/render";

const words = {
  nl: { sources: "Bronnen", mark: "Bron 7", run: "Bronnen 2–4", back: "Terug naar de tekst", place: "Terug naar de tekst, plaats b" },
  fr: { sources: "Sources", mark: "Source 7", run: "Sources 2–4", back: "Retour au texte", place: "Retour au texte, passage b" },
} as const;

function target(link: HTMLElement): HTMLElement | null {
  return document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
}

describe.each(["nl", "fr"] as const)("citations in %s", (locale) => {
  const show = () => showPage(<ArticlePage address="https://blog.example/article" article={articleFixture(locale)} site={siteFixture(locale)} />, locale);

  test("every mark is a link in a superscript that leads to an entry of the list of sources", () => {
    show();
    const marks = screen.getAllByRole("doc-noteref");
    const list = screen.getByRole("doc-endnotes", { name: words[locale].sources });
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of marks) {
      expect(mark.closest("sup")?.id).toMatch(/^cite-\d+$/);
      expect(list).toContainElement(target(mark));
    }
  });

  test("a mark is read out with the number it shows", () => {
    show();
    const [seventh] = screen.getAllByRole("doc-noteref", { name: words[locale].mark });
    expect(seventh).toHaveTextContent(/^7$/);
    expect(target(seventh!)).toHaveTextContent("Magnesium in the Central Nervous System");
  });

  test("a run of sources is one mark that leads to the first of them", () => {
    show();
    const run = screen.getByRole("doc-noteref", { name: words[locale].run });
    expect(run).toHaveTextContent("2–4");
    expect(target(run)).toHaveTextContent("Slutsky");
  });

  test("every entry leads back to each place that cites it, and each such place cites it", () => {
    show();
    for (const entry of within(screen.getByRole("doc-endnotes")).getAllByRole("listitem").filter(({ id }) => id.startsWith("source-"))) {
      const back = within(entry).getAllByRole("doc-backlink");
      expect(back.length).toBeGreaterThan(0);
      for (const link of back) expect(target(link)?.querySelector("a[role=doc-noteref]")).toBeInTheDocument();
    }
  });

  test("ways back are named by place where there are several, and simply where there is one", () => {
    show();
    const entry = (anchor: string) => within(document.getElementById(anchor)!);
    expect(entry("source-2").getAllByRole("doc-backlink").map((link) => link.textContent)).toEqual(["a", "b", "c"]);
    expect(entry("source-2").getByRole("doc-backlink", { name: words[locale].place })).toHaveAttribute("href", "#cite-3");
    expect(entry("source-1").getByRole("doc-backlink", { name: words[locale].back })).toHaveAttribute("href", "#cite-1");
  });

  test("an entry links its DOI and PubMed pages, and says which words are English", () => {
    show();
    const entry = within(document.getElementById("source-5")!);
    expect(entry.getByRole("link", { name: "doi:10.3390/nu14245235" })).toHaveAttribute("href", "https://doi.org/10.3390/nu14245235");
    expect(entry.getByRole("link", { name: "PubMed 36558392" })).toHaveAttribute("href", "https://pubmed.ncbi.nlm.nih.gov/36558392/");
    expect(entry.getByText("Nutrients")).toHaveAttribute("lang", "en");
  });

  test("an article without sources has no list of them, no popover and no script for it", () => {
    showPage(<ArticlePage address="https://blog.example/article" article={articleFixture(locale, { sources: [], body: [], related: [] })} site={siteFixture(locale)} />, locale);
    expect(screen.queryByRole("doc-endnotes")).not.toBeInTheDocument();
    expect(document.querySelector("[popover]")).toBeNull();
    expect(document.body.innerHTML).not.toContain("source-popover");
  });
});
