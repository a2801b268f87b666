/**
 * The CMS's own table of who has which document open is anybody's on the staff: one could lock a document in somebody else's name, or throw
 * away their lock, and keep others out of what one may not write in. Here everybody takes, keeps and gives up locks of their own, on what they may
 * change in one of their languages; taking one over, as the form offers, makes it theirs.
 */
import { type CollectionBeforeOperationHook, Forbidden, NotFound, type PayloadRequest, type SanitizedConfig, type Where } from "payload";

import { locales } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import { mayChange } from "./may-change";
import { isPossibleId } from "./possible-id";
import { userOf } from "./roles";

interface Lock {
  document?: { relationTo: string; value: unknown } | null;
  globalSlug?: string | null;
}

async function lockOf(req: PayloadRequest, id: unknown): Promise<Lock> {
  const lock = isPossibleId(Number(id)) ? await req.payload.db.findOne<Lock & { id: number }>({ collection: "payload-locked-documents", req, where: { id: { equals: Number(id) } } }) : null;
  if (!lock) throw new NotFound(req.t);
  return lock;
}

const ownLocksOnly: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const user = userOf(req);
  if (overrideAccess || !user) return args;
  if (operation !== "create" && operation !== "update") return args;
  if (operation === "update" && (args as { id?: unknown }).id === undefined) throw new Forbidden(req.t);
  const { data, id } = args as { data?: Record<string, unknown>; id?: unknown };
  const { document, globalSlug } = operation === "create" ? ((data ?? {}) as Lock) : await lockOf(req, id);
  // The request of a lock names no language.
  if (!(await mayChange(req, { collectionSlug: document?.relationTo, globalSlug, id: idsOf(document?.value)[0] }, locales))) throw new Forbidden(req.t);
  return { ...args, data: { ...(operation === "create" && data), user: { relationTo: "users", value: user.id } } };
};

const deletable = ({ req }: { req: Parameters<typeof userOf>[0] }): boolean | Where => {
  const user = userOf(req);
  return user !== null && { "user.value": { equals: user.id } };
};

export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug !== "payload-locked-documents") continue;
    collection.access = { ...collection.access, delete: deletable };
    collection.hooks.beforeOperation = [...(collection.hooks.beforeOperation ?? []), ownLocksOnly];
  }
  return config;
}
