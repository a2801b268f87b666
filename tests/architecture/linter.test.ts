import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const oxlint = path.join(path.dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin", "oxlint");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-lint-"));
  for (const file of [".oxlintrc.json", "tsconfig.json"]) cpSync(file, path.join(folder, file));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the project's own linter settings say about these files. */
function lint(files: Record<string, string>): string {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

test("a cycle through the alias is caught", () => {
  const said = lint({
    "payload/publish/plan.ts": `import { one } from "@/payload/content/one";\nexport const plan = () => one;\n`,
    "payload/content/one.ts": `import { plan } from "../publish/plan";\nexport const one = () => plan;\n`,
  });
  expect(said).toContain("import(no-cycle)");
});

test("the environment is read in one place", () => {
  expect(lint({ "payload/read/site.ts": "export const site = process.env.SITE_URL;\n" })).toContain("no-process-env");
  expect(lint({ "payload/read/site.ts": "export const site = 1;\n", "payload/env.ts": "export const site = process.env.SITE_URL;\n" })).toContain(
    "0 errors",
  );
});

test.each([
  ["export default function card() {}\n", "no-default-export"],
  ["export const parse = (text: any) => text;\n", "no-explicit-any"],
  ["// @ts-ignore\nexport const one = 1;\n", "ban-ts-comment"],
  ["console.log(1);\nexport const one = 1;\n", "no-console"],
])("%s is refused", (source, rule) => {
  expect(lint({ "components/article/card.ts": source })).toContain(rule);
});
