/**
 * Prepares a page once, before it is kept: no framework script until a person uses an island, none at all on a page without islands, and the
 * style sheet inside the page. It knows the shape of Next's HTML and nothing of ours; what it does not recognise stays as it is.
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

import { interactionLoader, wakeModule, wholeInteractionLoader } from "./interaction-loader";
import { scriptQuery } from "./page-variant";

/** The text of a style sheet of this build by its address, or null. */
export type ReadStyles = (address: string) => Promise<string | null>;

export interface PreparedPage {
  html: string;
  policy: string;
  /** What fetches the framework and what hydration starts from, for pages with islands: from an address that names these very words. */
  script: PageScript | null;
}

export interface PageScript {
  /** Fingerprint of the page without its scripts and of the build: two renders of the same page by one build have the same one. */
  print: string;
  code: string;
}

/** Bytes of compressed style sheet that fit into the first flight of packets beside the page's text (RFC 6928: ten segments). */
const inlineLimit = 14_000;

const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g;
const styleLink = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(\/_next\/static\/[^"]+\.css[^"]*)"[^>]*>/g;

/** Script of the framework's own: data for hydration and the entry of its module loader. */
const flight = /^\s*(\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])/;

/** React's own instructions for parts that arrive late; such a page is not complete without script. */
const streamed = /<template id="[BP]:|\$RC\(/;

function isData(attributes: string): boolean {
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1];
  return type !== undefined && type !== "module" && type !== "text/javascript";
}

interface Parts {
  html: string;
  sources: string[];
  framework: string[];
}

function takeScriptsOut(html: string): Parts {
  const sources: string[] = [];
  const framework: string[] = [];
  const kept = html.replace(scriptPreload, "").replace(scriptTag, (tag: string, attributes: string, body: string) => {
    if (isData(attributes)) return tag;
    const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
    if (source !== undefined) {
      // Browsers that need the old script cannot run the others either.
      if (!/\bnomodule\b/i.test(attributes)) sources.push(source.replaceAll("&amp;", "&"));
      return "";
    }
    if (!flight.test(body)) return tag;
    framework.push(body.trim().replace(/;$/, ""));
    return "";
  });
  return { html: kept, sources, framework };
}

/** Whether these sheets fit, by their text: nearly all pages of a build have the same ones, and to compress them took 0.6 of 1.4 ms of a page's preparation. */
const fitting = new Map<string, boolean>();
const keptFittings = 20;

function fits(css: string): boolean {
  const known = fitting.get(css);
  if (known !== undefined) return known;
  const fit = gzipSync(css).length <= inlineLimit;
  if (fitting.size >= keptFittings) fitting.clear();
  fitting.set(css, fit);
  return fit;
}

async function inlineStyles(html: string, readStyles: ReadStyles): Promise<string> {
  const links = [...html.matchAll(styleLink)].map(([tag, address = ""]) => ({ tag, address }));
  const sheets = await Promise.all(links.map(async ({ tag, address }) => ({ tag, address, css: await readStyles(address.split("?")[0] ?? "") })));
  const found = sheets.filter((sheet): sheet is typeof sheet & { css: string } => sheet.css !== null && !/<\/style/i.test(sheet.css));
  if (found.length === 0 || !fits(found.map(({ css }) => css).join(""))) return html;
  return found.reduce((text, { tag, address, css }) => {
    const folder = address.slice(0, address.lastIndexOf("/") + 1);
    const absolute = css.replace(/url\((["']?)(?!["']?(?:data:|\/|#|https?:))/g, `url($1${folder}`);
    return text.replace(tag, () => `<style data-precedence="next">${absolute}</style>`);
  }, html);
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function contentsOf(html: string, tag: "script" | "style"): string[] {
  const pattern = new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g");
  return [...html.matchAll(pattern)].filter(([, attributes = "", body]) => body && !isData(attributes)).map(([, , body = ""]) => body);
}

/** Content-Security-Policy (level 3) that allows this page's own inline code by its hashes and nothing else from elsewhere. */
export function policyFor(html: string): string {
  const scripts = [...new Set(contentsOf(html, "script").map(sha256))];
  const styles = [...new Set(contentsOf(html, "style").map(sha256))];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    // Placeholders of pictures and focal points are style attributes, and an attribute runs nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

function beforeEnd(html: string, more: string): string {
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + more : html.slice(0, end) + more + html.slice(end);
}

/**
 * The data that Next repeats for hydration is longer than the page itself, and most readers never need it: it leaves the page, except where
 * parts still have to be moved into place.
 *
 * @param kept where its script is kept: at `path`, or with null at the address that a reader sees it at; null for a page that nobody keeps, whose
 *   data stay inside
 * @param build its data name files of the build, so that a page of another one must not start from them
 */
export async function preparePage(html: string, readStyles: ReadStyles, kept: { path: string | null } | null, build = ""): Promise<PreparedPage> {
  const { html: taken, sources, framework } = takeScriptsOut(html);
  const bare = await inlineStyles(taken, readStyles);
  const unfinished = streamed.test(bare);
  if (!unfinished && !/\sdata-island(?=[\s=>])/.test(bare)) return { html: bare, policy: policyFor(bare), script: null };
  const code = framework.join(";");
  if (unfinished || !kept) {
    const whole = beforeEnd(bare, `<script>${code}</script><script>${wholeInteractionLoader(sources)}</script>`);
    return { html: whole, policy: policyFor(whole), script: null };
  }
  const script = { code: wakeModule(sources, code), print: createHash("sha256").update(bare).update(build).digest("base64url").slice(0, 11) };
  const whole = beforeEnd(bare, `<script>${interactionLoader(scriptQuery(script.print), kept.path)}</script>`);
  return { html: whole, policy: policyFor(whole), script };
}
