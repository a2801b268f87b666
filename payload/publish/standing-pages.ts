/** Every page that is not an article: what a change of the settings reaches besides the articles. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { feedPath, frontPath, listPath, searchPath, sectionPath, sharePicturePath, sitemapPartPath } from "../../messages/paths";
import { sections } from "../../messages/sections";
import { numberedPages, type ListName } from "./list-pages";
import { lengthOf } from "./page-parts";
import { pathOfList } from "./plan-lists";

interface PartRow {
  id: number;
  slug?: Partial<Record<Locale, string>> | string;
}

async function pathsOfList(req: PayloadRequest, list: ListName, locale: Locale, slug: string | null): Promise<string[]> {
  const numbers = Array.from({ length: numberedPages(await lengthOf(req, list, locale)) }, (_, index) => index + 1);
  return [undefined, ...numbers].map((number) => pathOfList({ list, locale, slug }, number));
}

/** Root-relative paths, newest list pages first. */
export async function standingPages(req: PayloadRequest, locale: Locale): Promise<string[]> {
  const ofSections = sections.map((section) => sectionPath(locale, section));
  const pictured = [frontPath(locale), listPath(locale), searchPath(locale), ...ofSections];
  const paths = [...pictured.map(sharePicturePath), `/${locale}/site.webmanifest`, feedPath(locale, "xml"), feedPath(locale, "json"), sitemapPartPath("pages"), ...ofSections];
  paths.push(...(await pathsOfList(req, "blog", locale, null)));
  for (const collection of ["topics", "authors"] as const) {
    const { docs } = await req.payload.db.find<PartRow>({ collection, limit: 0, pagination: false, req, where: { [`live.${locale}`]: { equals: true } } });
    for (const { id, slug } of docs) {
      const own = typeof slug === "string" ? slug : slug?.[locale];
      if (own === undefined) continue;
      const list: ListName = `${collection}:${id}`;
      paths.push(...(await pathsOfList(req, list, locale, own)), sharePicturePath(pathOfList({ list, locale, slug: own })));
    }
  }
  return paths;
}
