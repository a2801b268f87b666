/** Where kept pages come from: asks the renderer for one, with headers of our own, and says what its answer means. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import path from "node:path";

import { isLocale, locales } from "../../messages/locales";
import { asOfHeader, writeAsOf } from "../as-of";
import { articleTag, disclaimerTag, pageTag, settingsTag } from "../publish/tags";
import { askInternal, askRenderer, bytesOf } from "./ask-renderer";
import type { ChangeLog } from "./change-log";
import { type Headers, type KeptPage, makePage, withQuickCodings } from "./kept-page";
import { isWordsPath } from "./missing-page";
import { dataCaching, pageCaching, tagHeaders } from "./page-headers";
import { preparePage, type ReadStyles } from "./page-html";
import { tagsOfPath } from "../publish/page-tags";
import { printOf, scriptVariant, type Variant } from "./page-variant";
import type { Renderer } from "./renderer-process";

export interface Missing {
  kind: "missing";
  /** Root-relative where it moved to, null where it is gone for good, undefined where nothing ever was. */
  to: string | null | undefined;
  /** Id of the article that was meant, where it is live in other languages only. */
  original?: number;
}

/** `aside`: what came out of the same render and belongs to this very page. */
export type Rendered = { kind: "page"; page: KeptPage; aside?: { variant: Variant; page: KeptPage } } | Missing | { kind: "pass" };

export interface PageSource {
  /** Throws where the renderer cannot answer now. `answered` is told as soon as it has: the rest is the front's own work. */
  render(address: string, variant: Variant, seq: number, answered?: () => void): Promise<Rendered>;
  /** A page that answers a question in its address, and what it is sent with; null where there is none. Throws as `render` does. */
  prepare(address: string): Promise<{ html: string; headers: Headers } | null>;
  /** Tags of a page for caches that purge by tag. */
  tags(address: string): Promise<string[]>;
}

const everySettingsTag = locales.flatMap((locale) => [settingsTag(locale), disclaimerTag(locale)]);

/** Milliseconds a render may take. A slow database makes slow pages, not none. */
const longestRender = 40_000;

/**
 * Whoever calls himself so (`htmlLimitedBots` in next.config.ts) gets a page in one go. For anybody else Next renders a page that could be kept
 * four times: as data and as HTML, each once to warm its caches and once for good. Its `s-maxage` is all that would tell us more, and we know:
 * the question carries nothing of a visitor, and what is never to be kept has an address of its own (page-address.ts).
 */
const inOneGo = { "user-agent": "feuilleton-whole" };

/** What Next says of every page rendered for the one who asks. */
const forOneReader = "private, no-cache, no-store, max-age=0, must-revalidate";

function mayBeKept(answer: IncomingMessage): boolean {
  const control = answer.headers["cache-control"] ?? "";
  if (answer.statusCode !== 200 || answer.headers["set-cookie"]) return false;
  if (control === forOneReader) return answer.headers["content-type"]?.startsWith("text/html") === true;
  return /\bs-maxage=/.test(control) && !/\b(private|no-store|no-cache)\b/.test(control);
}

/** Whether React left a place open: what failed behind the first bytes of a page no longer changes its status. */
function isUnfinished(html: string): boolean {
  return /<!--\$[?!]-->|<template data-dgst=/.test(html);
}

/** The bytes of a page. A failure is not read to its end: where the CMS could not reach its database at a start, Next never ends the page that says so. */
async function wholeOf(answer: IncomingMessage, address: string): Promise<Buffer> {
  const status = answer.statusCode ?? 500;
  if (status < 500) return bytesOf(answer);
  answer.destroy();
  throw new Error(`The renderer answered ${status} to ${address}.`);
}

/** The tag of the article that a page says it shows; none where it says nothing. */
function articleOn(html: string, address: string): string[] {
  const locale = address.split("/")[1];
  const id = /<article\b[^>]*\sdata-article="(\d+)"/.exec(html)?.[1];
  return isLocale(locale) && id !== undefined ? [articleTag(Number(id), locale)] : [];
}

/** What the renderer of the moment was built as; another one after a deploy. */
export interface LiveBuild {
  /** Next's BUILD_ID. */
  id: string;
}

/** Of the build in `folder`; an empty id where nothing is built there. */
export async function readBuild(folder: string): Promise<LiveBuild> {
  return { id: (await readFile(path.join(folder, "BUILD_ID"), "utf8").catch(() => "")).trim() };
}

export interface SourceOptions {
  build(): LiveBuild;
  /** Says how much each render has to know. */
  log: Pick<ChangeLog, "seq" | "lastOf">;
  readStyles: ReadStyles;
  /** On every page: see page-headers.ts. */
  security: Headers;
}

