/** The translation desk's own work, without a database. What its memory costs is in `memory`. */
import { runTool } from "../support/tools.mjs";

export async function measure() {
  const { code, output } = await runTool("tsx", ["tests/bench/unit-work.ts"]);
  const table = output.slice(output.indexOf("| "));
  if (code !== 0 || !table.startsWith("| ")) throw new Error(`The measurement failed.\n${output}`);
  return table.trimEnd();
}
