import path from "node:path";
import { sqliteDriver } from "../../payload/server/drivers.mjs";
import { killDrill } from "./kills.mjs";

async function count({ dataDir }) {
  const Database = sqliteDriver();
  const database = new Database(path.join(dataDir, "shop.db"));
  try {
    database.exec("PRAGMA busy_timeout = 5000");
    return database.prepare("SELECT count(*) AS rows FROM outbox").get().rows;
  } finally {
    database.close();
  }
}

export const drill = () => killDrill({ count, words: "SQLite" });
