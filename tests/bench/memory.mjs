/** Look-ups in a memory of 100,000 texts, on the database of `DATABASE_URL`: SQLite, or a PostgreSQL server on which databases may be made. */
import { tableOf } from "./table-of.mjs";

export const measure = () => tableOf("tests/bench/look-up.ts");
