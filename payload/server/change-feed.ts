/**
 * Hears what other processes change, over a connection of its own: the front does, not the renderer, so that a withdrawal holds here while the
 * renderer is down. PostgreSQL says "there is more" (LISTEN); what there is comes from the table, so that nothing is missed between two
 * connections. A plan that is applied twice does no harm, so reading a little too much is the safe side.
 */
import { readFileSync } from "node:fs";

import { log } from "../log";
import { changesChannel } from "../publish/changes-channel";
import type { Plan } from "../publish/plan";
import { writePage } from "./page-file";

interface Message {
  channel: string;
}

export interface FeedClient {
  connect(): Promise<void>;
  end(): Promise<void>;
  on(event: "error" | "end", listener: (error?: unknown) => void): void;
  on(event: "notification", listener: (message: Message) => void): void;
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>;
}

export interface FeedOptions {
  connect(): FeedClient;
  /** Where the number of the last change is kept between two processes. */
  file: string;
  /** Changes of this origin came over the direct line already. */
  origin: string;
  /** Rejects where it was not carried out; it is then asked for again. */
  apply(plan: Plan): Promise<void>;
  /** Too much was missed to know what changed. */
  distrust(): Promise<void>;
  /** Milliseconds before a lost connection is made again. */
  pause?: number;
}

interface Change {
  id: number;
  origin: string;
  plan: Plan;
}

/** Seconds: a transaction that took its number earlier may commit later, so rows of the last moments are looked at again. */
const overlap = 60;

/** Milliseconds without a word before the connection is asked whether it is still one. */
const silence = 10_000;

export function followChanges({ connect, file, origin, apply, distrust, pause = 500 }: FeedOptions) {
  let last = readLast();
  let current = false;
  let stopped = false;
  let away = false;
  let client: FeedClient | null = null;
  let reading: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const applied = new Set<number>();
  let firstTry: () => void = () => undefined;
  const tried = new Promise<void>((resolve) => (firstTry = resolve));

  function readLast(): number | null {
    try {
      const number = Number(readFileSync(file, "utf8"));
      return Number.isInteger(number) ? number : null;
    } catch {
      return null;
    }
  }

  function remember(id: number): void {
    applied.add(id);
    const [oldest] = applied;
    if (applied.size > 5_000 && oldest !== undefined) applied.delete(oldest);
    last = Math.max(last ?? 0, id);
  }

  /** Applies what came since. `own` includes what this front's renderer may have died over before it said so. */
  async function read(from: FeedClient, own: boolean): Promise<void> {
    const { rows: bounds } = await from.query<{ first: number | null; last: number | null }>("SELECT min(id) AS first, max(id) AS last FROM page_changes");
    const { first, last: newest } = bounds[0] ?? { first: null, last: null };
    // Never here before, or away for longer than the table remembers, or another database than the last time.
    if (last === null || (first !== null && last + 1 < first) || last > (newest ?? 0)) {
      await distrust();
      last = newest ?? 0;
      await writePage(file, Buffer.from(String(last)));
    }
    const { rows } = await from.query<Change>(`SELECT id, origin, plan FROM page_changes WHERE id > $1 OR at > now() - interval '${overlap} seconds' ORDER BY id`, [last]);
    const fresh = rows.filter(({ id }) => !applied.has(id));
    for (const { id, origin: from_, plan } of fresh) {
      if (own || from_ !== origin) await apply(plan);
      remember(id);
    }
    if (fresh.length > 0) await writePage(file, Buffer.from(String(last))).catch(() => undefined);
  }

  /** One reading at a time; one that is asked for meanwhile follows. */
  function readSoon(from: FeedClient, own = false): Promise<void> {
    const next = reading.then(() => read(from, own));
    reading = next.catch(() => undefined);
    return next;
  }

  function reconnect(): void {
    current = false;
    client = null;
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void open(), pause).unref();
  }

  async function open(): Promise<void> {
    const mine = connect();
    let lost = false;
    const lose = (why?: unknown): void => {
      if (lost) return;
      lost = true;
      // Once, not at every attempt.
      if (!away && !stopped) log.warn({ err: why }, "The database does not tell what other processes change; trying again.");
      away = true;
      void mine.end().catch(() => undefined);
      if (client === mine || client === null) reconnect();
    };
    mine.on("error", lose);
    mine.on("end", lose);
    try {
      await mine.connect();
      client = mine;
      mine.on("notification", ({ channel }) => {
        if (channel === changesChannel) void readSoon(mine).catch(lose);
      });
      await mine.query(`LISTEN ${changesChannel}`);
      await readSoon(mine);
      current = !lost;
      if (away && !lost) {
        away = false;
        log.info({ change: last }, "What other processes change is known again.");
      }
      watch(mine, lose);
    } catch (error) {
      lose(error);
    } finally {
      firstTry();
    }
  }

  /** A connection that a firewall dropped says nothing: asking finds out, and reads what was missed. */
  function watch(mine: FeedClient, lose: (why?: unknown) => void): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (client !== mine || stopped) return;
      const late = setTimeout(() => lose(new Error(`No answer within ${silence} ms.`)), silence).unref();
      void readSoon(mine).then(() => watch(mine, lose), lose).finally(() => clearTimeout(late));
    }, silence).unref();
  }

  void open();

  return {
    /** Whether every change that is committed is known here, as far as the connection tells. */
    current: (): boolean => current,

    /** Resolves when the first attempt to catch up is over, whatever came of it. */
    tried,

    /** After this front's own renderer died: what it committed last may not have been told. */
    async again(): Promise<void> {
      applied.clear();
      if (client) await readSoon(client, true).catch(() => undefined);
    },

    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

export type ChangeFeed = ReturnType<typeof followChanges>;
