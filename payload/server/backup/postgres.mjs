/** A PostgreSQL database as a backup sees it: PostgreSQL's own dump, and sums of its tables from the same moment. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { run, tail } from "../child.mjs";
import { postgresDriver } from "../drivers.mjs";
import { StartError } from "../report.mjs";

/** Where Debian and Homebrew put PostgreSQL's programs when they are not on the PATH; the newest first. */
function places() {
  const versions = ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"].flatMap((base) =>
    existsSync(base) ? readdirSync(base).filter((name) => /^(postgresql@)?\d+$/.test(name)).toSorted((a, b) => Number(b.replace(/\D/g, "")) - Number(a.replace(/\D/g, ""))).map((name) => path.join(base, name, "bin")) : [],
  );
  return [...versions, ...(process.env.PATH ?? "").split(path.delimiter)];
}

/** Throws a StartError with the cure where the program is not on this machine. */
export function postgresTool(name) {
  const found = places().map((place) => path.join(place, name)).find((file) => existsSync(file));
  if (found) return found;
  throw new StartError(`${name} is not on this machine: install PostgreSQL's client programs (postgresql-client), of the server's version or newer.`);
}

/** The password goes by the environment: arguments can be read by every user of the machine. */
async function runTool(name, url, args) {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = "";
  const { code, output } = await run(postgresTool(name), [`--dbname=${address.href}`, ...args], { env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) } });
  if (code !== 0) throw new StartError(`${name} failed:\n${tail(output, 10)}`);
}

/** @template T @param {string} url @param {(client: import("pg").Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const { Client } = postgresDriver();
  const client = new Client({ connectionString: url });
  // A cut connection fails the query under way; without a listener it would end the process instead.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

export async function tablesOf(client) {
  const { rows } = await client.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  return rows.map(({ name }) => name);
}

/** @returns {Promise<Record<string, import("./row-sums.mjs").TableSum>>} */
async function sumTables(client) {
  await client.query("SET TimeZone = 'UTC'");
  const sums = {};
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT count(*)::int AS rows, md5(coalesce(string_agg(hash, '' ORDER BY hash), '')) AS sum FROM (SELECT md5(row::text) AS hash FROM ${quoted(table)} AS row) AS hashes`);
    sums[table] = rows[0];
  }
  return sums;
}

export const sumPostgres = (url) => withClient(url, sumTables);

/** Dumps into `file` and resolves to the sums of the very rows that are in it, whoever writes meanwhile. */
export function dumpPostgres(url, file) {
  return withClient(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const { rows } = await client.query("SELECT pg_export_snapshot() AS snapshot");
    await runTool("pg_dump", url, ["--format=custom", "--no-owner", "--no-privileges", `--snapshot=${rows[0].snapshot}`, `--file=${file}`]);
    return sumTables(client);
  });
}

/** All or nothing. */
export const restorePostgres = (url, file) => runTool("pg_restore", url, ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", file]);

/** Throws a StartError where the database holds tables already. */
export async function mustBeEmpty(url) {
  const tables = await withClient(url, tablesOf);
  if (tables.length > 0) throw new StartError(`The database of DATABASE_URL holds ${tables.length} tables: a backup goes only into an empty one. Create another with createdb.`);
}
