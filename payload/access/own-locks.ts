/**
 * The CMS's own table of who has which document open is anybody's on the staff: one could lock a document in somebody else's name, or throw
 * away their lock. Here everybody takes, keeps and gives up locks of their own; taking one over, as the form offers, makes it theirs.
 */
import { type CollectionBeforeOperationHook, Forbidden, type SanitizedConfig, type Where } from "payload";

import { userOf } from "./roles";

const ownLocksOnly: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const user = userOf(req);
  if (overrideAccess || !user) return args;
  if (operation !== "create" && operation !== "update") return args;
  if (operation === "update" && (args as { id?: unknown }).id === undefined) throw new Forbidden(req.t);
  const { data } = args as { data?: Record<string, unknown> };
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
