/** Where a link in the body may lead. What is not listed here is printed as plain text. */
import { parseHttpUrl } from "../content/identifiers";
import type { SerializedNode } from "../content/lexical-nodes";
import { fieldsOf, idOf, isRecord } from "../content/lexical-nodes";

export interface LinkLookups {
  /** Origin of the site, as in `https://blog.example`. */
  siteUrl: string;
  /** Root-relative address of an article in the page's language, null where it is not live in it. */
  articleHref: (id: number) => string | null;
}

export interface LinkTarget {
  href: string;
  /** Leads to another site. */
  external: boolean;
}

function fromAddress(address: string, siteUrl: string): LinkTarget | null {
  const text = address.trim().replace(/^www\./i, "https://www.");
  if (text === "" || !URL.canParse(text, siteUrl)) return null;
  const url = new URL(text, siteUrl);
  // Decided on the parsed address: a browser too drops the tab in "java\tscript:" and reads "/\host" as another site.
  if (url.protocol === "mailto:" || url.protocol === "tel:") return { href: url.href, external: false };
  const href = parseHttpUrl(url.href);
  if (href === null) return null;
  if (url.origin !== new URL(siteUrl).origin) return { href, external: true };
  if (text.startsWith("#")) return url.hash === "" ? null : { href: url.hash, external: false };
  // A path that begins with two slashes would be read as another site.
  const path = url.pathname.replace(/^\/{2,}/, "/");
  return { href: `${path}${url.search}${url.hash}`, external: false };
}

/** The target of a link node; null where there is none, or none that is safe to offer. */
export function linkTarget(node: SerializedNode, { siteUrl, articleHref }: LinkLookups): LinkTarget | null {
  const { linkType, url, doc } = fieldsOf(node);
  if (linkType !== "internal") return typeof url === "string" ? fromAddress(url, siteUrl) : null;
  const id = isRecord(doc) && doc.relationTo === "articles" ? idOf(doc.value) : null;
  const href = id === null ? null : articleHref(id);
  return href === null ? null : { href, external: false };
}
