import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { FrontPage } from "@/components/layout/front-page";
import { articleFixture, cardsFixture, siteFixture } from "../support/article-fixture";
import { showPage } from "../support/render";

const words = {
  nl: { nav: "Taal", other: "fr", name: "Français", href: "/fr/blog/l-threonate-de-magnesium", missing: "Dit artikel is er niet in het Frans" },
  fr: { nav: "Langue", other: "nl", name: "Nederlands", href: "/nl/blog/magnesium-l-threonaat", missing: "Cet article n’est pas disponible en néerlandais" },
} as const;

describe.each(["nl", "fr"] as const)("the language switcher on a page in %s", (locale) => {
  const say = words[locale];
  const switcher = () => within(screen.getByRole("navigation", { name: say.nav }));

  test("leads to the same article by its own slug there, in a word of that language", () => {
    showPage(<ArticlePage address="https://blog.example/article" article={articleFixture(locale)} site={siteFixture(locale)} />, locale);
    const link = switcher().getByRole("link", { name: say.name });
    expect(link).toHaveAttribute("href", say.href);
    expect(link).toHaveAttribute("hreflang", say.other);
    expect(link).toHaveAttribute("lang", say.other);
    expect(link).toHaveAttribute("ping", `/api/language?to=${say.other}`);
  });

  // Nobody has translated it yet, or it was taken offline: the page does not know which, and says what holds for both.
  test("says in words that an article is missing there, and links nowhere", () => {
    showPage(<ArticlePage address="https://blog.example/article" article={articleFixture(locale, { slugs: { [locale]: "only-here" } })} site={siteFixture(locale)} />, locale);
    expect(switcher().getByText(say.missing)).toBeVisible();
    expect(switcher().queryByRole("link")).not.toBeInTheDocument();
  });

  test("leads from one front page to the other", () => {
    showPage(<FrontPage articles={cardsFixture(locale)} site={siteFixture(locale)} topics={[]} />, locale);
    expect(switcher().getByRole("link", { name: say.name })).toHaveAttribute("href", `/${say.other}`);
  });
});
