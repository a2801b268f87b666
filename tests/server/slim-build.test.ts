import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { slimBuild } from "@/payload/server/slim-build.mjs";

const require = createRequire(import.meta.url);
const filler = `const filler = "${"x".repeat(60_000)}";`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-slim-"));
  mkdirSync(path.join(folder, "ssr"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function chunk(name: string, code: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${filler}\nmodule.exports=[${code}];\n\n//# sourceMappingURL=${path.basename(name)}.map`);
  writeFileSync(`${file}.map`, JSON.stringify({ version: 3, sources: [`${name}.ts`], names: [], mappings: "AAAA" }));
  return file;
}

test("what routes share is loaded once, and what only looks alike, or belongs to the other runtime, stays apart", async () => {
  const [one, two, other, page] = [chunk("a.js", "{}"), chunk("b.js", "{}"), chunk("c.js", "{ c: 1 }"), chunk("ssr/a.js", "{}")];
  expect(await slimBuild(folder)).toEqual({ files: 3, copies: 1 });
  expect(require(two)).toBe(require(one));
  expect(require(other)).toEqual([{ c: 1 }]);
  expect(require(page)).not.toBe(require(one));
  expect(readdirSync(folder).toSorted()).toEqual(["a.js", "a.js.map", "b.js", "c.js", "c.js.map", "ssr"]);
});

test("a file means the same in ASCII: words, patterns, templates and what is beyond the first plane", async () => {
  const code = 'word => [/^[‘’“”…]$/u.test(word), /[€😀]/u.test(word), /[^\\p{L}’]/u.test(word), `${word} — geëerd`, String.raw`\\d–${word}`, "😀", "Œuvre".length, ((parts) => parts.raw[0])`’\\n`]';
  const file = chunk("a.js", code);
  // oxlint-disable-next-line no-eval -- what the text says before it is written anew
  const before = (0, eval)(code) as (word: string) => unknown[];
  await slimBuild(folder);
  const text = readFileSync(file, "utf8");
  expect([...text].every((character) => character.codePointAt(0)! < 128)).toBe(true);
  const [after] = require(file) as [typeof before];
  for (const word of ["’", "€", "😀", "é", "abc"]) expect(after(word)).toEqual(before(word));
});

test("small files and those that are no script are left as they are", async () => {
  writeFileSync(path.join(folder, "small.js"), "module.exports=['é’'];");
  writeFileSync(path.join(folder, "words.json"), `"${"é".repeat(60_000)}"`);
  expect(await slimBuild(folder)).toEqual({ files: 0, copies: 0 });
  expect(readFileSync(path.join(folder, "small.js"), "utf8")).toBe("module.exports=['é’'];");
});
