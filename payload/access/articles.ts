import type { CollectionConfig } from "payload";

import { editorsAndTranslators, editorsOnly, staff, userOf } from "./roles";

/**
 * `_status` is kept per language, so the same rule holds in each. It says nothing under `locale=all`, where one live language would open all
 * of them: `visitor-queries` refuses that to visitors.
 */
export const articleAccess: NonNullable<CollectionConfig["access"]> = {
  create: editorsOnly,
  read: ({ req }) => (userOf(req) ? true : { _status: { equals: "published" } }),
  readVersions: staff,
  update: editorsAndTranslators,
  delete: editorsOnly,
};
