/**
 * Publishes or unpublishes an article in the languages that are named, one after the other: each goes through the door on its own, so that
 * one that is incomplete holds up none of the others.
 */
import { addDataAndFileToRequest, APIError, createLocalReq, type Endpoint, type PayloadRequest } from "payload";

import { isLocale, type Locale } from "../../messages/locales";
import { refuseIncomplete } from "../access/incomplete-request";
import { refuseStranger, serverFault } from "../access/plain-refusals";
import { isEditor } from "../access/roles";
import { inAdminLanguage } from "../content/validate";
import { edgeState } from "../edge/edge-state";
import { environment } from "../env";
import { findLivePages } from "../publish/live-pages";
import { overtakenBy } from "./publishing/overtaken";
import { publishingWords } from "./publishing/words";

/** What stood in the way, in the language of the admin. */
export interface Reason {
  message: string;
  /** Where the admin shows the field, root-relative, and words for a link to it; absent where there is no such place. */
  href?: string;
  place?: string;
  /** What to say behind that link, where `message` names the place itself. */
  why?: string;
}

export interface LanguageOutcome {
  language: Locale;
  done: boolean;
  /** What stood in the way, or what is still under way. */
  reasons: Reason[];
  /** Planned although the reasons would keep it from going live now. */
  unready?: boolean;
}

/** What a refused write says, each of its reasons by itself; of a fault that the log tells more about it. */
export function reasonsOf(req: PayloadRequest, error: unknown): Reason[] {
  if (!(error instanceof APIError) || !error.isPublic) {
    req.payload.logger.error({ err: error, msg: "An article could not be changed." });
    return [{ message: inAdminLanguage(serverFault, req.i18n.language) }];
  }
  const errors = (error.data as { errors?: (Partial<Reason> & { label?: unknown })[] } | null)?.errors ?? [];
  // The CMS's own checks say "this field is required" and not which; what stands around it in the form is left out.
  const named = (label: unknown, message: string): string => (typeof label === "string" && label !== "" ? `${label.split(" > ").at(-1)} – ${message}` : message);
  const listed = errors.flatMap(({ href, label, message, place, why }) => (message === undefined ? [] : [{ message: href ? message : named(label, message), href, place, why }]));
  return listed.length > 0 ? listed : [{ message: error.message }];
}

async function change(req: PayloadRequest, id: number, language: Locale, published: boolean): Promise<LanguageOutcome> {
  if (!published && (await findLivePages(req, { and: [{ article: { equals: id } }, { locale: { equals: language } }] }, 1)).length === 0) {
    return { language, done: false, reasons: [{ message: inAdminLanguage(publishingWords.notLiveHere, req.i18n.language) }] };
  }
  const overtaken = published ? await overtakenBy(req, id, language) : [];
  const own = await createLocalReq({ fallbackLocale: false as never, locale: language, req: { i18n: req.i18n, t: req.t }, user: req.user ?? undefined }, req.payload);
  try {
    await req.payload.update({ collection: "articles", id, data: { _status: published ? "published" : "draft" } as never, depth: 0, draft: false, locale: language, overrideAccess: false, req: own, user: req.user });
    const edgePending = environment.edge && (await edgeState(req.payload)).waiting > 0 ? [inAdminLanguage(publishingWords.edgePending, req.i18n.language)] : [];
    return { language, done: true, reasons: [...overtaken, ...edgePending].map((message) => ({ message })) };
  } catch (error) {
    return { language, done: false, reasons: reasonsOf(req, error) };
  }
}

/** `POST /api/articles/{id}/languages` with `{ action: "publish" | "unpublish", languages: ["fr"] }`: 200 with an outcome for each, 400, 403. */
export const languageEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/languages",
  handler: async (req) => {
    if (!isEditor(req)) return refuseStranger(req);
    await addDataAndFileToRequest(req);
    const { action, languages } = (req.data ?? {}) as { action?: unknown; languages?: unknown };
    const named = Array.isArray(languages) ? [...new Set(languages)].filter(isLocale) : [];
    const id = Number(req.routeParams?.id);
    if ((action !== "publish" && action !== "unpublish") || named.length === 0 || !Number.isSafeInteger(id)) {
      return refuseIncomplete(req, '{ "action": "publish", "languages": ["nl"] }');
    }
    const outcomes: LanguageOutcome[] = [];
    for (const language of named) outcomes.push(await change(req, id, language, action === "publish"));
    return Response.json({ outcomes });
  },
};
