import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { needsBuild } from "@/payload/server/build.mjs";
import { whyInstall } from "@/payload/server/install.mjs";
import { makeProject, type Project } from "../support/started-project";

let project: Project;

beforeEach(() => {
  project = makeProject();
});

afterEach(() => project.remove());

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project.folder, file)), { recursive: true });
  writeFileSync(path.join(project.folder, file), text);
}

test("unchanged sources are not built again", () => {
  expect(needsBuild(project.folder)).toBe(false);
});

test.each(["app/(site)/page.tsx", "messages/nl.json", "payload/content/articles.ts", "components/card.tsx", "next.config.ts", "proxy.ts"])(
  "a change in %s asks for a build",
  (file) => {
    write(file, "export {};");
    expect(needsBuild(project.folder)).toBe(true);
  },
);

test("a file that moved asks for a build", () => {
  renameSync(path.join(project.folder, "payload/server/report.mjs"), path.join(project.folder, "payload/server/said.mjs"));
  expect(needsBuild(project.folder)).toBe(true);
});

test.each(["tests/read/article.test.ts", "docs/decisions/one.md", "README.md"])("a change in %s does not", (file) => {
  write(file, "words");
  expect(needsBuild(project.folder)).toBe(false);
});

test("a build that was never finished is done again", () => {
  rmSync(path.join(project.folder, "dist"), { recursive: true });
  expect(needsBuild(project.folder)).toBe(true);
});

test("an install is due when dependencies are missing or the lockfile moved, and only then", () => {
  expect(whyInstall(project.folder)).toBeNull();
  write("package-lock.json", `{ "packages": { "node_modules/next": { "version": "16.4.6" } } }`);
  expect(whyInstall(project.folder)).toBe("the lockfile moved");
  write("node_modules/.package-lock.json", `{ "packages": { "node_modules/next": { "version": "16.4.6" } } }`);
  expect(whyInstall(project.folder)).toBeNull();
  rmSync(path.join(project.folder, "node_modules"), { recursive: true });
  expect(whyInstall(project.folder)).toBe("dependencies are missing");
});
