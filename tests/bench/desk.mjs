/** The translation desk: its own work without a database, the server's answers on the database of `DATABASE_URL`, and its memory of 100,000 texts. */
import { runTool } from "../support/tools.mjs";

async function tableOf(script) {
  const { code, output } = await runTool("tsx", [script]);
  const table = output.slice(output.indexOf("| "));
  if (code !== 0 || !table.startsWith("| ")) throw new Error(`The measurement failed.\n${output}`);
  return table.trimEnd();
}

export async function measure() {
  const tables = [];
  for (const script of ["tests/bench/unit-work.ts", "tests/bench/desk-server.ts", "tests/bench/look-up.ts"]) tables.push(await tableOf(script));
  return tables.join("\n\n");
}
