import { addDataAndFileToRequest, type Endpoint, NotFound } from "payload";

import { isLocale } from "../../messages/locales";
import { refuseIncomplete } from "../access/incomplete-request";
import { isPossibleId } from "../access/possible-id";
import { refuseStranger } from "../access/plain-refusals";
import { userOf } from "../access/roles";
import { previewPath, readPreview } from "./preview-token";

/** `POST /api/articles/{id}/preview` with `{ language }`: a link for people without an account, and when it ends. Staff only; 404 without such an article. */
export const previewEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/preview",
  handler: async (req) => {
    if (!userOf(req)) return refuseStranger(req);
    await addDataAndFileToRequest(req);
    const language = (req.data as { language?: unknown } | undefined)?.language;
    const id = Number(req.routeParams?.id);
    if (!isLocale(language) || !Number.isSafeInteger(id)) return refuseIncomplete(req, '{ "language": "nl" }');
    const { totalDocs } = isPossibleId(id) ? await req.payload.db.count({ collection: "articles", req, where: { id: { equals: id } } }) : { totalDocs: 0 };
    if (totalDocs === 0) throw new NotFound(req.t);
    const path = previewPath(id, language, req.payload.config.secret);
    const expires = readPreview(path.split("/").at(-1) ?? "", req.payload.config.secret)?.expires ?? Date.now();
    return Response.json({ path, expires: new Date(expires).toISOString() });
  },
};
