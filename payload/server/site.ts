/** Answers requests: the parts of the front put together, without a port or a process of their own. */
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import { log as events } from "../log";
import { tooLong } from "../content/too-long";
import type { Plan } from "../publish/plan";
import { asRequest, newRequestId } from "../request-id";
import { answerHealth, answerReady } from "./answer-health";
import { askInternal } from "./ask-renderer";
import { cutWhenTooLong, saysTooLong } from "./body-limit";
import { createBuildAges } from "./build-ages";
import { ChangeLog } from "./change-log";
import { createClickCounts, isClickPing } from "./click-counts";
import { createKeptPages } from "./kept-pages";
import { isForeignWrite } from "./cross-origin";
import { isLogin } from "./login-limit";
import { createMediaCache } from "./media-cache";
import { askAsVisitor, createMediaFiles, fetchAsVisitor, mediaIn } from "./media-files";
import type { KeptPage } from "./kept-page";
import { createMetrics } from "./metrics";
import { createPageAnswers } from "./page-answers";
import { createSignIn } from "./sign-in";
import { answerMissing, isWordsPath } from "./missing-page";
import { isPersonal, kindOf } from "./page-address";
import { answerLater } from "./later-page";
import { securityHeaders } from "./page-headers";
import { type LiveBuild, pageSource, readBuild } from "./page-source";
import { createPageStore } from "./page-store";
import { refuse } from "./refuse";
import { inLanguageOf, refuseInAdmin } from "./say-in-admin";
import type { Renderer } from "./renderer-process";
import { rendererState } from "./renderer-state";
import { sendMetrics } from "./send-metrics";
import { sendPage } from "./send-page";
import type { SiteFolders } from "./site-folders";
import { createStaticFiles } from "./static-files";
import { readTarget, type Target } from "./target";
import { pathOf, watchAnswer } from "./watch-answer";
import { createWriteGate, type WriteGate } from "./write-gate";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

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
  const login = createSignIn(hand, security);

  /** Counted or not, the answer is the same. */
  function ping(request: IncomingMessage, response: ServerResponse, target: Target): void {
    clicks.count(request, target);
    request.resume();
    response.writeHead(204, ["Cache-Control", "no-store", ...security.flat()]).end();
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "";
    if (!methods.has(method)) return refuse(response, 405, "Method not allowed.", [["Allow", [...methods].join(", ")]]);
    // Proxies disagree on which of two counts (RFC 9112, 3.2); a kept page is the same whatever they say.
    if (request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length > 1) return refuse(response, 400, "Bad request.");
    const target = readTarget(request.url ?? "");
    if (!target) return answerMissing(pages, request, response, { path: `/${(request.url ?? "").split("/")[1] ?? ""}`, query: "" }, { kind: "malformed" });
    if (isForeignWrite(request, siteUrl)) return refuse(response, 403, "A page of another site cannot write here. Sign in to the admin and do it there.");
    if (saysTooLong(request)) {
      // Read to its end and forgotten: a browser hears an answer only then.
      request.resume();
      return refuseInAdmin(response, 413, inLanguageOf(request.headers, tooLong), security);
    }
    cutWhenTooLong(request);
    if (target.path === "/api/health") return answerHealth(pages.waiting(), request, response);
    if (target.path === "/api/metrics") return sendMetrics(metrics, metricsToken, request, response);
    if (target.path === "/api/ready") return answerReady(renderer, unready, request, response);
    if (isLogin(method, target.path)) return login(request, response, target);
    if (isClickPing(method, target.path)) return ping(request, response, target);
    switch (kindOf(method, target)) {
      case "internal":
        return refuse(response, 404, "Not found.");
      case "static":
        if (!(await statics.send(request, response, target.path))) refuse(response, 404, "Not found.");
        return;
      case "media":
        if (isPersonal(request.headers)) return hand(request, response, { ...target, query: "" }, { personal: true });
        if (!(await media.send(request, response, target.path))) await hand(request, response, { ...target, query: "" });
        return;
      case "page":
        return page(request, response, target);
      case "preview":
        return preview(request, response, target);
      case "question":
        return question(request, response, target);
      default:
        return hand(request, response, target);
    }
  }

  return {
    /** Never throws. */
    handle(request: IncomingMessage, response: ServerResponse): void {
      // The road of nearly every request: a page in memory, asked for by its plain address.
      const { method, url = "" } = request;
      if (method === "GET") {
        const kept = pages.ready(url);
        if (kept && request.headers.rsc === undefined && !isPersonal(request.headers) && !isWordsPath(url)) {
          metrics.tally.hit += 1;
          return sendPage(request, response, kept);
        }
      }
      asRequest(newRequestId(), () => {
        watchAnswer(request, response);
        route(request, response).catch((error: unknown) => {
          events.warn({ err: error, path: pathOf(request) }, "A request could not be answered.");
          if (response.headersSent) response.destroy();
          else void answerLater(request, response, security);
        });
      });
    },

    /** Carries out a plan; the editor's answer waits for it. */
    async apply(plan: Plan): Promise<void> {
      const began = performance.now();
      const shown = await Promise.all(plan.withdraw.map((address) => store.find(address, "").catch(() => null)));
      const applied = pages.apply(plan);
      metrics.changed(plan, log.seq, began);
      await applied;
      events.info({ swap: plan.swap.length, withdraw: plan.withdraw.length, tags: plan.tags.length, seq: log.seq, ms: Math.round(performance.now() - began) }, "A change was carried out.");
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
