import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound } from "payload";

import { isLocale } from "../../messages/locales";
import { isPossibleId } from "../access/possible-id";
import { userOf } from "../access/roles";
import { findArticleRow } from "../publish/register";
import { type LanguageStates, standingsOf } from "./language-states";
import { listPlanned, type ListedChange } from "./publishing/listed-change";
import { missingIn } from "./publishing/still-missing";

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
    const standing = isPossibleId(id) ? (await standingsOf(req, [id])).get(id) : undefined;
    if (!standing) throw new NotFound(req.t);
    return Response.json({ states: standing.states, planned: listPlanned(standing.planned, req.i18n.language) } satisfies LanguageReport);
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
    return Response.json({ missing: await missingIn(req, id, req.data ?? {}, req.locale) });
  },
};
