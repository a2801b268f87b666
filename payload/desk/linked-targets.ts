import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { articlePath, frontPath, listPath, searchPath, sectionPath } from "../../messages/paths";
import { sectionWords } from "../../messages/sections";
import { findLivePages } from "../publish/live-pages";
import { perLocale } from "../publish/register";
import type { Row } from "../publish/shown-parts";
import { linkedTo, type LinkTargets } from "./link-checks";

/** Addresses of one language that need no document. */
function standing(locale: Locale): string[] {
  const sections = Object.keys(sectionWords[locale]) as (keyof (typeof sectionWords)[Locale])[];
  return [frontPath(locale), listPath(locale), searchPath(locale), ...sections.map((section) => sectionPath(locale, section))];
}

/** Of the paths asked for, those of a live article, a topic, an author or a redirect. */
async function leadingSomewhere(req: PayloadRequest, locale: Locale, paths: string[]): Promise<string[]> {
  const slugOf = (path: string): string => path.split("/").at(-1) ?? "";
  const slugs = paths.map(slugOf);
  if (slugs.length === 0) return [];
  const live = await findLivePages(req, { and: [{ locale: { equals: locale } }, { slug: { in: slugs } }] });
  const named = async (collection: "topics" | "authors"): Promise<string[]> => {
    const { docs } = await req.payload.db.find<Row>({ collection, limit: 0, locale, pagination: false, req, where: { slug: { in: slugs } } });
    return docs.map((row) => `${sectionPath(locale, collection)}/${String(perLocale(row, "slug", locale) ?? row.slug)}`);
  };
  const { docs: moved } = await req.payload.db.find<{ from: string; to: string | null }>({ collection: "redirects", limit: 0, pagination: false, req, where: { from: { in: paths } } });
  return [...live.map(({ slug }) => articlePath(locale, slug)), ...(await named("topics")), ...(await named("authors")), ...moved.filter(({ to }) => to).map(({ from }) => from)];
}

/** What the links of a text in one language lead to on our own site. */
export async function linkTargetsOf(req: PayloadRequest, body: unknown, locale: Locale, siteUrl: string): Promise<LinkTargets> {
  const { articles, paths } = linkedTo(body, siteUrl);
  const { docs } = await req.payload.db.find<Row>({ collection: "articles", limit: 0, pagination: false, req, select: { _status: true }, where: { id: { in: articles } } });
  const own = paths.filter((path) => path.startsWith(`/${locale}/`));
  // Files, feeds and the address without a language are no pages that this can judge.
  const unjudged = paths.filter((path) => !locales.some((one) => path === `/${one}` || path.startsWith(`/${one}/`)));
  return {
    siteUrl,
    articles: new Map(docs.map((row) => [row.id, perLocale(row, "_status", locale) === "published"])),
    addresses: new Set([...standing(locale), ...unjudged, ...(await leadingSomewhere(req, locale, own))]),
  };
}
