/**
 * What the dashboard asks the database before it is drawn, in a shop of 1,000 articles in two languages.
 *
 *   npm run bench -- dashboard [size, default 1000] [--database postgres://…/]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withoutWaiting } from "../../payload/server/plain-script.mjs";
import { runTool } from "../support/tools.mjs";
import { corpus, databaseIn, environment, start } from "./measured-server.mjs";

export async function measure() {
  const size = /^\d/.test(process.argv[3] ?? "") ? Number(process.argv[3]) : 1_000;
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const database = await databaseIn(folder);
  try {
    // Tables and the demo, which the corpus is made of.
    await (await start(folder, database.url)).stop();
    await corpus(folder, database.url, size);
    const { code, output } = await runTool("tsx", ["tests/bench/dashboard-times.ts"], { env: { ...environment(folder, database.url, 0), NODE_OPTIONS: withoutWaiting } });
    if (code !== 0) throw new Error(`Asking ended with ${code}:\n${output}`);
    return [
      `${size} articles in both languages. Busy: 200 planned changes, every third translation behind its source, warnings on three pages of four, one of ten not looked at.`,
      "",
      "| database | shop | question | median ms | longest ms | median ms of processor |",
      "|---|---|---|--:|--:|--:|",
      output.slice(output.indexOf("| ")).trimEnd(),
    ].join("\n");
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
