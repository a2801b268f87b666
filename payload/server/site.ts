/** Answers requests: the parts of the front put together, without a port or a process of their own. */
import path from "node:path";

import { log as events } from "../log";
import type { Plan } from "../publish/plan";
import { askInternal } from "./ask-renderer";
import { createBuildAges } from "./build-ages";
import { ChangeLog } from "./change-log";
import { createClickCounts } from "./click-counts";
import { createKeptPages } from "./kept-pages";
import { createMediaCache } from "./media-cache";
import { askAsVisitor, createMediaFiles, fetchAsVisitor, mediaIn } from "./media-files";
import type { KeptPage } from "./kept-page";
import { createMetrics } from "./metrics";
import { createPageAnswers } from "./page-answers";
import { securityHeaders } from "./page-headers";
import { type LiveBuild, readBuild } from "./live-build";
import { pageSource } from "./page-source";
import { createPageStore } from "./page-store";
import type { Renderer } from "./renderer-process";
import { rendererState } from "./renderer-state";
import type { SiteFolders } from "./site-folders";
import { createRoutes } from "./site-routes";
import { createStaticFiles } from "./static-files";
import { createWriteGate, type WriteGate } from "./write-gate";

/** Pages waiting to be made anew, from which on they are made quickly rather than small. */
const wideChange = 60;

/** Bytes of pages held in memory; the rest are on disk. */
const defaultMemory = 96 * 1024 * 1024;

export interface SiteOptions {
  folders: SiteFolders;
  renderer: Pick<Renderer, "socket" | "token">;
  siteUrl: string;
  /** What the renderer of the moment was built as; without it, what lies in the folder of the build. */
  build?(): LiveBuild;
  /** Where whoever may write waits during a deploy. */
  gate?: WriteGate;
  memory?: number;
  /** What this front still has to do before the whole is ready, in words; null where nothing is. */
  unready?(): string | null;
  /** Whoever reads the metrics has to send it; without one, only this machine may. */
  metricsToken?: string;
  /** Signs preview links; without one there are none. */
  secret?: string;
  /** Uploads are in a bucket: `folders.media` holds copies of them. */
  bucket?: boolean;
}

export async function createSite({ folders, renderer, siteUrl, build, gate = createWriteGate(), memory = defaultMemory, unready = () => null, metricsToken, secret = "", bucket = false }: SiteOptions) {
  const security = securityHeaders(siteUrl);
  const statics = createStaticFiles([path.join(folders.build, "static"), folders.statics], security);
  const log = new ChangeLog(folders.pages);
  await log.begin();
  const built = await readBuild(folders.build);
  const live = build ?? (() => built);
  const source = pageSource(renderer, { build: live, log, readStyles: statics.text, security });
  const ages = createBuildAges(path.join(folders.pages, "builds.json"));
  await ages.note(live().id);
  const picturesOn = (kept: KeptPage): Set<string> => mediaIn(kept.answers.identity.body.toString("utf8"));
  const store = createPageStore({ folder: folders.pages, log, memory, tags: source.tags, build: () => live().id, outdated: (id) => id !== live().id && ages.outdated(id), kept: (kept) => media.seen(kept.path, picturesOn(kept)), hurried: () => pages.waiting() > wideChange });
  const metrics = createMetrics({
    pages: folders.pages,
    waiting: () => pages.waiting(),
    memory: () => ({ pages: store.size, bytes: store.bytes }),
    renderer: () => rendererState(renderer),
    caughtUp: () => unready() === null,
  });
  const pages = createKeptPages({ log, store, source: metrics.timed(source), build: () => live().id });
  const cache = bucket ? createMediaCache({ folder: folders.media, fetch: fetchAsVisitor(renderer) }) : undefined;
  const media = createMediaFiles({ folder: folders.media, cache, file: path.join(folders.pages, "media.json"), log, ask: askAsVisitor(renderer), picturesOn: (address) => store.find(address, "").then((kept) => (kept ? picturesOn(kept) : null)), security });
  const clicks = createClickCounts();
  const { hand, page, preview, question } = createPageAnswers({ gate, metrics, pages, renderer, secret, security, source });

  const handle = createRoutes({ answers: { hand, page, preview, question }, clicks, media, metrics, metricsToken, pages, renderer, security, siteUrl, statics, unready });

  return {
    handle,

    /** Carries out a plan; the editor's answer waits for it. */
    async apply(plan: Plan): Promise<void> {
      const began = performance.now();
      const shown = await Promise.all(plan.withdraw.map((address) => store.find(address, "").catch(() => null)));
      const applied = pages.apply(plan);
      metrics.changed(plan, log.seq, began);
      await applied;
      // One that is on no page, as all of a first start's before there is a page, is news to nobody.
      const level = plan.swap.length + plan.withdraw.length > 0 ? "info" : "debug";
      events[level]({ swap: plan.swap.length, withdraw: plan.withdraw.length, tags: plan.tags.length, seq: log.seq, ms: Math.round(performance.now() - began) }, "A change was carried out.");
      if (plan.withdraw.length === 0) return;
      const inHand = shown.every((kept) => kept !== null);
      await media.withdraw(inHand ? new Set(shown.flatMap((kept) => [...picturesOn(kept)])) : null);
    },

    /** As `apply`, for everything: too much was missed to know what changed. */
    async distrust(): Promise<void> {
      events.warn("Too much was missed: no page kept so far is served any more.");
      await pages.distrust();
      await media.withdraw(null);
    },

    metrics,

    /** Another build makes pages from now on. */
    renew: pages.renew,

    /**
     * Looks whether the disk has what it should have, and writes what is missing; for a clock. Never throws: what the disk still refuses is tried
     * the next time.
     */
    async repair(): Promise<void> {
      if (log.missing) {
        if (!(await log.begin().catch(() => false))) return;
        events.warn({ folder: folders.pages }, "The log of changes was missing on disk; it is written anew, and so is every page in memory.");
        store.lost();
      }
      await store.writeAgain().catch(() => undefined);
    },

    /** Notes that this build is served still, or was until now. */
    served: ages.note,

    /** Tells the renderer what was counted. Throws where it cannot be told; then it is told the next time. */
    handClicks: (): Promise<void> => clicks.hand((counted) => askInternal(renderer, "POST", "/api/internal/clicks", counted)),

    /** Bytes of pages held in memory. */
    memory: (): number => store.bytes,

    /** Once the renderer and the database answer. */
    resume: pages.resume,
  };
}

export type Site = Awaited<ReturnType<typeof createSite>>;
