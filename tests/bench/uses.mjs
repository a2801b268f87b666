/**
 * Where something is used, asked of a shop of 10,000 articles in two languages: what the tab "Used in" and a refused deletion wait for.
 *
 *   npm run bench -- uses [size, default 10000] [--database postgres://…/postgres]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withoutWaiting } from "../../payload/server/plain-script.mjs";
import { runTool } from "../support/tools.mjs";
import { corpus, databaseIn, environment, start } from "./measured-server.mjs";

export async function measure() {
  const size = /^\d/.test(process.argv[3] ?? "") ? Number(process.argv[3]) : 10_000;
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const database = await databaseIn(folder);
  try {
    // Tables and the demo, which the corpus is made of.
    await (await start(folder, database.url)).stop();
    await corpus(folder, database.url, size);
    const { code, output } = await runTool("tsx", ["tests/bench/use-times.ts"], { env: { ...environment(folder, database.url, 0), NODE_OPTIONS: withoutWaiting } });
    if (code !== 0) throw new Error(`Asking ended with ${code}:\n${output}`);
    return [
      `${size} articles in both languages. Goal: 100 ms.`,
      "",
      "| database | French texts that are drafts | collection | live pages that show it | drafts that name it | median ms | longest ms |",
      "|---|--:|---|--:|--:|--:|--:|",
      output.slice(output.indexOf("| ")).trimEnd(),
    ].join("\n");
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
