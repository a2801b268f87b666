import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound } from "payload";

import { isLocale } from "../../messages/locales";
import { isPossibleId } from "../access/possible-id";
import { userOf } from "../access/roles";
import { proposeSlug } from "../content/slug";
import { listGaps, missingTexts } from "../publish/gate";
import { refusedClaims } from "../publish/page-claims";
import { findArticleRow } from "../publish/register";
import { unfitTexts } from "../publish/translation-gate";
import { type LanguageStates, plannedFor, statesOf } from "./language-states";
import { listPlanned, type ListedChange } from "./publishing/listed-change";

export interface LanguageReport {
  states: LanguageStates;
  /** What waits or failed, the soonest first. */
  planned: ListedChange[];
}

/**
 * `GET /api/articles/{id}/languages`: `{ states: { nl: "published", fr: "draft" }, planned: [] }`. Staff only; 404 for an article that is not
 * there.
 */
export const statesEndpoint: Omit<Endpoint, "root"> = {
  method: "get",
  path: "/:id/languages",
  handler: async (req) => {
    if (!userOf(req)) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    const states = isPossibleId(id) ? (await statesOf(req, [id])).get(id) : undefined;
    if (!states) throw new NotFound(req.t);
    return Response.json({ states, planned: listPlanned(await plannedFor(req, [id]), req.i18n.language) } satisfies LanguageReport);
  },
};

/**
 * `POST /api/articles/{id}/readiness?locale=fr` with the fields of a form: `{ missing }`, what would keep it from going live with them, each as
 * in the gate's own answer. Changes nothing.
 */
export const readinessEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/readiness",
  handler: async (req) => {
    if (!userOf(req)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const id = Number(req.routeParams?.id);
    if (!isPossibleId(id) || !isLocale(req.locale) || !(await findArticleRow(req, id))) throw new NotFound(req.t);
    const form = (req.data ?? {}) as Record<string, unknown>;
    // As the save itself does: whoever types a title and publishes at once has not been given an address yet.
    const article = { ...form, slug: form.slug || (typeof form.title === "string" ? proposeSlug(form.title, req.locale) : null) };
    const missing = await missingTexts(req, article, req.locale);
    const refused = [...(await refusedClaims(req, article, id, req.locale)), ...(await unfitTexts(req, id, article, req.locale))];
    return Response.json({ missing: [...listGaps(req, missing, id, req.locale), ...refused] });
  },
};
