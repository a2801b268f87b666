import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../support/free-port.mjs";
import { makeProject, type Project } from "../support/started-project";

let project: Project;

beforeEach(() => {
  project = makeProject();
});

afterEach(() => project.remove());

test("npm run dev prepares the database, shows the passwords of the first run, and stops in order", async () => {
  const port = await freePort();
  const started = project.start({ PORT: String(port) }, "--dev");
  await started.says("Ctrl-C");
  started.process.kill("SIGINT");
  const { code, stdout } = await started.ended;
  expect(stdout).toMatch(new RegExp(`Blog\\s+http://localhost:${port}/`));
  expect(stdout).toMatch(/editor@demo\.test\s+development/);
  expect(code).toBe(0);
});

test("a development server that ends at once is an error", async () => {
  const { code, stderr } = await project.start({ PORT: String(await freePort()), NEXT_FAILS: "1" }, "--dev").ended;
  expect(stderr).toContain("next dev ended before it was ready");
  expect(code).toBe(1);
});
