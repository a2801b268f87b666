/** Where kept pages come from: asks the renderer for one, with headers of our own, and says what its answer means. */
import { isLocale, locales } from "../../messages/locales";
import { asOfHeader, writeAsOf } from "../as-of";
import { articleTag, disclaimerTag, pageTag, partsTag, settingsTag } from "../publish/tags";
import { createAskInTurn, longestRender } from "./ask-in-turn";
import { askInternal, askRenderer } from "./ask-renderer";
import type { ChangeLog } from "./change-log";
import { type Headers, type KeptPage, makePage, withQuickCodings } from "./kept-page";
import type { LiveBuild } from "./live-build";
import { isWordsPath } from "./missing-page";
import { dataCaching, pageCaching, tagHeaders } from "./page-headers";
import { preparePage, type ReadStyles } from "./page-html";
import { tagsOfPath } from "../publish/page-tags";
import { printOf, scriptVariant, type Variant } from "./page-variant";
import { articleOn, isUnfinished, mayBeKept, wholeOf } from "./renderer-answer";
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

export interface SourceOptions {
  build(): LiveBuild;
  /** Says how much each render has to know. */
  log: Pick<ChangeLog, "seq" | "lastOf">;
  readStyles: ReadStyles;
  /** On every page: see page-headers.ts. */
  security: Headers;
}

export function pageSource(renderer: Pick<Renderer, "socket" | "token">, { build, log, readStyles, security }: SourceOptions): PageSource {
  const fixed = (change: number) => ({ host: "localhost", "user-agent": "feuilleton", accept: "*/*", [asOfHeader]: writeAsOf({ change, settings: log.lastOf(everySettingsTag), parts: log.lastOf([partsTag, ...everySettingsTag]) }) });
  const askFor = createAskInTurn(renderer, fixed);

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
    const coded = (bytes: string, what: { type: string; headers: Headers }): Promise<KeptPage> => withQuickCodings(makePage({ ...of, ...tagged, ...what }, Buffer.from(bytes)));
    const asScript = { type: "text/javascript; charset=utf-8", headers: common };
    const print = printOf(variant);
    if (print !== null) return script?.print === print ? { kind: "page", page: await coded(script.code, asScript) } : { kind: "missing", to: undefined };
    const [page, scriptPage] = await Promise.all([coded(html, { type, headers: [...common, ["Content-Security-Policy", policy]] }), script && coded(script.code, asScript)]);
    return { kind: "page", page, ...(script && scriptPage ? { aside: { variant: scriptVariant(script.print), page: scriptPage } } : {}) };
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
