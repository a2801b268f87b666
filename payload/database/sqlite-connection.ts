/**
 * A connection to a file of SQLite's, as drizzle wants it, on the very driver that its client uses. The client prepares each statement anew, asks it
 * twice for its columns, carries every integer through a BigInt and defines every value of a row twice, which counts with fifty columns and fifty
 * statements a publication. Here a statement is prepared once for its connection.
 */
import Database from "libsql";

export interface SqliteStatement {
  sql: string;
  args?: unknown[];
}

export interface SqliteResult {
  columns: string[];
  /** Each by place and by name; by place only where an earlier column has the name. */
  rows: object[];
  rowsAffected: number;
  lastInsertRowid: bigint | undefined;
}

export interface SqliteConnection {
  /** Throws the driver's error, with SQLite's own code: `SQLITE_BUSY`, `SQLITE_CONSTRAINT_UNIQUE`. */
  execute: (statement: SqliteStatement | string) => SqliteResult;
  close: () => void;
}

/** A publication has some forty; lists of ids of other lengths make others. */
const keptStatements = 120;

type Row = Record<string | number, unknown>;

interface Prepared {
  statement: ReturnType<InstanceType<typeof Database>["prepare"]>;
  columns: string[];
  /** Null for a statement that gives no rows. */
  rowOf: ((values: unknown[]) => Row) | null;
}

/** Makes rows that drizzle reads by place and others by name. The places stand once, in what all rows of a statement inherit. */
function rowMaker(columns: string[]): (values: unknown[]) => Row {
  if (new Set(columns).size !== columns.length) return slowRow(columns);
  const places = columns.map((name, place) => [place, { get(this: Row) { return this[name]; } }] as const);
  const shape = Object.create(Object.prototype, { ...Object.fromEntries(places), length: { value: columns.length } }) as object;
  return (values) => {
    const row = Object.create(shape) as Row;
    for (let place = 0; place < columns.length; place += 1) row[columns[place] as string] = shown(values[place]);
    return row;
  };
}

/** Two columns of one name, as in a query that sorts by what it selects. */
function slowRow(columns: string[]): (values: unknown[]) => Row {
  return (values) => {
    const row: Row = {};
    Object.defineProperty(row, "length", { value: columns.length });
    columns.forEach((name, place) => {
      const value = shown(values[place]);
      Object.defineProperty(row, place, { value });
      if (!Object.hasOwn(row, name)) row[name] = value;
    });
    return row;
  };
}

/** drizzle takes bytes as an ArrayBuffer. */
function shown(value: unknown): unknown {
  return value instanceof Buffer ? value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength) : value;
}

function bound(value: unknown): unknown {
  if (value === undefined) throw new TypeError("undefined cannot be passed as an argument to the database");
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("Only finite numbers can be passed as arguments to the database");
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.getTime();
  return value instanceof ArrayBuffer ? Buffer.from(value) : value;
}

/** @param file a path, without `file:` */
export function openSqlite(file: string): SqliteConnection {
  const database = new Database(file);
  // In the order in which they were last used.
  const known = new Map<string, Prepared>();

  function prepare(sql: string): Prepared {
    const kept = known.get(sql);
    if (kept) {
      known.delete(sql);
      known.set(sql, kept);
      return kept;
    }
    const statement = database.prepare(sql);
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : [];
    if (statement.reader) statement.raw(true);
    const prepared = { statement, columns, rowOf: statement.reader ? rowMaker(columns) : null };
    known.set(sql, prepared);
    const [oldest] = known.keys();
    if (known.size > keptStatements && oldest !== undefined) known.delete(oldest);
    return prepared;
  }

  return {
    execute(asked) {
      const { sql, args = [] } = typeof asked === "string" ? { sql: asked } : asked;
      const { columns, rowOf, statement } = prepare(sql);
      try {
        if (rowOf) return { columns, rows: (statement.all(args.map(bound)) as unknown[][]).map(rowOf), rowsAffected: 0, lastInsertRowid: undefined };
        const { changes, lastInsertRowid } = statement.run(args.map(bound));
        return { columns, rows: [], rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) };
      } catch (error) {
        // It may be left in the middle of its rows.
        known.delete(sql);
        throw error;
      }
    },
    close() {
      known.clear();
      if (database.open) database.close();
    },
  };
}
