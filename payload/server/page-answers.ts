/** Answers for addresses of pages: a kept one, one for this very person, a draft by its link, results of a search, a page's script. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { isOver, readSigned } from "../desk/preview-token";
import { answerMissing, isWordsPath } from "./missing-page";
import { answerPrepared } from "./answer-prepared";
import { askInternal } from "./ask-renderer";
import type { createKeptPages } from "./kept-pages";
import type { createMetrics } from "./metrics";
import type { Headers } from "./kept-page";
import { answerOver } from "./over-page";
import { isPersonal, pageAddress, previewIn, questionAddress } from "./page-address";
import type { pageSource } from "./page-source";
import { printIn, variantOf } from "./page-variant";
import { type Asides, passThrough } from "./pass-through";
import { refuse } from "./refuse";
import type { Renderer } from "./renderer-process";
import { sendPage } from "./send-page";
import type { Target } from "./target";
import type { WriteGate } from "./write-gate";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

interface Parts {
  gate: WriteGate;
  metrics: ReturnType<typeof createMetrics>;
  pages: ReturnType<typeof createKeptPages>;
  renderer: Pick<Renderer, "socket" | "token">;
  /** Signs preview links; without one there are none. */
  secret: string;
  security: Headers;
  source: ReturnType<typeof pageSource>;
}

export function createPageAnswers({ gate, metrics, pages, renderer, secret, security, source }: Parts) {
  async function page(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const variant = isPersonal(request.headers) ? null : variantOf(request.headers);
    const address = pageAddress(target);
    if (!variant) return personal(request, response, target);
    const print = printIn(target.query);
    if (print !== null) return script(request, response, address, print);
    if (isWordsPath(address)) return answerMissing(pages, request, response, target, { kind: "missing", to: undefined });
    const found = await pages.find(address, variant).catch((error: unknown) => {
      metrics.tally.failed += 1;
      throw error;
    });
    if (found.kind === "page") {
      metrics.tally[found.page.stale ? "stale" : found.ready ? "hit" : "miss"] += 1;
      return sendPage(request, response, found.page);
    }
    if (found.kind === "pass") return hand(request, response, target);
    metrics.tally.missing += 1;
    return answerMissing(pages, request, response, target, found);
  }

  /** To the renderer as it is. */
  function hand(request: IncomingMessage, response: ServerResponse, target: Target, asides: Asides = {}): Promise<void> {
    const seen: Asides["seen"] = (status, headers) => {
      metrics.passed(status);
      asides.seen?.(status, headers);
    };
    const pass = (): Promise<void> => passThrough(renderer, request, response, target.path + target.query, security, { ...asides, seen });
    return reading.has(request.method ?? "") ? pass() : gate.pass(pass);
  }

  async function script(request: IncomingMessage, response: ServerResponse, address: string, print: string): Promise<void> {
    const found = await pages.findScript(address, print);
    if (found) sendPage(request, response, found);
    else refuse(response, 404, "Not found.");
  }

  /** As the renderer answers this very person; only its empty 404 is replaced by a readable one. */
  async function personal(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const missing = async (): Promise<void> => {
      const found = await pages.find(pageAddress(target));
      await answerMissing(pages, request, response, target, found.kind === "missing" ? found : { kind: "missing", to: undefined });
    };
    await hand(request, response, target, { personal: true, ...(request.headers.rsc === undefined ? { missing } : {}) });
  }

  /**
   * A draft, for whoever holds the link: made for this request, kept by nobody, and hidden from searchers and from the sites it links to. A
   * link that is over or forged is known here by its signature: the renderer would have sent the beginning of a page before it knew. Of one that is
   * forged nobody learns anything; one of ours that is over says so.
   */
  async function preview(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const missing = (): Promise<void> => answerMissing(pages, request, response, target, { kind: "missing", to: undefined });
    const link = readSigned(previewIn(target) ?? "", secret);
    if (!link || link.locale !== target.path.split("/")[1]) return missing();
    if (isOver(link)) return answerOver(request, response, security, link);
    // Without an answer the page itself says what is the matter.
    const there = await askInternal<{ exists: boolean }>(renderer, "GET", `/api/internal/preview?article=${link.article}`).catch(() => null);
    if (there?.exists === false) return missing();
    await hand(request, response, target, { personal: true, missing, instead: { "x-robots-tag": "noindex, nofollow", "referrer-policy": "no-referrer" } });
  }

  /** A page that answers a question, such as search results: nobody keeps it. */
  async function question(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    if (isPersonal(request.headers)) return personal(request, response, target);
    if (request.headers.rsc !== undefined) return hand(request, response, target);
    if (!(await answerPrepared(source, request, response, questionAddress(target)))) await answerMissing(pages, request, response, target, { kind: "missing", to: undefined });
  }

  return { hand, page, preview, question };
}
