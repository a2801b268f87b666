/** The process that visitors talk to. It starts the renderer, keeps its pages, and answers for it when it is slow, restarted or gone. */
import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { collectDefaultMetrics } from "prom-client";

import { locales } from "../../messages/locales";
import type { Credentials } from "../demo/accounts";
import { log } from "../log";
import type { Plan } from "../publish/plan";
import { askInternal } from "./ask-renderer";
import { expireInRenderer } from "./expire-in-renderer";
import { holdsPages } from "./page-store";
import { refuse } from "./refuse";
import { type Renderer, startRenderer } from "./renderer-process";
import { type ChangeFeed, type FeedClient, type FeedOptions, followChanges } from "./change-feed";
import { postgresDriver } from "./drivers.mjs";
import { startScheduleClock } from "./schedule-clock";
import { createSite, type Site } from "./site";
import { removeOtherBuilds, siteFolders } from "./site-folders";
import { keepStaticFiles } from "./static-files";

export { locales };

export interface Served {
  address: string;
  /** Passwords made by this very start. */
  firstRun: { credentials: Credentials[] } | null;
  close(): Promise<void>;
}

/** Milliseconds between two attempts to get a renderer whose database does not answer ready. */
const patience = 2_000;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

/** Slow and oversized requests end here: 10 s for the headers, 5 min for an upload, 2 min of silence. */
function makeServer(handle: Site["handle"]): Server {
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 30_000, connectionsCheckingInterval: 5_000 }, handle);
  server.setTimeout(120_000);
  server.maxConnections = 10_000;
  return server;
}

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
  let renderer: Renderer | null = null;
  let feed: ChangeFeed | null = null;
  /** Tells the changes of this front apart from those of others on the same database. */
  const origin = randomBytes(9).toString("base64url");
  // A first start fills the shop: nobody is shown half of it.
  let open = warm;
  const ending = new AbortController();

  const server = makeServer((request, response) => (site && open ? site.handle(request, response) : refuse(response, 503, "Starting.")));
  await listen(server, port);

  async function close(): Promise<void> {
    ending.abort();
    log.info("Stopping: what is under way is answered.");
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    await Promise.all([renderer?.stop(), feed?.stop()]);
  }

  /** What another process changed: its pages here, and what the renderer remembers. A renderer that is gone remembers nothing. */
  async function applyOthers(plan: Plan, asked: Renderer): Promise<void> {
    const expired = expireInRenderer(asked, plan.tags);
    await site?.apply(plan);
    await expired;
  }

  /** Tables, accounts, and what an earlier process left in the outbox. */
  const prepare = async (asked: Renderer): Promise<Prepared | null> => askInternal<Prepared>(asked, "POST", "/api/internal/prepare");

  async function prepareUntilReady(asked: Renderer): Promise<void> {
    let failed = false;
    while (!ending.signal.aborted) {
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

  try {
    let started = false;
    const running = startRenderer({
      listening() {
        if (!started) return;
        void prepareUntilReady(running);
        void feed?.again();
      },
      plan: async (plan) => {
        if (!site) throw new Error("The front is still starting.");
        await site.apply(plan);
      },
    }, undefined, { FEUILLETON_ORIGIN: origin });
    renderer = running;
    // Handled below; a death before the site stands must not be thrown at the process.
    running.first.catch(() => undefined);
    site = await createSite({ folders, renderer: running, siteUrl, metricsToken, unready: () => (feed && !feed.current() ? "Catching up on what other processes changed." : null) });
    collectDefaultMetrics({ register: site.metrics.registry });
    feed = follow({ file: path.join(folders.pages, "changes-seen"), origin, apply: (plan) => applyOthers(plan, running), distrust: async () => site?.distrust() });
    await feed?.tried;
    void keepStaticFiles(`${folders.build}/static`, folders.statics).then(() => removeOtherBuilds(folders)).catch(() => undefined);
    const prepared = await running.first.then(() => prepare(running)).catch((error: unknown) => {
      if (!warm) throw error;
      void prepareUntilReady(running);
      return null;
    });
    log.info({ port: (server.address() as AddressInfo).port, database: feed ? "postgres" : "sqlite", warm }, "Serving.");
    started = true;
    open = true;
    site.resume();
    startScheduleClock(() => askInternal(running, "POST", "/api/internal/schedule"), ending.signal);
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { address, close, firstRun: prepared?.credentials ? { credentials: prepared.credentials } : null };
  } catch (error) {
    await close();
    throw error;
  }
}
