import { expect, it } from "vitest";

import { tooNested, withStorableText } from "@/payload/content/storable-text";

it("gives data that need no mending back as they are", () => {
  const data = { title: "Één 😀", list: [1, null, { at: new Date(0) }] };
  expect(withStorableText(data)).toBe(data);
});

it("mends words at any depth and leaves everything else alone", () => {
  const at = new Date(0);
  expect(withStorableText({ a: [{ b: "x\u0000y" }, "\ud83d"], at, n: 7 })).toEqual({ a: [{ b: "xy" }, "\uFFFD"], at, n: 7 });
});

it("says of what has no end that it has none", () => {
  let data: unknown = "x";
  for (let level = 0; level < 2_000; level += 1) data = [data];
  expect(withStorableText(data)).toBe(tooNested);
});
