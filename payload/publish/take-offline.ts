/**
 * The choice to take pages offline in the same step: `?takeOffline=true` on a write or a deletion that would be refused for the sake of live
 * pages. One transaction: either the change is made and those pages are offline, or nothing has happened.
 */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { isEditor } from "../access/roles";
import { inLocale } from "../content/in-locale";

function isChosen(req: PayloadRequest, choice: string): boolean {
  // The server's own code has no query and says it in the context.
  if (req.context[choice] === true) return true;
  const said: unknown = (req.query as Record<string, unknown> | undefined)?.[choice];
  return isEditor(req) && (said === true || said === "true" || said === "1");
}

/** Only editors withdraw pages; of anybody else the choice is not heard. */
export function choosesOffline(req: PayloadRequest): boolean {
  return isChosen(req, "takeOffline");
}

/** `?leaveGaps=true` on a deletion: drafts and other documents may go on naming what is gone; the gate names the gap before they go live. */
export function choosesGaps(req: PayloadRequest): boolean {
  return isChosen(req, "leaveGaps");
}

/** Unpublishes each page, through the door like any other, in the transaction of `req`. */
export async function takeOffline(req: PayloadRequest, pages: { article: number; locale: Locale }[]): Promise<void> {
  for (const { article, locale } of pages) {
    const own = inLocale(req, locale);
    own.context = { ...own.context, languageAssumed: false };
    // What the request says about the part (its query, its body) is not said about the article.
    own.query = {};
    await req.payload.update({ collection: "articles", id: article, data: { _status: "draft" } as never, depth: 0, draft: false, locale, overrideAccess: false, overrideLock: true, req: own, user: req.user });
  }
}
