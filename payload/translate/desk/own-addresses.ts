/** Links of the source to pages of this site lead, in another language, to the same page there. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { articlePath, authorPath, topicPath } from "../../../messages/paths";
import { sourceLocale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { environment } from "../../env";
import type { LinkAddresses } from "../inline-nodes";
import type { Placeholder } from "../placeholders";
import type { Unit } from "../unit";

const pages = { articles: articlePath, topics: topicPath, authors: authorPath } as const;
type Linked = keyof typeof pages;

interface Address {
  url: string;
  collection: Linked;
  slug: string;
}

function addressOf({ kind, attributes }: Placeholder): Address | null {
  const fields = isRecord(attributes.fields) ? attributes.fields : {};
  if (kind !== "link" || fields.linkType === "internal" || typeof fields.url !== "string") return null;
  const base = environment.siteUrl;
  if (!URL.canParse(fields.url, base)) return null;
  const { origin, pathname } = new URL(fields.url, base);
  if (origin !== base) return null;
  for (const collection of Object.keys(pages) as Linked[]) {
    const start = pages[collection](sourceLocale, "");
    const slug = pathname.startsWith(start) ? pathname.slice(start.length).replace(/\/$/, "") : "";
    if (slug !== "" && !slug.includes("/")) return { url: fields.url, collection, slug };
  }
  return null;
}

async function slugIn(req: PayloadRequest, { collection, slug }: Address, locale: Locale): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: number; slug?: unknown }>({ collection, locale: sourceLocale, req, where: { slug: { equals: slug } } });
  if (!row) return null;
  const { docs } = await req.payload.db.find<{ id: number; slug?: unknown }>({ collection, limit: 1, pagination: false, req, select: { slug: true }, where: { id: { equals: row.id } } });
  const slugs = docs[0]?.slug;
  // An author's slug is the same in every language.
  const found: unknown = isRecord(slugs) ? slugs[locale] : slugs;
  return typeof found === "string" && found !== "" ? found : null;
}

/** For each unit with such links: their addresses in the language, by number of the placeholder. Pages that are not there yet keep the source's address. */
export async function ownAddresses(req: PayloadRequest, units: readonly Unit[], locale: Locale): Promise<Map<string, LinkAddresses>> {
  const known = new Map<string, string | null>();
  const found = new Map<string, LinkAddresses>();
  for (const { id, placeholders } of units) {
    for (const placeholder of placeholders) {
      const address = addressOf(placeholder);
      if (!address) continue;
      if (!known.has(address.url)) known.set(address.url, await slugIn(req, address, locale));
      const slug = known.get(address.url);
      if (!slug) continue;
      const { search, hash } = new URL(address.url, environment.siteUrl);
      found.set(id, { ...found.get(id), [placeholder.number]: `${pages[address.collection](locale, slug)}${search}${hash}` });
    }
  }
  return found;
}
