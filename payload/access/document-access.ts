/**
 * What one may do with one article. The CMS asks the rules in the language of the request and, where it names none, counts in a language that is
 * undefined: the database failed on that for every visitor. Here a request without a language means the source language, as everywhere else.
 */
import { addDataAndFileToRequest, addLocalesToRequestFromData, docAccessOperation, type Endpoint, NotFound } from "payload";

import { sourceLocale } from "../../messages/locales";
import { isPossibleId } from "./possible-id";

/** `POST /api/articles/access/{id}?locale=fr`, with the fields of a form or without: 200 with what is allowed, 404. In front of the CMS's own. */
export const articleAccessEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/access/:id",
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    addLocalesToRequestFromData(req);
    req.locale ??= sourceLocale;
    const id = Number(req.routeParams?.id);
    if (!isPossibleId(id)) throw new NotFound(req.t);
    return Response.json(await docAccessOperation({ id, collection: req.payload.collections.articles, data: req.data, req }));
  },
};
