import type { GroupField } from "payload";

import { locales } from "../../messages/locales";

/**
 * True for a language while a live page of that language shows this document. Kept by `payload/publish/`, never by hand; what visitors may
 * read over REST and which picture files are served follow from it, so nothing unpublished leaves through a side door.
 *
 * One plain column per language rather than a localized field: the adapter can then set it alone, without touching the texts.
 */
export const livePartField: GroupField = {
  name: "live",
  type: "group",
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  fields: locales.map((locale) => ({ name: locale, type: "checkbox", defaultValue: false, index: true, admin: { hidden: true } })),
};
