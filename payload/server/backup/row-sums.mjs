/** Proof that two tables hold the same rows, in whatever order and on whichever database they are read. */
import { createHash } from "node:crypto";

/** @typedef {{ rows: number, sum: string }} TableSum */

const mask = (1n << 256n) - 1n;

/** JSON with the keys of every object in order: what `jsonb` gives back is sorted by its own rules. */
function stable(value) {
  if (Array.isArray(value)) return value.map(stable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, stable(value[key])]));
}

/** What a column of each kind says, whether it came as SQLite or as PostgreSQL stores it. */
const readings = {
  boolean: (value) => (value === true || value === 1 ? 1 : 0),
  number: Number,
  time: (value) => new Date(value).toISOString(),
  json: (value) => stable(typeof value === "string" ? JSON.parse(value) : value),
  text: (value) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value),
};

/** @typedef {keyof typeof readings} ColumnKind */

/**
 * Adds up rows: sums of hashes do not depend on their order, and nothing has to be held in memory.
 * @param {ColumnKind[]} kinds one per column
 */
export function createRowSum(kinds) {
  let rows = 0;
  let sum = 0n;
  return {
    /** @param {unknown[]} values in the order of `kinds` */
    add(values) {
      const said = values.map((value, column) => (value === null || value === undefined ? null : readings[kinds[column]](value)));
      sum = (sum + BigInt(`0x${createHash("sha256").update(JSON.stringify(said)).digest("hex")}`)) & mask;
      rows += 1;
    },
    /** @returns {TableSum} */
    total: () => ({ rows, sum: sum.toString(16).padStart(64, "0") }),
  };
}

/**
 * One line per table that differs.
 * @param {Record<string, TableSum>} expected @param {Record<string, TableSum>} found
 */
export function differences(expected, found) {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].toSorted().flatMap((table) => {
    const [one, other] = [expected[table], found[table]];
    if (!one || !other) return [`${table}: ${one ? "missing" : "not in the backup"}`];
    if (one.rows !== other.rows) return [`${table}: ${other.rows} rows instead of ${one.rows}`];
    return one.sum === other.sum ? [] : [`${table}: other values in its ${one.rows} rows`];
  });
}
