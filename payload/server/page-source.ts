/** Where kept pages come from: asks the renderer for one, with headers of our own, and says what its answer means. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import path from "node:path";

import { articleTag, pageTag } from "../publish/tags";
import { isLocale } from "../../messages/locales";
import { askInternal, askRenderer, bytesOf } from "./ask-renderer";
import { type Headers, type KeptPage, makePage } from "./kept-page";
import { dataCaching, pageCaching, tagHeaders } from "./page-headers";
import { preparePage, type ReadStyles } from "./page-html";
import { tagsOfPath } from "../publish/page-tags";
import { printOf, scriptAddress, scriptVariant, type Variant } from "./page-variant";
import type { Renderer } from "./renderer-process";

export interface Missing {
  kind: "missing";
  /** Root-relative where it moved to, null where it is gone for good, undefined where nothing ever was. */
  to: string | null | undefined;
  /** Slug of the article that was meant, where it is live in other languages only. */
  original?: string;
}

/** `aside`: what came out of the same render and belongs to this very page. */
export type Rendered = { kind: "page"; page: KeptPage; aside?: { variant: Variant; page: KeptPage } } | Missing | { kind: "pass" };

export interface PageSource {
  /** Throws where the renderer cannot answer now. */
  render(address: string, variant: Variant, seq: number): Promise<Rendered>;
  /** A page that answers a question in its address, and what it is sent with; null where there is none. Throws as `render` does. */
  prepare(address: string): Promise<{ html: string; headers: Headers } | null>;
  /** Tags of a page for caches that purge by tag. */
  tags(address: string): Promise<string[]>;
}

/** Milliseconds a render may take. A slow database makes slow pages, not none. */
const longestRender = 40_000;

function mayBeKept(answer: IncomingMessage): boolean {
  const control = answer.headers["cache-control"] ?? "";
  return answer.statusCode === 200 && !answer.headers["set-cookie"] && /\bs-maxage=/.test(control) && !/\b(private|no-store|no-cache)\b/.test(control);
}

/** Lets Next render a page it may still hold itself, as its own `revalidate()` does, so that what we keep is never older than the question. */
export async function renderAnewKey(buildFolder: string): Promise<string | null> {
  try {
    const manifest = JSON.parse(await readFile(path.join(buildFolder, "prerender-manifest.json"), "utf8")) as { preview: { previewModeId: string } };
    return manifest.preview.previewModeId;
  } catch {
    return null;
  }
}

/** What the renderer of the moment was built as; another one after a deploy. */
export interface LiveBuild {
  /** Next's BUILD_ID. */
  id: string;
  anewKey: string | null;
}

/** Of the build in `folder`; an empty id where nothing is built there. */
export async function readBuild(folder: string): Promise<LiveBuild> {
  const [id, anewKey] = await Promise.all([readFile(path.join(folder, "BUILD_ID"), "utf8").catch(() => ""), renderAnewKey(folder)]);
  return { id: id.trim(), anewKey };
}

export interface SourceOptions {
  build(): LiveBuild;
  readStyles: ReadStyles;
  /** On every page: see page-headers.ts. */
  security: Headers;
}

export function pageSource(renderer: Pick<Renderer, "socket" | "token">, { build, readStyles, security }: SourceOptions): PageSource {
  const fixed = ({ anewKey }: LiveBuild) => ({ host: "localhost", "user-agent": "feuilleton", accept: "*/*", ...(anewKey ? { "x-prerender-revalidate": anewKey } : {}) });

  async function render(address: string, variant: Variant, seq: number): Promise<Rendered> {
    // Of the moment of the question: whoever answers it is the renderer of now.
    const asked = build();
    const of = { path: address, seq, build: asked.id };
    const answer = await askRenderer(renderer, { method: "GET", path: address + variant.query, headers: { ...fixed(asked), ...variant.headers }, patience: longestRender });
    const body = await bytesOf(answer);
    const status = answer.statusCode ?? 500;
    if (status >= 500) throw new Error(`The renderer answered ${status} to ${address}.`);
    if (status === 404 && variant.name === "") return missing(address);
    if (!mayBeKept(answer)) return { kind: "pass" };
    const type = answer.headers["content-type"] ?? "application/octet-stream";
    // From the first answer on: a copy without tags could not be purged. The article's own tag follows when it is known.
    const common = [...pageCaching, ...(variant.headers.rsc === undefined ? [] : dataCaching), ...tagHeaders([pageTag(address), ...tagsOfPath(address)]), ...security];
    if (!type.startsWith("text/html")) return { kind: "page", page: makePage({ ...of, type, headers: common }, body) };
    const { html, policy, script } = await preparePage(body.toString("utf8"), readStyles, (print) => scriptAddress(address, print), asked.id);
    const scriptPage = script && makePage({ ...of, type: "text/javascript; charset=utf-8", headers: common }, Buffer.from(script.code));
    const print = printOf(variant);
    if (print !== null) return scriptPage && script.print === print ? { kind: "page", page: scriptPage } : { kind: "missing", to: undefined };
    const page = makePage({ ...of, type, headers: [...common, ["Content-Security-Policy", policy]] }, Buffer.from(html));
    return { kind: "page", page, ...(scriptPage ? { aside: { variant: scriptVariant(script.print), page: scriptPage } } : {}) };
  }

  async function prepare(address: string): Promise<{ html: string; headers: Headers } | null> {
    const answer = await askRenderer(renderer, { method: "GET", path: address, headers: fixed(build()), patience: longestRender });
    const body = await bytesOf(answer);
    if ((answer.statusCode ?? 500) >= 500) throw new Error(`The renderer answered ${answer.statusCode} to ${address}.`);
    if (answer.statusCode !== 200 || !answer.headers["content-type"]?.startsWith("text/html")) return null;
    // Its data stay inside: at an address of their own nobody would have them a moment later.
    const { html, policy } = await preparePage(body.toString("utf8"), readStyles, null);
    return { html, headers: [...security, ["Content-Security-Policy", policy]] };
  }

  async function missing(address: string): Promise<Missing> {
    const found = await askInternal<{ to?: string | null; original?: string }>(renderer, "GET", `/api/internal/address?path=${encodeURIComponent(address)}`);
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
