/**
 * Figures of the front for Prometheus (text format 0.0.4). What happens on the road of every request is a plain number that is added up when
 * somebody asks: that road serves tens of thousands of pages a second.
 */
import { Counter, Gauge, Histogram, Registry } from "prom-client";

import type { Plan } from "../publish/plan";
import { type KeptOnDisk, measureKept } from "../system/kept-on-disk";
import type { PageSource, Rendered } from "./page-source";

/** How a visitor's page was answered. `hit`: it lay ready; `miss`: it was made now; `stale`: an older one, since the new one failed or was late. */
export type Served = "hit" | "miss" | "stale" | "missing" | "failed";

export interface MetricsOptions {
  /** Folder of this build's kept pages. */
  pages: string;
  waiting(): number;
  memory(): { pages: number; bytes: number };
  /** Asks the renderer, briefly. */
  renderer(): Promise<{ up: boolean; database: boolean }>;
  /** Whether this front knows what other processes changed. */
  caughtUp(): boolean;
}

/** Milliseconds that a measured folder is taken for granted: reading the size of 200,000 files takes seconds. */
const measuredFor = 5 * 60_000;

/** Addresses whose first render after a change is waited for. */
const mostAwaited = 20_000;

const flag = (value: boolean): number => (value ? 1 : 0);

function statusClass(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}

export function createMetrics(options: MetricsOptions) {
  const registry = new Registry();
  const registers = [registry];
  const tally: Record<Served, number> = { hit: 0, miss: 0, stale: 0, missing: 0, failed: 0 };
  const awaited = new Map<string, { seq: number; began: number }>();
  let disk: KeptOnDisk = { pages: Number.NaN, bytes: Number.NaN };
  let measured = -Infinity;
  let edgeWaiting = 0;

  registry.registerMetric(
    new Counter({
      name: "feuilleton_pages_total",
      help: "Pages answered, by how: hit (lay ready), miss (made now), stale (an older one), missing (404, 410, moved), failed (503)",
      labelNames: ["outcome"],
      registers: [],
      collect() {
        this.reset();
        for (const [outcome, count] of Object.entries(tally)) this.inc({ outcome }, count);
      },
    }),
  );
  const renders = new Histogram({
    name: "feuilleton_render_seconds",
    help: "Renders of pages to keep, by what came of them, from the question to the prepared page",
    labelNames: ["outcome"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 40],
    registers,
  });
  const visible = new Histogram({
    name: "feuilleton_publish_visible_seconds",
    help: "From a change's reaching the front to the first render of each page it swaps",
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120, 600, 1200],
    registers,
  });
  const changes = new Counter({ name: "feuilleton_changes_total", help: "Plans of changes carried out, of this process and others", registers });
  const passed = new Counter({ name: "feuilleton_passed_requests_total", help: "Requests handed through to the renderer, by class of its answer", labelNames: ["status"], registers });

  const gauge = (name: string, help: string, read: () => number): void => {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  };
  gauge("feuilleton_refresh_waiting", "Pages that wait to be rendered anew after a change", options.waiting);
  gauge("feuilleton_memory_pages", "Answers kept in memory", () => options.memory().pages);
  gauge("feuilleton_memory_bytes", "Bytes of answers kept in memory", () => options.memory().bytes);
  gauge("feuilleton_disk_pages", "Pages of this build kept on disk, counted at most every five minutes", () => onDisk().pages);
  gauge("feuilleton_disk_bytes", "Bytes of the pages of this build kept on disk, counted at most every five minutes", () => onDisk().bytes);
  gauge("feuilleton_caught_up", "1 while this front knows what other processes changed", () => flag(options.caughtUp()));
  gauge("feuilleton_edge_waiting", "Changes that the cache in front of us has not heard of yet", () => edgeWaiting);
  const rendererUp = new Gauge({ name: "feuilleton_renderer_up", help: "1 while the renderer answers", registers });
  const databaseReady = new Gauge({ name: "feuilleton_database_ready", help: "1 while the renderer gets an answer from its database", registers });

  /** What was measured last, not a number before the first time; the next scrape has the newer figures. */
  function onDisk(): KeptOnDisk {
    if (performance.now() - measured > measuredFor) {
      measured = performance.now();
      void measureKept(options.pages).then((kept) => (disk = kept));
    }
    return disk;
  }

  function rendered(address: string, seq: number): void {
    const change = awaited.get(address);
    if (!change || seq < change.seq) return;
    awaited.delete(address);
    visible.observe((performance.now() - change.began) / 1000);
  }

  const outcomes: Record<Rendered["kind"], string> = { page: "made", missing: "missing", pass: "passed" };

  return {
    registry,
    tally,

    /** What the renderer said last. */
    edge(waiting: number): void {
      edgeWaiting = waiting;
    },

    passed: (status: number): void => passed.inc({ status: statusClass(status) }),

    /** A plan, number `seq` in the log, is being carried out since `began` (as of performance.now()). Pages past the limit are not measured. */
    changed({ swap, withdraw }: Pick<Plan, "swap" | "withdraw">, seq: number, began: number): void {
      changes.inc();
      for (const address of withdraw) awaited.delete(address);
      for (const address of swap) if (awaited.has(address) || awaited.size < mostAwaited) awaited.set(address, { seq, began: awaited.get(address)?.began ?? began });
    },

    /** The same source, timed. */
    timed(source: PageSource): PageSource {
      return {
        ...source,
        async render(address, variant, seq, answered) {
          const stop = renders.startTimer();
          try {
            const answer = await source.render(address, variant, seq, answered);
            stop({ outcome: outcomes[answer.kind] });
            if (answer.kind === "page" && variant.name === "") rendered(address, seq);
            return answer;
          } catch (error) {
            stop({ outcome: "failed" });
            throw error;
          }
        },
      };
    },

    /** Everything, as Prometheus reads it. */
    async text(): Promise<string> {
      const { up, database } = await options.renderer();
      rendererUp.set(flag(up));
      databaseReady.set(flag(database));
      return registry.metrics();
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
