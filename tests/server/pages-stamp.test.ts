import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pagesStamp } from "@/payload/server/pages-stamp.mjs";

test("pages kept for one address of the site are not those of another: their links are absolute", () => {
  const root = mkdtempSync(path.join(tmpdir(), "feuilleton-stamp-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, ".next"));
  writeFileSync(path.join(root, ".next/BUILD_ID"), "b/1\n");
  const stamp = pagesStamp(root, "https://blog.example");
  expect(stamp).toMatch(/^b_1-[0-9a-f]{8}$/);
  expect(pagesStamp(root, "https://blog.example/")).toBe(stamp);
  expect(pagesStamp(root, "http://blog.example")).not.toBe(stamp);
  writeFileSync(path.join(root, ".next/BUILD_ID"), "b/2");
  expect(pagesStamp(root, "https://blog.example")).not.toBe(stamp);
});
