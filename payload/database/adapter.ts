import path from "node:path";
import { fileURLToPath } from "node:url";
import { postgresAdapter } from "@payloadcms/db-postgres";
import { sqliteAdapter } from "@payloadcms/db-sqlite";
import type { DatabaseAdapterObj } from "payload";

import { migrations as postgresMigrations } from "../migrations/postgres/index";
import { migrations as sqliteMigrations } from "../migrations/sqlite/index";
import { draftPartsMigration } from "../publish/draft-parts";
import { pageChangesMigration } from "../publish/page-changes";
import { searchMigration, searchScopeMigration } from "../search/migration";
import { memoryMigration } from "../translate/memory/word-index";
import { withDraftsOfUnbegun } from "./drafts-of-unbegun";
import { withNewestDrafts } from "./newest-drafts";
import { withOneMigrator } from "./one-migrator";
import { parentFirst } from "./parent-first";
import { withShortWays } from "./short-ways";
import { withTransactions } from "./transactions";

/** Of one process to PostgreSQL. Half of them may be writing. */
const connections = 20;

const migrationsDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../migrations");

/**
 * SQLite for `file:…`, PostgreSQL for `postgres://…`. The schema comes from the migrations in the repository and never from a push, in
 * development too: what a colleague runs is what a server runs. Both use numbers as ids, so that content can move from one to the other.
 */
export function databaseAdapter(url: string): DatabaseAdapterObj {
  if (url.startsWith("file:")) {
    return withTransactions(
      withNewestDrafts(withShortWays(withDraftsOfUnbegun(sqliteAdapter({
        beforeSchemaInit: [parentFirst],
        client: { url },
        idType: "number",
        migrationDir: path.join(migrationsDir, "sqlite"),
        prodMigrations: [...sqliteMigrations, searchMigration("sqlite"), memoryMigration("sqlite"), draftPartsMigration("sqlite")],
        push: false,
        transactionOptions: {},
        wal: true,
        // A deleted id is never given out again: addresses of 410 pages and translation memories outlive a document.
        autoIncrement: true,
      })))),
      { writers: 1 },
    );
  }
  return withTransactions(
    withNewestDrafts(withShortWays(withDraftsOfUnbegun(withOneMigrator(postgresAdapter({
      beforeSchemaInit: [parentFirst],
      idType: "serial",
      migrationDir: path.join(migrationsDir, "postgres"),
      pool: { connectionString: url, connectionTimeoutMillis: 5_000, max: connections },
      prodMigrations: [...postgresMigrations, searchMigration("postgres"), memoryMigration("postgres"), pageChangesMigration, searchScopeMigration, draftPartsMigration("postgres")],
      push: false,
    }))))),
    { writers: connections / 2 },
  );
}
