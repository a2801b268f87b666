/** Two servers on one SQLite file would lose each other's writes: the second one is told so. */
import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeProject, type Project, type Started } from "../support/started-project";

let project: Project;
let first: Started;

beforeEach(async () => {
  project = makeProject();
  first = project.start();
  await first.says("Started in");
});

afterEach(async () => {
  first.process.kill("SIGKILL");
  await first.ended;
  project.remove();
});

test("a second server on the same file is refused with its cure, and the first one goes on", async () => {
  const second = await project.start().ended;
  expect(second.stderr).toMatch(/^Another server uses .*feuilleton\.db: stop that one, .*DATA_DIR.*postgres:\/\//);
  expect(second.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(second.code).toBe(1);
  expect(first.process.exitCode).toBeNull();
});

test("after kill -9 the next server starts at once", async () => {
  first.process.kill("SIGKILL");
  await first.ended;
  first = project.start();
  await first.says("Started in");
  expect(existsSync(`${project.folder}/data/feuilleton.db.lock`)).toBe(true);
});

test("each data folder has a server of its own", async () => {
  const other = project.start({ DATA_DIR: "elsewhere" });
  await other.says("Started in");
  other.process.kill("SIGTERM");
  expect((await other.ended).code).toBe(0);
});
