/** The very drivers that Payload's adapters bring, so that scripts beside the server speak to a database as the server does. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = createRequire(fileURLToPath(import.meta.url));
const beside = (...packages) => packages.reduce((from, name) => createRequire(from.resolve(name)), here);

/** The `pg` package. */
export const postgresDriver = () => beside("@payloadcms/db-postgres")("pg");

/** The `libsql` package: `new Database(file)`, synchronous. */
export const sqliteDriver = () => beside("@payloadcms/db-sqlite", "@libsql/client")("libsql");
