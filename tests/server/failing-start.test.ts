import { createServer } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeProject, type Project } from "../support/started-project";

let project: Project;
let before: string[];

beforeEach(() => {
  project = makeProject();
  before = project.files();
});

afterEach(() => project.remove());

/** One line on stderr with the cure, a failing exit, and a folder as it was. */
async function expectRefusal(variables: Record<string, string>, cure: RegExp): Promise<void> {
  const { code, stderr } = await project.start(variables).ended;
  expect(stderr).toMatch(cure);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
  expect(project.files()).toEqual(before);
}

test("a taken port is named, with another one to choose", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    await expectRefusal({ PORT: String(port) }, new RegExp(`^Port ${port} is taken: .*PORT=${port + 1} npm start`));
  } finally {
    server.close();
  }
});

test.each([
  ["a port that is no number", { PORT: "eighty" }, /^PORT is "eighty": .*PORT=3000/],
  ["a site address without its scheme", { SITE_URL: "blog.example" }, /^SITE_URL is "blog\.example": .*https:\/\//],
  ["a data folder that cannot be made", { DATA_DIR: "/dev/null/x" }, /^\/dev\/null\/x cannot be written to .*DATA_DIR/],
  ["a data folder that is a file", { DATA_DIR: "package.json" }, /package\.json cannot be written to .*DATA_DIR/],
  ["a database file where none can be", { DATABASE_URL: "file:/dev/null/x/blog.db" }, /^\/dev\/null\/x cannot be written to .*DATABASE_URL/],
  ["a database of another kind", { DATABASE_URL: "mysql://root@localhost/blog" }, /^DATABASE_URL is malformed: .*postgres:\/\//],
  ["a PostgreSQL address that is none", { DATABASE_URL: "postgres://[" }, /^DATABASE_URL is malformed/],
  ["a PostgreSQL that does not answer", { DATABASE_URL: "postgres://me:hush@127.0.0.1:1/blog" }, /^PostgreSQL at 127\.0\.0\.1:1\/blog .*start PostgreSQL/],
  ["a secret that is too short", { PAYLOAD_SECRET: "geheim" }, /^PAYLOAD_SECRET has 6 characters .*openssl rand -hex 32/],
])("%s is refused with its cure", async (_, variables, cure) => {
  await expectRefusal(variables, cure);
});

test("a password in DATABASE_URL is never repeated", async () => {
  const { stdout, stderr } = await project.start({ DATABASE_URL: "postgres://me:hush@127.0.0.1:1/blog" }).ended;
  expect(stdout + stderr).not.toContain("hush");
});

test("what the server itself says when it fails is passed on, and what it may have stored is kept", async () => {
  const { code, stderr } = await project.start({ FRONT_FAILS: "1" }).ended;
  expect(stderr).toContain("the migration of 3 May failed");
  expect(code).toBe(1);
  expect(project.files()).toContain("data/secret");
});
