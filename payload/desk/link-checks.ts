/** Links of a text that say nothing, lead nowhere, or lead out of the reader's language. */
import { type Locale, locales } from "../../messages/locales";
import { headingAnchors, isPagesOwn } from "../content/heading-anchors";
import { idOf, isRecord, fieldsOf, type SerializedNode } from "../content/lexical-nodes";
import { nodesOf, wordsOf } from "./body-nodes";
import type { Finding } from "./finding";

/** What the site has to offer to links, in one language. */
export interface LinkTargets {
  /** Origin without a trailing slash. */
  siteUrl: string;
  /** Of articles that the text links to by id: whether they are live in this language. An id that is not in it exists no more. */
  articles: ReadonlyMap<number, boolean>;
  /** Root-relative addresses of our own that the text links to and that lead somewhere. */
  addresses: ReadonlySet<string>;
}

const vague: Record<Locale, Set<string>> = {
  nl: new Set(["klik hier", "hier", "lees meer", "lees verder", "meer info", "meer informatie", "deze link", "link", "deze pagina"]),
  fr: new Set(["cliquez ici", "ici", "lire la suite", "lire plus", "en savoir plus", "plus d’infos", "plus d'infos", "ce lien", "lien", "cette page"]),
};

const isLink = (node: SerializedNode): boolean => node.type === "link" || node.type === "autolink";

/** Id of the article that a link names, or null where it is an address. */
function articleOf(node: SerializedNode): number | null {
  const { linkType, doc } = fieldsOf(node);
  return linkType === "internal" && isRecord(doc) && doc.relationTo === "articles" ? idOf(doc.value) : null;
}

/** An address as the page will print it; null for a link by id, and for what no browser could follow. */
function addressOf(node: SerializedNode, siteUrl: string): URL | null {
  const { linkType, url } = fieldsOf(node);
  if (linkType === "internal" || typeof url !== "string") return null;
  const text = url.trim().replace(/^www\./i, "https://www.");
  return text !== "" && URL.canParse(text, siteUrl) ? new URL(text, siteUrl) : null;
}

/** The path on our own site that a link leads to, without query and fragment; null for another site, a place in the text itself, or none. */
export function ownPath(node: SerializedNode, siteUrl: string): string | null {
  const address = addressOf(node, siteUrl);
  if (address === null || address.origin !== new URL(siteUrl).origin || String(fieldsOf(node).url).trim().startsWith("#")) return null;
  return address.pathname.replace(/(?<=.)\/$/, "");
}

/** What a text links to on our own site: for the caller to look up. */
export function linkedTo(body: unknown, siteUrl: string): { articles: number[]; paths: string[] } {
  const links = nodesOf(body).filter(isLink);
  const articles = links.map(articleOf).filter((id) => id !== null);
  return { articles: [...new Set(articles)], paths: [...new Set(links.map((node) => ownPath(node, siteUrl)).filter((path) => path !== null))] };
}

const followed = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Where the page will put its headings: what a link to a place in the text itself may lead to. */
function anchorsOf(body: unknown, locale: Locale): Set<string> {
  const anchorOf = headingAnchors(locale);
  return new Set(nodesOf(body).filter(({ type }) => type === "heading").map(wordsOf).filter((words) => words !== "").map(anchorOf));
}

function targetOf(node: SerializedNode, locale: Locale, { siteUrl, articles, addresses }: LinkTargets, anchors: ReadonlySet<string>): Finding["code"] | null {
  const id = articleOf(node);
  if (id !== null) return articles.has(id) ? (articles.get(id) ? null : "linkNotLive") : "linkBroken";
  const address = addressOf(node, siteUrl);
  // The page prints the words of any other kind of address without a link.
  if (address === null || !followed.has(address.protocol)) return "linkBroken";
  const path = ownPath(node, siteUrl);
  if (path === null && address.origin === new URL(siteUrl).origin) return anchors.has(address.hash.slice(1)) || isPagesOwn(address.hash.slice(1)) ? null : "linkBroken";
  if (path === null) return null;
  const others = locales.filter((other) => other !== locale);
  if (others.some((other) => path === `/${other}` || path.startsWith(`/${other}/`))) return "linkOtherLanguage";
  return addresses.has(path) ? null : "linkBroken";
}

export function checkLinks(body: unknown, locale: Locale, targets: LinkTargets): Finding[] {
  const anchors = anchorsOf(body, locale);
  return nodesOf(body).filter(isLink).flatMap((node): Finding[] => {
    const words = wordsOf(node);
    const quote = words || String(fieldsOf(node).url ?? "");
    const code = targetOf(node, locale, targets, anchors);
    const findings: Finding[] = code ? [{ code, severity: "warning", path: "body", quote }] : [];
    const said = words.toLocaleLowerCase(locale).replace(/\s+/gu, " ").replace(/[\s.!…:>»›→]+$/u, "").replace(/^[\s>»›→]+/u, "");
    if (vague[locale].has(said)) findings.push({ code: "linkVague", severity: "warning", path: "body", quote: words });
    return findings;
  });
}
