import { addDataAndFileToRequest, type Endpoint, Forbidden, NotFound } from "payload";

import { isPossibleId } from "../access/possible-id";
import { userOf } from "../access/roles";
import { isLocale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { breakage } from "./breakage";
import { partModel } from "./gate";
import { type PartCollection, partCollections } from "./live-pages";

/**
 * `POST /api/{collection}/{id}/breakage?locale=fr` with the fields of a write: 200 with `{ pages, fields }`, the live pages that the write would
 * leave without a text. Changes nothing. The form asks before it saves, so that a person can choose.
 */
export const breakageEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/breakage",
  handler: async (req) => {
    if (!userOf(req)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const collection = req.routeParams?.collection as PartCollection;
    const id = Number(req.routeParams?.id);
    if (!partCollections.includes(collection) || !isPossibleId(id) || !isLocale(req.locale)) throw new NotFound(req.t);
    const broken = await breakage(req, partModel(req), collection, id, req.data ?? {});
    return Response.json({ pages: (broken?.pages ?? []).map(({ locale, slug }) => articlePath(locale, slug)).sort(), fields: broken?.fields ?? [] });
  },
};