export function pageSource(renderer: Pick<Renderer, "socket" | "token">, { build, log, readStyles, security }: SourceOptions): PageSource {
  const fixed = (change: number) => ({ host: "localhost", "user-agent": "feuilleton", accept: "*/*", [asOfHeader]: writeAsOf({ change, settings: log.lastOf(everySettingsTag) }) });
  const asked = new Map<string, Promise<unknown>>();

  /**
   * One question at a time for an address and variant: Next hands whoever asks for what it is just rendering the render that is under way, and
   * that one may have begun before the change for which it is asked now.
   */
  async function askFor(address: string, variant: Variant, seq: number, by: string): Promise<{ answer: IncomingMessage; body: Buffer }> {
    const place = address + variant.query;
    // Another build is another renderer.
    const key = `${by} ${place}`;
    const before = asked.get(key);
    const turn = (async () => {
      await before?.catch(() => undefined);
      const answer = await askRenderer(renderer, { method: "GET", path: place, headers: { ...fixed(seq), ...(variant.name === "" || printOf(variant) !== null ? inOneGo : {}), ...variant.headers }, patience: longestRender });
      return { answer, body: await wholeOf(answer, address) };
    })();
    asked.set(key, turn);
    try {
      return await turn;
    } finally {
      if (asked.get(key) === turn) asked.delete(key);
    }
  }

  async function render(address: string, variant: Variant, seq: number, answered?: () => void): Promise<Rendered> {
    // Of the moment of the question: whoever answers it is the renderer of now.
    const of = { path: address, seq, build: build().id };
    const { answer, body } = await askFor(address, variant, seq, of.build);
    if (answer.statusCode === 404 && variant.name === "") return missing(address);
    answered?.();
    if (!mayBeKept(answer)) return { kind: "pass" };
    const type = answer.headers["content-type"] ?? "application/octet-stream";
    // From the first answer on: a copy without tags could not be purged. Where the page does not name its article, that tag follows.
    const text = type.startsWith("text/html") ? body.toString("utf8") : null;
    const shown = text === null ? [] : articleOn(text, address);
    const common = [...pageCaching, ...(variant.headers.rsc === undefined ? [] : dataCaching), ...tagHeaders([...shown, pageTag(address), ...tagsOfPath(address)]), ...security];
    if (text === null) return { kind: "page", page: await withQuickCodings(makePage({ ...of, type, headers: common }, body)) };
    const tagged = { tagged: shown.length > 0 };
    if (isUnfinished(text)) throw new Error(`The renderer left ${address} unfinished.`);
    const { html, policy, script } = await preparePage(text, readStyles, { path: isWordsPath(address) ? address : null }, of.build);
    const scriptPage = script && (await withQuickCodings(makePage({ ...of, ...tagged, type: "text/javascript; charset=utf-8", headers: common }, Buffer.from(script.code))));
    const print = printOf(variant);
    if (print !== null) return scriptPage && script.print === print ? { kind: "page", page: scriptPage } : { kind: "missing", to: undefined };
    const page = await withQuickCodings(makePage({ ...of, ...tagged, type, headers: [...common, ["Content-Security-Policy", policy]] }, Buffer.from(html)));
    return { kind: "page", page, ...(scriptPage ? { aside: { variant: scriptVariant(script.print), page: scriptPage } } : {}) };
  }

  async function prepare(address: string): Promise<{ html: string; headers: Headers } | null> {
    const answer = await askRenderer(renderer, { method: "GET", path: address, headers: fixed(log.seq), patience: longestRender });
    const body = await wholeOf(answer, address);
    if (answer.statusCode !== 200 || !answer.headers["content-type"]?.startsWith("text/html")) return null;
    // Its data stay inside: at an address of their own nobody would have them a moment later.
    const { html, policy } = await preparePage(body.toString("utf8"), readStyles, null);
    return { html, headers: [...security, ["Content-Security-Policy", policy]] };
  }

  async function missing(address: string): Promise<Missing> {
    const found = await askInternal<{ to?: string | null; original?: number }>(renderer, "GET", `/api/internal/address?path=${encodeURIComponent(address)}`);
    return { kind: "missing", to: found?.to, original: found?.original };
  }

  async function tags(address: string): Promise<string[]> {
    const locale = address.split("/")[1];
    const own = [pageTag(address), ...tagsOfPath(address)];
    if (!isLocale(locale) || address.split("/")[2] !== "blog") return own;
    const found = await askInternal<{ article: number }>(renderer, "GET", `/api/internal/page?path=${encodeURIComponent(address)}`).catch(() => null);
    return found ? [articleTag(found.article, locale), ...own] : own;
  }

  return { render, prepare, tags };
}
