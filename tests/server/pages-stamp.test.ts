import { expect, test } from "vitest";
import { pagesStamp } from "@/payload/server/pages-stamp.mjs";

test("pages kept for one address of the site are not those of another: their links are absolute", () => {
  const stamp = pagesStamp("https://blog.example");
  expect(stamp).toMatch(/^v\d+-[0-9a-f]{8}$/);
  expect(pagesStamp("https://blog.example/")).toBe(stamp);
  expect(pagesStamp("http://blog.example")).not.toBe(stamp);
});
