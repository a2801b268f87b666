import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { numberedPages, pageOf, perPage, type Place, touchedPages } from "@/payload/publish/list-pages";
import { planLists, planReaders } from "@/payload/publish/plan-lists";

/** What each page of a list shows and leads to, as a reader sees it. */
function pagesOf(articles: string[]): Map<number | "newest", string> {
  const numbered = numberedPages(articles.length);
  const pages = new Map<number | "newest", string>([["newest", `${articles.slice(numbered * perPage).join()} of ${numbered}`]]);
  for (let number = 1; number <= numbered; number += 1) {
    pages.set(number, `${articles.slice((number - 1) * perPage, number * perPage).join()} then ${number < numbered ? number + 1 : "newest"}`);
  }
  return pages;
}

const names = (total: number): string[] => Array.from({ length: total }, (_, index) => `a${index}`);
const place = fc.integer({ min: 1, max: 80 }).chain((total) => fc.record({ total: fc.constant(total), index: fc.integer({ min: 0, max: total - 1 }) }));

/** The pages that really differ between two lists. */
function differing(before: string[], after: string[]): { changed: number[]; gone: number[]; newest: boolean } {
  const [was, is] = [pagesOf(before), pagesOf(after)];
  const numbers = [...is.keys()].filter((key): key is number => key !== "newest");
  return {
    changed: numbers.filter((number) => was.get(number) !== is.get(number)),
    gone: [...was.keys()].filter((key): key is number => key !== "newest" && !is.has(key)),
    newest: was.get("newest") !== is.get("newest"),
  };
}

function expectCovered(before: string[], after: string[], touched: ReturnType<typeof touchedPages>): void {
  const real = differing(before, after);
  expect(touched.changed).toEqual(expect.arrayContaining(real.changed));
  expect(touched.gone).toEqual(real.gone);
  if (real.newest) expect(touched.newest).toBe(true);
}

describe("pages numbered from the oldest", () => {
  it("leave between one and two pages' worth of articles on the newest", () => {
    fc.assert(
      fc.property(fc.integer({ min: perPage, max: 5_000 }), (total) => {
        const newest = total - numberedPages(total) * perPage;
        expect(newest).toBeGreaterThanOrEqual(perPage);
        expect(newest).toBeLessThan(2 * perPage);
      }),
    );
  });

  it("change only on the newest page when a new article is added to it", () => {
    expect(touchedPages(null, { index: 30, total: 31 })).toEqual({ changed: [], gone: [], newest: true });
  });

  it("gain a page when the newest is full, and the one before it leads there", () => {
    const total = perPage * 4;
    expect(touchedPages(null, { index: total - 1, total })).toEqual({ changed: [2, 3], gone: [], newest: true });
  });

  it("change on one page only when an article on it is rewritten", () => {
    const before: Place = { index: 3, total: 60 };
    expect(touchedPages(before, before)).toEqual({ changed: [1], gone: [], newest: false });
  });

  it("name every page that differs when an article comes", () => {
    fc.assert(
      fc.property(place, ({ index, total }) => {
        const after = names(total);
        expectCovered(after.toSpliced(index, 1), after, touchedPages(null, { index, total }));
      }),
    );
  });

  it("name every page that differs when an article goes", () => {
    fc.assert(
      fc.property(place, ({ index, total }) => {
        const before = names(total);
        expectCovered(before, before.toSpliced(index, 1), touchedPages({ index, total }, null));
      }),
    );
  });

  it("name every page that differs when an article moves or is rewritten", () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ index, total }, elsewhere) => {
        const before = names(total);
        const to = elsewhere % total;
        const after = before.toSpliced(index, 1).toSpliced(to, 0, "rewritten");
        expectCovered(before, after, touchedPages({ index, total }, { index: to, total }));
      }),
    );
  });

  it("never name a page that is not there", () => {
    fc.assert(
      fc.property(place, (at) => {
        const { changed } = touchedPages(null, at);
        expect(changed.every((number) => number >= 1 && number <= numberedPages(at.total))).toBe(true);
        expect(pageOf(at) ?? 0).toBeLessThanOrEqual(numberedPages(at.total));
      }),
    );
  });
});

describe("the plan for lists", () => {
  const topic = { list: "topics:5", locale: "fr", slug: "sommeil" } as const;

  it("renders the newest page of a topic anew in the words of its language", () => {
    const plan = planLists([{ ...topic, before: null, after: { index: 1, total: 2 } }]);
    expect(plan).toEqual({ tags: ["topic:5:fr"], swap: ["/fr/theme/sommeil"], withdraw: [] });
  });

  it("lets a topic's first article be found, in the index and by its page in the other language", () => {
    const plan = planLists([{ ...topic, before: null, after: { index: 0, total: 1 } }]);
    expect(plan.tags).toEqual(["addresses:fr", "addresses:nl", "topic:5:fr", "topic:5:nl"]);
    expect(plan.swap).toEqual(["/fr/picture/theme/sommeil", "/fr/theme", "/fr/theme/sommeil"]);
  });

  it("leaves the picture of a list alone, whatever is in the list", () => {
    const lists = [{ ...topic, list: "authors:7" as const, slug: "an" }, topic, { ...topic, list: "blog" as const, slug: null }];
    const moves: [Place | null, Place | null][] = [[null, { index: 30, total: 31 }], [{ index: 3, total: 31 }, null], [{ index: 0, total: 31 }, { index: 30, total: 31 }]];
    const plan = planLists(lists.flatMap((list) => moves.map(([before, after]) => ({ ...list, before, after }))));
    expect([...plan.swap, ...plan.withdraw].filter((path) => path.includes("/picture"))).toEqual([]);
    // The blog is there without an article as well.
    const last = planLists([{ list: "blog", locale: "fr", slug: null, before: { index: 0, total: 1 }, after: null }]);
    expect([last.swap, last.withdraw]).toEqual([["/fr/blog"], []]);
  });

  it("withdraws the page of a topic with its last article, and its picture", () => {
    const plan = planLists([{ ...topic, before: { index: 0, total: 1 }, after: null }]);
    expect(plan.withdraw).toEqual(["/fr/picture/theme/sommeil", "/fr/theme/sommeil"]);
    expect(plan.swap).toEqual(["/fr/theme"]);
  });

  it("reaches the feeds of the languages that changed, and the sitemap that holds the article", () => {
    const plan = planReaders(5_001, ["fr"], [{ locale: "fr", slug: "ancien" }, { locale: "nl", slug: "zelfde" }], [{ locale: "fr", slug: "neuf" }, { locale: "nl", slug: "zelfde" }]);
    expect(plan.swap).toEqual(["/fr/feed.json", "/fr/feed.xml", "/fr/picture/blog/neuf", "/sitemap.xml", "/sitemaps/articles-1.xml", "/sitemaps/pages.xml"]);
    expect(plan.withdraw).toEqual(["/fr/picture/blog/ancien"]);
    expect(planReaders(1, [], [], []).swap).toEqual([]);
  });
});
