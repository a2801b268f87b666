import path from "node:path";

/** The settings of a start, as payload/server/settings.mjs reads them, for a database of the tests. */
export function settingsOf(url: string, dataDir: string) {
  return { dataDir, database: url.startsWith("file:") ? { kind: "sqlite", url, file: path.resolve(url.slice("file:".length)) } : { kind: "postgres", url } };
}
