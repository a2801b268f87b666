/** The process that visitors talk to. It starts the renderer, keeps its pages, and answers for it when it is slow, restarted or gone. */
import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { collectDefaultMetrics } from "prom-client";

import { locales } from "../../messages/locales";
import type { Credentials } from "../demo/accounts";
import { log } from "../log";
import type { Plan } from "../publish/plan";
import { askInternal } from "./ask-renderer";
import { openDeployDoor } from "./deploy-door";
import { expireInRenderer } from "./expire-in-renderer";
import { type LiveBuild, readBuild } from "./live-build";
import { holdsPages } from "./page-store";
import { refuse } from "./refuse";
import { type Renderer, startRenderer } from "./renderer-process";
import { type ChangeFeed, type FeedClient, type FeedOptions, followChanges } from "./change-feed";
import { postgresDriver } from "./drivers.mjs";
import type { DueRun } from "./schedule";
import { startScheduleClock } from "./schedule-clock";
import { drain, listen, makeServer } from "./listen";
import { createSite, type Site } from "./site";
import { removeOtherPages, siteFolders } from "./site-folders";
import { keepStaticFiles } from "./static-files";
import { type BuiltPlace, swapRenderer } from "./swap-renderer";
import { createWriteGate } from "./write-gate";

export { locales };

export interface Served {
  address: string;
  /** Passwords made by this very start. */
  firstRun: { credentials: Credentials[] } | null;
  close(): Promise<void>;
}

/** Milliseconds between two attempts to get a renderer whose database does not answer ready. */
const patience = 2_000;

/** Milliseconds in which a stopping server answers what was asked before; supervisors wait longer (docker-compose.yml: 30 s, systemd: 90 s). */
const longestDrain = 20_000;

/** Milliseconds between two looks at whether the disk has what it should have. */
const repairPause = 10_000;

const day = 24 * 60 * 60 * 1000;

/** Milliseconds: what a crash may lose of counted clicks. */
const clicksToldEvery = 10_000;

type RendererLine = Pick<Renderer, "socket" | "token">;

/** Null on SQLite, where nobody else writes. */
function follow(options: Pick<FeedOptions, "file" | "origin" | "apply" | "distrust">): ChangeFeed | null {
  const url = process.env.DATABASE_URL;
  if (!url?.startsWith("postgres")) return null;
  const { Client } = postgresDriver();
  return followChanges({ ...options, connect: () => new Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true }) as FeedClient });
}

interface Prepared {
  credentials: Credentials[] | null;
}

/**
 * Resolves when everything works; or, where the renderer or its database cannot be had but pages of an earlier start are kept, as soon as that is
 * known, and goes on trying. Rejects where there is nothing to show.
 */
