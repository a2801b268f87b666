/** Which part of the front answers a request: what nobody may ask is refused first, then by address. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { tooLong } from "../content/too-long";
import { log as events } from "../log";
import { asRequest, newRequestId } from "../request-id";
import { answerHealth, answerReady } from "./answer-health";
import { cutWhenTooLong, saysTooLong } from "./body-limit";
import { type createClickCounts, isClickPing } from "./click-counts";
import { foreignWrite, isForeignWrite } from "./cross-origin";
import type { Headers } from "./kept-page";
import type { createKeptPages } from "./kept-pages";
import { answerLater } from "./later-page";
import { isLogin } from "./login-limit";
import type { createMediaFiles } from "./media-files";
import type { createMetrics } from "./metrics";
import { answerMissing, isWordsPath } from "./missing-page";
import { isPersonal, kindOf } from "./page-address";
import type { createPageAnswers } from "./page-answers";
import { refuse } from "./refuse";
import type { Renderer } from "./renderer-process";
import { inLanguageOf, refuseInAdmin } from "./say-in-admin";
import { sendMetrics } from "./send-metrics";
import { sendPage } from "./send-page";
import { createSignIn } from "./sign-in";
import type { createStaticFiles } from "./static-files";
import { readTarget, type Target } from "./target";
import { pathOf, watchAnswer } from "./watch-answer";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

interface Parts {
  answers: Pick<ReturnType<typeof createPageAnswers>, "hand" | "page" | "preview" | "question">;
  clicks: ReturnType<typeof createClickCounts>;
  media: ReturnType<typeof createMediaFiles>;
  metrics: ReturnType<typeof createMetrics>;
  /** Whoever reads the metrics has to send it; without one, only this machine may. */
  metricsToken: string | undefined;
  pages: ReturnType<typeof createKeptPages>;
  renderer: Pick<Renderer, "socket" | "token">;
  security: Headers;
  siteUrl: string;
  statics: ReturnType<typeof createStaticFiles>;
  /** What this front still has to do before the whole is ready, in words; null where nothing is. */
  unready(): string | null;
}

/** What it gives back never throws. */
export function createRoutes({ answers, clicks, media, metrics, metricsToken, pages, renderer, security, siteUrl, statics, unready }: Parts) {
  const { hand, page, preview, question } = answers;
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
    if (isForeignWrite(request, siteUrl)) return refuseInAdmin(response, 403, inLanguageOf(request.headers, foreignWrite), security);
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

  return function handle(request: IncomingMessage, response: ServerResponse): void {
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
  }
}
