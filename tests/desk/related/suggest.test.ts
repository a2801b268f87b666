import { expect, it } from "vitest";

import { suggest } from "@/payload/desk/related/suggest";

const page = (article: number, day: number, ...parts: string[]) => ({ article, publishedAt: `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`, parts: ["blog", ...parts] });

it("puts what shares the subject first and says what is shared", () => {
  const candidates = [page(1, 20), page(2, 1, "authors:4"), page(3, 2, "topics:7", "authors:4"), page(4, 3, "topics:7", "topics:8")];
  expect(suggest(["topics:7", "topics:8", "authors:4"], candidates, [], 10)).toEqual([
    { article: 4, reasons: [{ kind: "topics", ids: [7, 8] }] },
    { article: 3, reasons: [{ kind: "topics", ids: [7] }, { kind: "authors", ids: [4] }] },
    { article: 2, reasons: [{ kind: "authors", ids: [4] }] },
    { article: 1, reasons: [] },
  ]);
});

it("leaves out the article itself and what is chosen, and falls back on the newest", () => {
  const candidates = [page(1, 1), page(2, 9), page(3, 5), page(4, 7)];
  expect(suggest(["topics:7"], candidates, [1, 4], 10).map(({ article }) => article)).toEqual([2, 3]);
  expect(suggest([], candidates, [], 2).map(({ article }) => article)).toEqual([2, 4]);
});

it("gives no reason for a picture both use", () => {
  expect(suggest(["media:1"], [page(1, 1, "media:1")], [], 1)).toEqual([{ article: 1, reasons: [] }]);
});