export async function serve({ port, metricsToken }: { port: number; metricsToken?: string }): Promise<Served> {
  const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`;
  const folders = siteFolders(siteUrl);
  const warm = await holdsPages(folders.pages);
  let site: Site | null = null;
  let feed: ChangeFeed | null = null;
  /** Tells the changes of this front apart from those of others on the same database. */
  const origin = randomBytes(9).toString("base64url");
  // A first start fills the shop: nobody is shown half of it.
  let open = warm;
  const ending = new AbortController();
  const gate = createWriteGate();
  /** What answers at this moment; a deploy puts another in its place. */
  let live: { renderer: Renderer; build: LiveBuild; place: BuiltPlace } | null = null;
  const started = new Set<Renderer>();
  const answers = (renderer: Renderer): boolean => live?.renderer === renderer;

  const server = makeServer((request, response) => {
    if (ending.signal.aborted) response.shouldKeepAlive = false;
    if (site && open) site.handle(request, response);
    else refuse(response, 503, "Starting.");
  });
  await listen(server, port);

  async function close(): Promise<void> {
    ending.abort();
    log.info("Stopping: what is under way is answered.");
    closeDoor();
    await drain(server, longestDrain);
    await site?.handClicks().catch(() => undefined);
    await Promise.all([...[...started].map((each) => each.stop()), feed?.stop()]);
  }

  /** What another process changed: its pages here, and what the renderer remembers. A renderer that is gone remembers nothing. */
  async function applyOthers(plan: Plan, asked: RendererLine): Promise<void> {
    const expired = expireInRenderer(asked, plan.tags);
    await site?.apply(plan);
    await expired;
  }

  /** Tables, accounts, and what an earlier process left in the outbox. */
  const prepare = async (asked: RendererLine): Promise<Prepared | null> => askInternal<Prepared>(asked, "POST", "/api/internal/prepare");

  async function prepareUntilReady(asked: Renderer): Promise<void> {
    let failed = false;
    while (!ending.signal.aborted && answers(asked)) {
      try {
        await prepare(asked);
        log.info("The renderer and its database are ready.");
        return site?.resume();
      } catch (error) {
        // Once, not every two seconds.
        if (!failed) log.warn({ err: error }, "The renderer or its database is not ready; kept pages are served meanwhile.");
        failed = true;
        await new Promise((resolve) => setTimeout(resolve, patience));
      }
    }
  }

  function launch(place: BuiltPlace): Renderer {
    const renderer = startRenderer({
      listening() {
        // At a start and in a deploy somebody waits for the first time; after that it has died.
        if (!answers(renderer) || !serving) return;
        void prepareUntilReady(renderer);
        void feed?.again();
      },
      plan: async (plan) => {
        if (!site) throw new Error("The front is still starting.");
        await site.apply(plan);
      },
    }, { script: path.join(place.root, place.dist, "renderer.mjs"), root: place.root }, { FEUILLETON_ORIGIN: origin, FEUILLETON_NEXT: place.next });
    started.add(renderer);
    // Whoever needs it looks at it; a death before that must not be thrown at the process.
    renderer.first.catch(() => undefined);
    return renderer;
  }

  const first: BuiltPlace = { root: process.cwd(), next: path.relative(process.cwd(), folders.build), dist: path.relative(process.cwd(), path.dirname(fileURLToPath(import.meta.url))) };
  let serving = false;
  let closeDoor: () => void = () => undefined;

  try {
    const opened = { renderer: launch(first), build: await readBuild(folders.build), place: first };
    live = opened;
    const now = (): typeof opened => live ?? opened;
    const line = { get socket() { return now().renderer.socket; }, get token() { return now().renderer.token; } };
    const nextOf = (place: BuiltPlace): string => path.join(place.root, place.next, "static");
    site = await createSite({ folders, bucket: Boolean(process.env.S3_BUCKET), renderer: line, siteUrl, build: () => now().build, gate, metricsToken, secret: process.env.PAYLOAD_SECRET, unready: () => (feed && !feed.current() ? "The database does not say what other processes changed: it cannot be reached, or this process is catching up. Pages kept earlier are served meanwhile." : null) });
    const running = site;
    collectDefaultMetrics({ register: site.metrics.registry });
    feed = follow({ file: path.join(folders.pages, "changes-seen"), origin, apply: (plan) => applyOthers(plan, line), distrust: async () => site?.distrust() });
    await feed?.tried;
    void keepStaticFiles(nextOf(first), folders.statics).then(() => removeOtherPages(folders)).catch(() => undefined);
    setInterval(() => {
      void keepStaticFiles(nextOf(now().place), folders.statics).catch(() => undefined);
      void running.served(now().build.id);
    }, day).unref();
    setInterval(() => void running.repair(), repairPause).unref();
    const prepared = await opened.renderer.first.then(() => prepare(line)).catch((error: unknown) => {
      if (!warm) throw error;
      void prepareUntilReady(opened.renderer);
      return null;
    });
    log.info({ port: (server.address() as AddressInfo).port, database: feed ? "postgres" : "sqlite", warm }, "Serving.");
    serving = true;
    open = true;
    site.resume();
    const { metrics } = site;
    startScheduleClock(async () => metrics.edge((await gate.pass(() => askInternal<DueRun>(line, "POST", "/api/internal/schedule")))?.edgeWaiting ?? 0), ending.signal);
    startScheduleClock(() => gate.pass(async () => site?.handClicks()), ending.signal, clicksToldEvery, "Clicks cannot be kept now; they are counted on.");
    closeDoor = await openDeployDoor({
      allPages: folders.allPages,
      place: () => now().place,
      swap: (place, say) => swapRenderer(place, {
        launch, gate, prepare, say,
        keepFiles: async (next) => {
          await keepStaticFiles(nextOf(now().place), folders.statics);
          await keepStaticFiles(nextOf(next), folders.statics);
          await running.served(now().build.id);
        },
        take(renderer, build, taken) {
          const { renderer: earlier } = now();
          live = { renderer, build, place: taken };
          running.renew();
          started.delete(earlier);
          return earlier;
        },
      }),
    }).catch((error: unknown) => {
      log.warn({ err: error }, "npm run deploy will not find this server; a restart with more room will do.");
      return closeDoor;
    });
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { address, close, firstRun: prepared?.credentials ? { credentials: prepared.credentials } : null };
  } catch (error) {
    await close();
    throw error;
  }
}
