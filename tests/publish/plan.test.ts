import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Locale, locales } from "@/messages/locales";
import { articlePath, frontPath } from "@/messages/paths";
import type { LivePage, PartKey } from "@/payload/publish/live-pages";
import { emptyPlan, mergePlans, type Plan, planArticle, planPart, planSettings } from "@/payload/publish/plan";

function page(article: number, locale: Locale, rest: Partial<LivePage> = {}): LivePage {
  const slug = rest.slug ?? `artikel-${article}-${locale}`;
  return { id: article * 10 + locales.indexOf(locale), article, locale, slug, publishedAt: "2026-01-01T00:00:00.000Z", changedAt: "2026-01-01T00:00:00.000Z", parts: [], related: [], relatedCount: 0, contentHash: "a", ...rest };
}

const ofLocale = (plan: Plan, locale: Locale): string[] => [
  ...plan.tags.filter((tag) => tag.endsWith(`:${locale}`)),
  ...[...plan.swap, ...plan.withdraw].filter((path) => path === frontPath(locale) || path.startsWith(`/${locale}/`)),
];

describe("a change to one article", () => {
  it("reaches its page, the lists and the cards of its own language only", () => {
    const both = [page(1, "nl"), page(1, "fr")];
    const plan = planArticle(both, [page(1, "nl", { contentHash: "b" }), page(1, "fr")], [page(2, "nl"), page(3, "fr")]);
    expect(plan).toEqual({ tags: ["article:1:nl", "article:2:nl", "listing:nl"], swap: ["/nl", "/nl/blog/artikel-1-nl", "/nl/blog/artikel-2-nl"], withdraw: [] });
  });

  it("reaches the French page when the Dutch address is new, as its switcher leads there; not the French list", () => {
    const plan = planArticle([page(1, "fr")], [page(1, "fr"), page(1, "nl")], []);
    expect(plan.swap).toEqual(["/fr/blog/artikel-1-fr", "/nl", "/nl/blog/artikel-1-nl"]);
    expect(plan.tags).toEqual(["addresses:nl", "article:1:fr", "article:1:nl", "listing:nl"]);
  });

  it("withdraws the previous address of a renamed page", () => {
    const plan = planArticle([page(1, "nl", { slug: "oud" })], [page(1, "nl", { slug: "nieuw" })], []);
    expect(plan.withdraw).toEqual(["/nl/blog/oud"]);
    expect(plan.swap).toContain("/nl/blog/nieuw");
  });

  it("withdraws a deleted article in every language and renders its cards anew", () => {
    const plan = planArticle([page(1, "nl"), page(1, "fr")], [], [page(2, "nl")]);
    expect(plan.withdraw).toEqual(["/fr/blog/artikel-1-fr", "/nl/blog/artikel-1-nl"]);
    expect(plan.swap).toEqual(["/fr", "/nl", "/nl/blog/artikel-2-nl"]);
  });

  it("reaches the lists of the topic it left and of the one it joined", () => {
    const plan = planArticle([page(1, "nl", { parts: ["topics:4"] })], [page(1, "nl", { parts: ["topics:5"], contentHash: "b" })], []);
    expect(plan.tags).toEqual(expect.arrayContaining(["topic:4:nl", "topic:5:nl"]));
  });
});

const locale = fc.constantFrom(...locales);
const part = fc.constantFrom<PartKey>("media:1", "topics:1", "topics:2", "authors:1", "sources:3", "products:1", "calls-to-action:1");
const state = (article: number) =>
  fc.record(
    Object.fromEntries(locales.map((each) => [each, fc.option(fc.record({ slug: fc.constantFrom("a", "b"), contentHash: fc.constantFrom("x", "y"), parts: fc.uniqueArray(part) }), { nil: undefined })])) as Record<Locale, fc.Arbitrary<Partial<LivePage> | undefined>>,
  ).map((byLocale) => locales.flatMap((each) => (byLocale[each] ? [page(article, each, byLocale[each])] : [])));
const others = fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), locale), { maxLength: 8 }).map((list) => list.map(([article, each]) => page(article, each)));

