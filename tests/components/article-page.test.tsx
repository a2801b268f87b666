import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { articleFixture, siteFixture } from "../support/article-fixture";
import { articleWords } from "../support/article-words";
import { showPage } from "../support/render";

const words = {
  nl: {
    skip: "Naar de inhoud", back: "Terug naar de blog", shop: "Naar de winkel",
    published: "Gepubliceerd op 1 november 2026", updated: "Bijgewerkt op 22 november 2026", reading: "6 minuten lezen", minute: "1 minuut lezen",
    by: "Door Lotte Vermeulen", reviewed: "Nagelezen door dr. Karim Aït-Saïd op 2 november 2026",
    table: "Tabel 1: Wat is er bij mensen gemeten?", notes: ["Goed om te weten", "Neem je medicijnen of heb je een nierziekte?", "Wat betekent dit voor jou?"],
    credit: "Beeld: Studio Feuilleton", writers: "Wie schreef dit artikel?", disclaimer: "Goed om te weten over voedingssupplementen", legal: "Voorwaarden en privacy",
  },
  fr: {
    skip: "Aller au contenu", back: "Retour au blog", shop: "Vers la boutique",
    published: "Publié le 1er novembre 2026", updated: "Mis à jour le 22 novembre 2026", reading: "6 minutes de lecture", minute: "1 minute de lecture",
    by: "Par Lotte Vermeulen", reviewed: "Relu par Dr Karim Aït-Saïd le 2 novembre 2026",
    table: "Tableau 1\u00A0: Qu’a-t-on mesuré chez l’humain\u202F?",
    notes: ["Bon à savoir", "Vous prenez des médicaments ou souffrez des reins\u202F?", "Et pour vous, concrètement\u202F?"],
    credit: "Image\u00A0: Studio Feuilleton", writers: "Qui a écrit cet article\u202F?", disclaimer: "À savoir sur les compléments alimentaires", legal: "Conditions et vie privée",
  },
} as const;

describe.each(["nl", "fr"] as const)("the article page in %s", (locale) => {
  const say = words[locale];
  const show = (more: Parameters<typeof articleFixture>[1] = {}) =>
    showPage(<ArticlePage address="https://blog.example/article" article={articleFixture(locale, more)} site={siteFixture(locale)} />, locale);
  const banner = () => within(screen.getByRole("main").querySelector("header")!);
  const lineOf = (text: string) => screen.getByText((_, element) => (element?.tagName === "LI" || element?.tagName === "P") && element.textContent === text);

  test("has one title, the excerpt under it and a way back to the blog", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(articleWords[locale].title);
    expect(banner().getByText(articleWords[locale].excerpt)).toBeVisible();
    expect(banner().getByRole("link", { name: say.back })).toHaveAttribute("href", `/${locale}`);
  });

  test("says who wrote it and who checked it", () => {
    show();
    expect(banner().getByText(say.by)).toBeVisible();
    expect(lineOf(say.reviewed).querySelector("time")).toHaveAttribute("datetime", "2026-11-02T10:00:00.000Z");
  });

  test("shows dates as its readers lived them, with the moment behind them", () => {
    show();
    expect(lineOf(say.published).querySelector("time")).toHaveAttribute("datetime", "2026-10-31T23:30:00.000Z");
    expect(lineOf(say.updated)).toBeVisible();
  });

  test("does not speak of an update on the day it was published", () => {
    show({ updatedAt: "2026-11-01T10:00:00.000Z" });
    expect(screen.queryByText(new RegExp(say.updated.slice(0, 9)))).not.toBeInTheDocument();
  });

  test("counts minutes in words that agree with them", () => {
    show();
    expect(screen.getByText(say.reading)).toBeVisible();
    show({ readingMinutes: 1 });
    expect(screen.getByText(say.minute)).toBeVisible();
  });

  test("describes every picture in this language and fetches the first one at once", () => {
    show();
    const hero = screen.getByRole("img", { name: articleWords[locale].heroAlt });
    expect(hero).toHaveAttribute("fetchpriority", "high");
    expect(hero).toHaveAttribute("loading", "eager");
    expect(hero.style.objectPosition).toBe("40% 50%");
    expect(screen.getByRole("img", { name: articleWords[locale].figureAlt })).toHaveAttribute("loading", "lazy");
    expect(document.querySelector("link[rel=preload][as=image]")).toHaveAttribute("type", "image/avif");
  });

  test("a table is a named region that the keyboard reaches, with headers for rows and columns", () => {
    show();
    const region = screen.getByRole("region", { name: say.table });
    expect(region).toHaveAttribute("tabindex", "0");
    expect(within(region).getAllByRole("columnheader")).toHaveLength(4);
    expect(within(region).getAllByRole("rowheader")).toHaveLength(2);
  });

  test("call-outs are notes named by their own title or by their kind", () => {
    show();
    expect(screen.getAllByRole("note").map((note) => note.getAttribute("aria-label"))).toEqual(say.notes);
  });

  test("a figure carries its caption and says whose picture it is", () => {
    show();
    const figure = screen.getByText(say.credit, { normalizer: (text) => text }).closest("figure")!;
    expect(figure).toHaveTextContent(articleWords[locale].caption);
  });

  test("ends with the writers, the shop's address, its legal pages", () => {
    show();
    expect(within(screen.getByRole("region", { name: say.writers })).getByText(/ORCID/)).toBeVisible();
    const footer = within(screen.getByRole("contentinfo"));
    expect(footer.getByRole("link", { name: "hallo@shop.test" })).toHaveAttribute("href", "mailto:hallo@shop.test");
    expect(footer.getByRole("link", { name: "+32 9 000 00 00" })).toHaveAttribute("href", "tel:+3290000000");
    expect(within(footer.getByRole("navigation", { name: say.legal })).getAllByRole("link")).toHaveLength(3);
  });

  test("has the shop's standing words below the article", () => {
    show();
    expect(within(screen.getByRole("complementary", { name: say.disclaimer })).getByText(articleWords[locale].disclaimer)).toBeVisible();
  });

  test("has no empty frame where the shop has no standing words", () => {
    show({ disclaimer: null });
    expect(screen.queryByRole("complementary", { name: say.disclaimer })).toBeNull();
  });

  test("begins with a way past the header, which leads to the shop too", () => {
    show();
    const skip = screen.getAllByRole("link")[0]!;
    expect(skip).toHaveAccessibleName(say.skip);
    expect(skip).toHaveAttribute("href", `#${screen.getByRole("main").id}`);
    expect(screen.getByRole("link", { name: say.shop })).toHaveAttribute("href", `https://shop.test/${locale}`);
  });

  test("gives every element an id of its own", () => {
    show();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stands without picture, people, sources, offer and related articles", () => {
    show({ picture: null, topic: null, authors: [], reviewer: null, reviewedAt: null, sources: [], callToAction: null, related: [], body: [] });
    expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });
});
