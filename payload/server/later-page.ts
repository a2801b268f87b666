/** What a person reads where a page cannot be made now and nothing of it is kept: whose fault it is and what to do, in their language. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { chooseLocale, localeCookie } from "../../messages/choose-locale";
import { isLocale, type Locale } from "../../messages/locales";
import { frontPath } from "../../messages/paths";
import type { Headers } from "./kept-page";
import { refuse } from "./refuse";

/** All there is on the page: neither a file nor a renderer may be at hand. */
const style = ":root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto 0;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.2}a{display:inline-block;padding:.75rem 1.25rem .75rem 0;color:inherit}";
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** Of the path, else as `/` would choose it. */
function localeFor({ headers, url = "" }: IncomingMessage): Locale {
  const named = /^\/(\w+)/.exec(url)?.[1];
  if (isLocale(named)) return named;
  const cookie = new RegExp(`(?:^|;\\s*)${localeCookie}=(\\w+)`).exec(headers.cookie ?? "")?.[1];
  return chooseLocale(cookie, headers["accept-language"] ?? null);
}

/** Loaded only now: the front needs translators for nothing else. */
async function wordsOf(locale: Locale) {
  const { translatorFor } = await import("../../messages/words");
  const later = await translatorFor(locale, "later");
  return { title: later("title"), text: later("text"), again: later("again"), home: later("home") };
}

/** 503 and when to come back. Programs get a line of text. Never throws. */
export async function answerLater(request: IncomingMessage, response: ServerResponse, security: Headers): Promise<void> {
  const reads = request.headers.accept?.includes("text/html") && request.headers.rsc === undefined;
  const locale = localeFor(request);
  const said = reads ? await wordsOf(locale).catch(() => null) : null;
  if (!said || response.headersSent) return refuse(response, 503, "This page cannot be made right now. Please try again in a moment.");
  // An empty address is the one that was asked for, whatever is in it.
  const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${said.title}</title><style>${style}</style></head><body><main><h1>${said.title}</h1><p>${said.text}</p><p><a href="">${said.again}</a><a href="${frontPath(locale)}">${said.home}</a></p></main></body></html>`;
  response.writeHead(503, ["Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store", "Retry-After", "5", "X-Robots-Tag", "noindex", "Content-Security-Policy", policy, ...security.flat()]);
  response.end(request.method === "HEAD" ? undefined : html);
}