describe("whatever happens to an article", () => {
  const same = (before: LivePage[], after: LivePage[], each: Locale, key: "slug" | "contentHash") =>
    before.find((one) => one.locale === each)?.[key] === after.find((one) => one.locale === each)?.[key];

  it("leaves a language alone in which nothing changed, unless an address came, went or changed", () => {
    fc.assert(fc.property(state(1), state(1), others, (before, after, neighbours) => {
      const plan = planArticle(before, after, neighbours);
      if (!locales.every((each) => same(before, after, each, "slug"))) return;
      for (const each of locales) if (same(before, after, each, "contentHash")) expect(ofLocale(plan, each)).toEqual([]);
    }));
  });

  it("renders every live page that changed, and withdraws exactly the addresses that no longer answer", () => {
    fc.assert(fc.property(state(1), state(1), others, (before, after, neighbours) => {
      const plan = planArticle(before, after, neighbours);
      const live = after.map((one) => articlePath(one.locale, one.slug));
      for (const one of after) {
        if (!same(before, after, one.locale, "slug") || !same(before, after, one.locale, "contentHash")) expect(plan.swap).toContain(articlePath(one.locale, one.slug));
      }
      expect(new Set(plan.withdraw)).toEqual(new Set(before.map((one) => articlePath(one.locale, one.slug)).filter((path) => !live.includes(path))));
    }));
  });

  it("touches nothing but the article itself, pages that show it, and the front pages", () => {
    fc.assert(fc.property(state(1), state(1), others, (before, after, neighbours) => {
      const known = [...before, ...after, ...neighbours].map((one) => articlePath(one.locale, one.slug));
      const plan = planArticle(before, after, neighbours);
      for (const path of [...plan.swap, ...plan.withdraw]) expect([...known, ...locales.map(frontPath)]).toContain(path);
    }));
  });
});

describe("a change to something pages show", () => {
  it.each(["products", "sources", "calls-to-action"] as const)("of %s reaches its pages and no list", (collection) => {
    expect(planPart(collection, 7, [page(1, "nl"), page(2, "fr")], { withdrawn: false })).toEqual({
      tags: ["article:1:nl", "article:2:fr"], swap: ["/fr/blog/artikel-2-fr", "/nl/blog/artikel-1-nl"], withdraw: [],
    });
  });

  it.each(["media", "topics", "authors"] as const)("of %s reaches the lists of those languages as well", (collection) => {
    const plan = planPart(collection, 7, [page(1, "fr")], { withdrawn: false });
    expect(plan.tags).toEqual(expect.arrayContaining(["article:1:fr", "listing:fr"]));
    expect(ofLocale(plan, "nl")).toEqual([]);
  });

  it("of a topic makes the pictures of articles wait to be drawn anew, in those languages; they name the topic", () => {
    expect(planPart("topics", 7, [page(1, "fr")], { withdrawn: false }).tags).toContain("pictures:fr");
    for (const collection of ["authors", "media", "sources"] as const) expect(planPart(collection, 7, [page(1, "fr")], { withdrawn: false }).tags).not.toContain("pictures:fr");
  });

  it("takes the pages of a withdrawn product out of sight and renders them without it", () => {
    const plan = planPart("products", 7, [page(1, "nl")], { withdrawn: true });
    expect(plan).toMatchObject({ withdraw: ["/nl/blog/artikel-1-nl"], swap: ["/nl/blog/artikel-1-nl"] });
  });

  it("of the settings reaches every page of the languages it was made in", () => {
    const plan = planSettings(["fr"], [page(1, "nl"), page(1, "fr")]);
    expect(plan).toEqual({ tags: ["settings:fr"], swap: ["/fr", "/fr/blog/artikel-1-fr"], withdraw: [] });
  });
});

describe("several plans at once", () => {
  const paths = fc.uniqueArray(fc.constantFrom("/nl", "/nl/blog/a", "/nl/blog/b"));
  const plans = fc.array(fc.record({ tags: paths, swap: paths, withdraw: paths }));

  it("never serves again what any of them withdrew, and does not render what the last word withdrew", () => {
    fc.assert(fc.property(plans, (list) => {
      const merged = mergePlans(list);
      expect(new Set(merged.withdraw)).toEqual(new Set(list.flatMap((plan) => plan.withdraw)));
      for (const path of new Set(list.flatMap((plan) => [...plan.swap, ...plan.withdraw]))) {
        const last = list.findLast((plan) => plan.swap.includes(path) || plan.withdraw.includes(path));
        expect(merged.swap.includes(path)).toBe(last?.swap.includes(path));
      }
    }));
  });

  it("means the same merged in two steps as in one", () => {
    fc.assert(fc.property(plans, plans, (first, second) => {
      expect(mergePlans([mergePlans(first), mergePlans(second)]).withdraw).toEqual(mergePlans([...first, ...second]).withdraw);
      expect(mergePlans([emptyPlan, ...first])).toEqual(mergePlans(first));
    }));
  });
});
