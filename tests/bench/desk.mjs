/** The translation desk: its own work without a database, the server's answers on the database of `DATABASE_URL`, and its memory of 100,000 texts. */
import { tableOf } from "./table-of.mjs";

export async function measure() {
  const tables = [];
  for (const script of ["tests/bench/unit-work.ts", "tests/bench/desk-server.ts", "tests/bench/look-up.ts"]) tables.push(await tableOf(script));
  return tables.join("\n\n");
}
