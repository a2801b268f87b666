/**
 * One change to many articles: each by itself, in a transaction of its own, through the same door as a single one. The CMS's own bulk update
 * starts from what is live, so that publishing many at once threw their newer drafts away, and it keeps what a failing article had already
 * written. This stands in front of it, at its address.
 */
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
  type Where,
} from "payload";

import { whichOnes } from "../access/plain-refusals";
import { editorsAndTranslators } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { type Failure, failureOf } from "./failure";

const done: AdminText = label("{count} artikelen bijgewerkt.", "{count} articles mis à jour.", "{count} articles updated.");
const notAll: AdminText = label(
  "{count} artikelen konden niet bijgewerkt worden; bij elk staat waarom.",
  "{count} articles n’ont pas pu être mis à jour ; la raison est indiquée pour chacun.",
  "{count} articles could not be updated; each says why.",
);

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

function readWhere(req: PayloadRequest): Where {
  const { where } = req.query;
  const parsed: unknown = typeof where === "string" && where !== "" ? JSON.parse(where) : where;
  if (typeof parsed !== "object" || parsed === null) throw new APIError(inAdminLanguage(whichOnes, req.i18n.language), 400, undefined, true);
  return parsed as Where;
}

async function updateEach(req: PayloadRequest, ids: number[]) {
  const flags = { draft: isTrue(req.query.draft), publishAllLocales: isTrue(req.query.publishAllLocales), unpublishAllLocales: isTrue(req.query.unpublishAllLocales) };
  const docs: unknown[] = [];
  const errors: Failure[] = [];
  for (const id of ids) {
    try {
      const data = structuredClone(req.data ?? {});
      docs.push(await req.payload.update({ collection: "articles", id, data: data as never, depth: 0, ...flags, overrideAccess: false, overrideLock: isTrue(req.query.overrideLock), req, user: req.user }));
    } catch (error) {
      const failure = failureOf(req, id, error);
      if (!failure.isPublic) req.payload.logger.error({ err: error, msg: `Article ${id} could not be updated.` });
      errors.push(failure);
    }
  }
  return { docs, errors };
}

/** `PATCH /api/articles?where=…`: 200 with `docs`, or 400 with `docs` (done) and `errors` (not done, and why). */
export const bulkEndpoint: Omit<Endpoint, "root"> = {
  method: "patch",
  path: "/",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    addLocalesToRequestFromData(req);
    if (!(await editorsAndTranslators({ req }))) throw new Forbidden(req.t);
    const limit = Number(req.query.limit) || 0;
    const sort = typeof req.query.sort === "string" ? req.query.sort : undefined;
    const found = await req.payload.find({ collection: "articles", depth: 0, draft: true, limit, overrideAccess: false, pagination: false, req, select: { workingTitle: true }, sort, user: req.user, where: readWhere(req) });
    const { docs, errors } = await updateEach(req, found.docs.map(({ id }) => id));
    const text = errors.length === 0 ? inAdminLanguage(done, req.i18n.language).replace("{count}", String(docs.length)) : inAdminLanguage(notAll, req.i18n.language).replace("{count}", String(errors.length));
    return Response.json({ docs, errors, message: text }, { status: errors.length === 0 ? 200 : 400 });
  },
};
