import pg from "pg";
import { findPostgres, startPostgres } from "../support/postgres.mjs";
import { killDrill } from "./kills.mjs";

export async function drill() {
  const binaries = findPostgres();
  if (!binaries) return { text: "Skipped: no PostgreSQL binaries (initdb, pg_ctl) on this machine.", failures: 0 };
  const cluster = await startPostgres(binaries);
  const count = async () => {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    try {
      const { rows } = await client.query("SELECT count(*)::int AS rows FROM outbox");
      return rows[0].rows;
    } finally {
      await client.end();
    }
  };
  try {
    return await killDrill({ database: cluster.url, count, words: "PostgreSQL" });
  } finally {
    cluster.stop();
  }
}
