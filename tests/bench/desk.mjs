/** The translation desk: its own work without a database, the server's answers, and its memory of 100,000 texts; on SQLite, and on the server of `DATABASE_URL` too where it is one. */
import { tableOf } from "./table-of.mjs";

export async function measure() {
  const server = process.env.DATABASE_URL?.startsWith("postgres") ? [process.env.DATABASE_URL] : [];
  const tables = [await tableOf("tests/bench/unit-work.ts")];
  for (const script of ["tests/bench/desk-server.ts", "tests/bench/look-up.ts"]) {
    for (const database of ["", ...server]) tables.push(await tableOf(script, { DATABASE_URL: database }));
  }
  return tables.join("\n\n");
}
