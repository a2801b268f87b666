/** Before and after a run: one folder for everything its processes put aside, and nothing left of it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { scratchPlace } from "./scratch.mjs";

function templateIn(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, "template"), "utf8");
  } catch {
    return null;
  }
}

async function dropDatabase(name: string, server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.end();
}

export function setup(): (() => Promise<void>) | undefined {
  // Each project of a run asks; the first gets it.
  if (process.env.FEUILLETON_TEST_RUN) return undefined;
  const folder = mkdtempSync(path.join(scratchPlace(), "feuilleton-run-"));
  process.env.FEUILLETON_TEST_RUN = folder;
  // Where the tests' own temporary folders go: some are written to by what a test has just closed, or belong to a worker that was ended.
  process.env.TMPDIR = folder;
  return async () => {
    const template = templateIn(folder);
    const { DATABASE_URL: server } = process.env;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    if (template && server?.startsWith("postgres")) await dropDatabase(template, server);
  };
}
