/** A shop without an administrator has nobody who could make one, and a shop without accounts would let the first comer be it. */
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type Endpoint, Forbidden, NotFound, type PayloadRequest } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

const lastOne = label(
  "Dit is de enige beheerder. Maak eerst iemand anders beheerder.",
  "C’est le seul administrateur. Nommez d’abord quelqu’un d’autre.",
  "This is the only admin. Make somebody else one first.",
);

async function refuseWithoutAnother(req: PayloadRequest, id: unknown): Promise<void> {
  const { totalDocs } = await req.payload.db.count({ collection: "users", req, where: { and: [{ role: { equals: "admin" } }, { id: { not_equals: id } }] } });
  if (totalDocs === 0) throw new APIError(inAdminLanguage(lastOne, req.i18n.language), 400, undefined, true);
}

export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = originalDoc as { id?: unknown; role?: unknown } | undefined;
  if (operation === "update" && before?.role === "admin" && data.role !== undefined && data.role !== "admin") await refuseWithoutAnother(req, before.id);
  return data;
};

export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<{ id: number; role?: string }>({ collection: "users", req, where: { id: { equals: id } } });
  if (account?.role === "admin") await refuseWithoutAnother(req, id);
};

/** The start itself makes the first account (`demo/accounts`): over the web nobody does, not even in a shop without any. */
export const noRegistration: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/first-register",
  handler: (req) => {
    throw new Forbidden(req.t);
  },
};

/** Accounts are made by an admin and need no confirmation: the CMS's own address for it looks for a column that is not there. */
export const noVerification: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/verify/:id",
  handler: (req) => {
    throw new NotFound(req.t);
  },
};
