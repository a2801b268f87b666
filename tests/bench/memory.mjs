/** Look-ups in a memory of 100,000 texts, on the database of `DATABASE_URL`: SQLite, or a PostgreSQL server on which databases may be made. */
import { runTool } from "../support/tools.mjs";

export async function measure() {
  const { code, output } = await runTool("tsx", ["tests/bench/look-up.ts"]);
  const table = output.slice(output.indexOf("| "));
  if (code !== 0 || !table.startsWith("| ")) throw new Error(`The measurement failed.\n${output}`);
  return table.trimEnd();
}
