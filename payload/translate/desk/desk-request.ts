/** What the endpoints of the desk have in common: reading a request with distrust, and one transaction around a piece of work. */
import { addDataAndFileToRequest, APIError, commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from "payload";

import { isRecord } from "../../content/lexical-nodes";
import { tooNested, withStorableText } from "../../content/storable-text";
import { isPossibleId } from "../../access/possible-id";
import { inAdminLanguage } from "../../content/validate";
import { NotOpen } from "../transitions";
import type { DeskCollection, DeskId } from "./contract/address";
import { type DeskSource, findSource, isDeskCollection, isGlobal } from "./documents";
import { refuse } from "./rights";
import { refusalWords } from "./words";

/** All of it or nothing of it. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const own = await initTransaction(req);
  try {
    const result = await work();
    if (own) await commitTransaction(req);
    return result;
  } catch (error) {
    if (own) await killTransaction(req);
    throw error;
  }
}

/** What PostgreSQL cannot keep in a text is left out: a person who pasted one such sign is not told. */
function storable<T>(req: PayloadRequest, value: T): T {
  const kept = withStorableText(value);
  return kept === tooNested ? refuse(req, "request") : kept;
}

export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req);
  return isRecord(req.data) ? storable(req, req.data) : {};
}

/** The document that the address names. Throws 404. */
export function readAddress(req: PayloadRequest, collection: unknown = req.routeParams?.collection, id: unknown = req.routeParams?.id): { collection: DeskCollection; id: DeskId } {
  if (!isDeskCollection(collection)) refuse(req, "noDocument", 404);
  if (isGlobal(collection)) return id === "global" ? { collection, id } : refuse(req, "noDocument", 404);
  const number = Number(id);
  return isPossibleId(number) ? { collection, id: number } : refuse(req, "noDocument", 404);
}

export async function requireSource(req: PayloadRequest, collection: DeskCollection, id: DeskId): Promise<DeskSource> {
  return (await findSource(req, collection, id)) ?? refuse(req, "noDocument", 404);
}

type Handler = (req: PayloadRequest) => Promise<Response>;

/** A step that is not open is the person's to know, in their words; everything else goes the CMS's way. */
export function deskEndpoint(method: Endpoint["method"], path: string, handler: Handler): Endpoint {
  return {
    method,
    path: `/translation-desk${path}`,
    handler: async (req) => {
      try {
        req.query = storable(req, req.query);
        return await handler(req);
      } catch (error) {
        if (!(error instanceof NotOpen)) throw error;
        throw new APIError(inAdminLanguage(refusalWords[error.code], req.i18n.language), 400, undefined, true);
      }
    },
  };
}
