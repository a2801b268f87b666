import type { Locale } from "../../messages/locales";
import { readPreview } from "../desk/preview-token";
import { environment } from "../env";
import { toArticle } from "./article";
import type { Article } from "./types";
import { previewing, readPayload } from "./visitor";

/** The newest draft that a preview link shows, as its page would look. Null for a link that is over or not ours. Never cached. */
export async function readPreviewed(token: string, locale: Locale): Promise<Article | null> {
  const link = readPreview(token, environment.secret);
  if (!link || link.locale !== locale) return null;
  const payload = await readPayload();
  const document = await payload.findByID({ collection: "articles", id: link.article, depth: 0, disableErrors: true, draft: true, fallbackLocale: false, locale, overrideAccess: true });
  if (!document) return null;
  // A draft may lack what a live article never does.
  const complete = { ...document, title: document.title ?? document.workingTitle, slug: document.slug ?? "", excerpt: document.excerpt ?? "" };
  return previewing.run(true, () => toArticle(complete, locale));
}
