/** What a visitor gets at an address that no page answers: where it moved, that it is gone, or a readable 404 in the language of the path. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { isLocale, type Locale, sourceLocale } from "../../messages/locales";
import { notFoundPath } from "../../messages/paths";
import type { KeptPage } from "./kept-page";
import type { KeptPages } from "./kept-pages";
import type { Missing } from "./page-source";
import { refuse } from "./refuse";
import { bestAnswer } from "./send-page";
import type { Target } from "./target";

function localeOfPath(path: string): Locale {
  const first = path.split("/")[1];
  return isLocale(first) ? first : sourceLocale;
}

/** The page whose words a 404 has, offering an original where there is one. It is no address of its own. */
function wordsPath(locale: Locale, original?: number): string {
  return notFoundPath(locale) + (original === undefined ? "" : `/${original}`);
}

export function isWordsPath(path: string): boolean {
  const words = notFoundPath(localeOfPath(path));
  return path === words || path.startsWith(`${words}/`);
}

/** Null where it cannot be had now: a 404 with fewer words is better than none. */
async function findWords(pages: KeptPages, path: string): Promise<KeptPage | null> {
  const found = await pages.find(path).catch(() => null);
  return found?.kind === "page" ? found.page : null;
}

/** Browsers ask again, so that an address that comes to life, or moves there and back, is never stuck in somebody's cache. */
const notKept = ["Cache-Control", "no-cache", "X-Robots-Tag", "noindex"];
const replaced = new Set(["etag", "cache-control", "cdn-cache-control", "surrogate-control"]);

/** The headers of a kept page, less those that would let it be kept as what it is not. */
function headersOf(headers: string[]): string[] {
  return headers.filter((_, index) => !replaced.has((headers[index - (index % 2)] ?? "").toLowerCase()));
}

/** The words of `locale` with another status. */
function sendWords(request: IncomingMessage, response: ServerResponse, status: number, page: KeptPage): void {
  const answer = bestAnswer(request, page);
  response.writeHead(status, [...headersOf(answer.headers), ...notKept]);
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

export async function answerMissing(pages: KeptPages, request: IncomingMessage, response: ServerResponse, { path, query }: Target, missing: Missing | { kind: "malformed" }): Promise<void> {
  if (missing.kind === "missing" && missing.to) {
    response.writeHead(308, ["Location", `${encodeURI(decodeURI(missing.to))}${query}`, "Content-Length", "0", ...notKept]);
    response.end();
    return;
  }
  const status = missing.kind === "malformed" ? 400 : missing.to === null ? 410 : 404;
  const locale = localeOfPath(path);
  const original = missing.kind === "missing" ? missing.original : undefined;
  const words = (original === undefined ? null : await findWords(pages, wordsPath(locale, original))) ?? (await findWords(pages, wordsPath(locale)));
  if (words) return sendWords(request, response, status, words);
  refuse(response, status, status === 400 ? "Bad request." : status === 410 ? "Gone." : "Not found.");
}
