import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeProject, type Project } from "../support/started-project";

let project: Project;

beforeEach(() => {
  project = makeProject();
});

afterEach(() => project.remove());

/** Starts, waits for the last line, stops as Ctrl-C does. */
async function startAndStop(variables: Record<string, string> = {}): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const started = project.start(variables);
  await started.says("Ctrl-C");
  started.process.kill("SIGINT");
  return started.ended;
}

test("a start says where each language and the admin are, and the passwords of the first run", async () => {
  const { stdout, stderr } = await startAndStop();
  expect(stderr).toBe("");
  expect(stdout).toMatch(/Nederlands\s+http:\/\/localhost:0\/nl/);
  expect(stdout).toMatch(/Français\s+http:\/\/localhost:0\/fr/);
  expect(stdout).toMatch(/Admin\s+http:\/\/localhost:0\/admin/);
  expect(stdout).toMatch(/Demo accounts, .*credentials\.txt:\n\s+admin@demo\.test\s+pass-word-0\n\s+editor@demo\.test\s+pass-word-1/);
});

test("an empty start says the admin's password, and nothing of a demo", async () => {
  const { stdout } = await startAndStop({ SEED_DEMO: "0" });
  expect(stdout).toMatch(/Your admin account, .*credentials\.txt:\n\s+admin@demo\.test\s+pass-word-0\n/);
  expect(stdout).not.toContain("Demo accounts");
});

test("it stops in order on Ctrl-C and on SIGTERM", async () => {
  const stopped = await startAndStop();
  expect(stopped.stdout).toContain("closing");
  expect(stopped.code).toBe(0);

  const started = project.start();
  await started.says("Ctrl-C");
  started.process.kill("SIGTERM");
  expect((await started.ended).code).toBe(0);
});

test("a second signal ends a server that does not want to", async () => {
  const started = project.start({ FRONT_HANGS: "1" });
  await started.says("Ctrl-C");
  started.process.kill("SIGINT");
  await started.says("closing");
  started.process.kill("SIGINT");
  expect((await started.ended).code).toBe(1);
});

test("a made secret is kept, readable by its owner only, and the same at the next start", async () => {
  const first = await startAndStop();
  const file = path.join(project.folder, "data/secret");
  const secret = readFileSync(file, "utf8");
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(first.stdout).toContain(secret);
  expect((await startAndStop()).stdout).toContain(secret);
});

test("the server is told where its data are, as a production server", async () => {
  const { stdout } = await startAndStop({ DATA_DIR: "elsewhere" });
  expect(stdout).toContain(`"DATABASE_URL":"file:${path.join(project.folder, "elsewhere", "feuilleton.db")}"`);
  expect(stdout).toContain(`"NODE_ENV":"production"`);
});

test(".env is read, and the environment overrules it", async () => {
  const [kept, overruling] = ["k".repeat(40), "o".repeat(40)];
  writeFileSync(path.join(project.folder, ".env"), `# settings\nPAYLOAD_SECRET="${kept}"\nSITE_URL=\n`);
  expect((await startAndStop()).stdout).toContain(kept);
  expect((await startAndStop({ PAYLOAD_SECRET: overruling })).stdout).toContain(overruling);
});
