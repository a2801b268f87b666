import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FrontPage } from "@/components/layout/front-page";
import { NotFoundBody } from "@/components/layout/not-found-body";
import { articleWords } from "../support/article-words";
import { cardsFixture, siteFixture } from "../support/article-fixture";
import { showPage } from "../support/render";

const words = {
  nl: { gone: "Deze pagina is er niet", home: "Naar de voorpagina", latest: "Nieuw op de blog", empty: "Hier verschijnt binnenkort het eerste artikel." },
  fr: { gone: "Cette page est introuvable", home: "Vers la page d’accueil", latest: "Derniers articles", empty: "Le premier article paraîtra ici prochainement." },
} as const;

describe.each(["nl", "fr"] as const)("other pages in %s", (locale) => {
  const say = words[locale];

  test("a page that is not there says so and leads to the front page", () => {
    showPage(<NotFoundBody latest={[]} original={null} />, locale);
    expect(screen.getByRole("heading", { level: 1, name: say.gone })).toBeVisible();
    expect(screen.getByRole("link", { name: say.home })).toHaveAttribute("href", `/${locale}`);
  });

  test("the front page lists every article, newest first", () => {
    const cards = cardsFixture(locale);
    showPage(<FrontPage articles={cards} site={siteFixture(locale)} topics={[]} />, locale);
    expect(screen.getByRole("heading", { level: 1, name: articleWords[locale].tagline })).toBeVisible();
    const titles = within(screen.getByRole("region", { name: say.latest })).getAllByRole("heading", { level: 3 });
    expect(titles.map((title) => title.textContent)).toEqual(cards.map(({ title }) => title));
  });

  test("an empty blog says what will come", () => {
    showPage(<FrontPage articles={[]} site={siteFixture(locale)} topics={[]} />, locale);
    expect(screen.getByText(say.empty)).toBeVisible();
  });
});
