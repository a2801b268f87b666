/** A page with a few words and nothing else, in one piece: neither a file nor a renderer may be at hand. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { Locale } from "../../messages/locales";
import type { Headers } from "./kept-page";

const style = ":root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto 0;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.2}a{display:inline-block;padding:.75rem 1.25rem .75rem 0;color:inherit}";
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

interface PlainPage {
  status: number;
  locale: Locale;
  /** Words of our own: none of it is escaped. */
  title: string;
  text: string;
  links: { href: string; words: string }[];
  /** Of this answer, as a flat list of names and values. */
  headers?: string[];
}

/** Nobody keeps it, and no search engine shows it. */
export function sendPlainPage(request: IncomingMessage, response: ServerResponse, security: Headers, { headers = [], links, locale, status, text, title }: PlainPage): void {
  const anchors = links.map(({ href, words }) => `<a href="${href}">${words}</a>`).join("");
  const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p><p>${anchors}</p></main></body></html>`;
  response.writeHead(status, ["Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store", ...headers, "X-Robots-Tag", "noindex", "Content-Security-Policy", policy, ...security.flat()]);
  response.end(request.method === "HEAD" ? undefined : html);
}
