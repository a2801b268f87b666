/** What a visitor gets at an address that no page answers: where it moved, that it is gone, or a readable 404 in the language of the path. */
import type { ServerResponse } from "node:http";

import { isLocale, type Locale, sourceLocale } from "../../messages/locales";
import { askInternal, askRenderer, textOf } from "./ask-renderer";
import type { Renderer } from "./renderer-process";

export function localeOfPath(path: string): Locale {
  const first = path.split("/")[1];
  return isLocale(first) ? first : sourceLocale;
}

/** Browsers ask again, so that an address that comes to life, or moves there and back, is never stuck in somebody's cache. */
const notKept = "no-cache";

async function wordsOf(renderer: Renderer, locale: Locale): Promise<string> {
  const answer = await askRenderer(renderer, { method: "GET", path: `/${locale}/not-found-page`, headers: { host: "localhost", accept: "text/html" } });
  return textOf(answer);
}

export async function answerMissing(renderer: Renderer, response: ServerResponse, target: { path: string; query: string; head: boolean; status: number }): Promise<void> {
  const moved = target.status === 404 ? await askInternal<{ to: string | null }>(renderer, "GET", `/api/internal/address?path=${encodeURIComponent(target.path)}`) : null;
  if (moved?.to) {
    response.writeHead(308, { Location: `${encodeURI(decodeURI(moved.to))}${target.query}`, "Cache-Control": notKept });
    response.end();
    return;
  }
  const html = await wordsOf(renderer, localeOfPath(target.path));
  response.writeHead(moved ? 410 : target.status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": notKept,
    "Content-Length": Buffer.byteLength(html),
    "X-Robots-Tag": "noindex",
  });
  response.end(target.head ? undefined : html);
}
