import { type BasePayload, createLocalReq } from "payload";

import { isLocale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { findLivePages } from "../publish/live-pages";

/** The article live at a path of the blog, or null. */
export async function articleAt(payload: BasePayload, path: string): Promise<number | null> {
  const [, locale, , slug] = path.split("/");
  if (!isLocale(locale) || !slug || articlePath(locale, slug) !== path) return null;
  const req = await createLocalReq({}, payload);
  const [page] = await findLivePages(req, { and: [{ locale: { equals: locale } }, { slug: { equals: slug } }] }, 1);
  return page?.article ?? null;
}
