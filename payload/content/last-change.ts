/** Who changed a document last, in which language and what they did: written into every version, so that the history can say it. */
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, GroupField, PayloadRequest } from "payload";

import { isLocale } from "../../messages/locales";
import { staffReads, userOf } from "../access/roles";

export const deeds = ["saved", "published", "unpublished", "restored"] as const;
export type Deed = (typeof deeds)[number];

export interface LastChange {
  /** Id of an account; null for the server itself (the schedule, an import). */
  by: number | null;
  /** Null where the write named none. */
  language: string | null;
  what: Deed;
}

const never = () => false;

export const lastChangeField: GroupField = {
  name: "lastChange",
  type: "group",
  access: { create: never, read: staffReads, update: never },
  admin: { hidden: true },
  fields: [
    { name: "by", type: "relationship", relationTo: "users", admin: { hidden: true } },
    { name: "language", type: "text", admin: { hidden: true } },
    { name: "what", type: "text", admin: { hidden: true } },
  ],
};

/** Of articles also which window of a browser saved the words of each language last: see publish/edit-conflict. */
export const lastChangeOfArticle: GroupField = { ...lastChangeField, fields: [...lastChangeField.fields, { name: "windows", type: "json", admin: { hidden: true } }] };

function lastChange(req: PayloadRequest, status: unknown, before: unknown): LastChange {
  const withdraws = status === "draft" && before === "published" && req.context.draftSave !== true;
  const what = req.context.restoring === true ? "restored" : status === "published" ? "published" : withdraws ? "unpublished" : "saved";
  return { by: userOf(req)?.id ?? null, language: isLocale(req.locale) ? req.locale : null, what };
}

export const signChange: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({ ...data, lastChange: lastChange(req, data._status, (originalDoc as { _status?: unknown } | undefined)?._status) });

export const signGlobalChange: GlobalBeforeChangeHook = ({ data, req }) => ({ ...(data as object), lastChange: lastChange(req, undefined, undefined) });
