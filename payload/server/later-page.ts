/** What a person reads where a page cannot be made now and nothing of it is kept: whose fault it is and what to do, in their language. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { chooseLocale, localeCookie } from "../../messages/choose-locale";
import { isLocale, type Locale } from "../../messages/locales";
import { frontPath } from "../../messages/paths";
import type { Headers } from "./kept-page";
import { sendPlainPage } from "./plain-page";
import { refuse } from "./refuse";

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
  const links = [{ href: "", words: said.again }, { href: frontPath(locale), words: said.home }];
  sendPlainPage(request, response, security, { status: 503, locale, title: said.title, text: said.text, links, headers: ["Retry-After", "5"] });
}
