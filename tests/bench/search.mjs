/**
 * A query inside the server, from the words to what is shown of them, at 10,000 articles in each language.
 *
 *   npm run bench -- search [sizes, default 10000] [--database postgres://…/]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withoutWaiting } from "../../payload/server/plain-script.mjs";
import { root } from "../support/tools.mjs";
import { databaseIn, environment, option, start } from "./measured-server.mjs";

/** Milliseconds by kind of question. */
async function timesAt(size, folder, database) {
  const child = spawn(process.execPath, [path.join(root, "node_modules", "tsx", "dist", "cli.mjs"), path.join("tests", "bench", "search-times.ts"), String(size)], { cwd: root, env: { ...environment(folder, database, 0), NODE_OPTIONS: `--max-old-space-size=1024 ${withoutWaiting}` }, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`Asking the index ended with ${code}.`);
  return JSON.parse(said.trim().split("\n").at(-1));
}

const at = (numbers, share) => (numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0).toFixed(1);

export async function measure() {
  const sizes = (/^\d/.test(process.argv[3] ?? "") ? process.argv[3] : "10000").split(",").map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const database = await databaseIn(folder);
  try {
    // Tables and the demo, whose texts are retold.
    await (await start(folder, database.url)).stop();
    const lines = [];
    for (const size of sizes) {
      const times = await timesAt(size, folder, database.url);
      for (const [kind, numbers] of [...Object.entries(times), ["all", Object.values(times).flat()]]) lines.push(`| ${size} | ${kind} | ${at(numbers, 0.5)} | ${at(numbers, 0.95)} | ${at(numbers, 1)} |`);
    }
    return [
      `${option("database") ? "PostgreSQL" : "SQLite"}; milliseconds of a query inside the server, both languages together. Goal: 25 at the 95th percentile, at 10,000 × 2.`,
      "",
      "| articles × 2 | question | median | 95th percentile | longest |",
      "|--:|---|--:|--:|--:|",
      ...lines,
    ].join("\n");
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
