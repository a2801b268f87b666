/**
 * A translator changes words of their own language and nothing that every language shares: each field that is not localized gets an
 * `update` rule that refuses translators. Walks the model, so a new field is locked without a thought. What the CMS adds to a model itself (a
 * picture's file, name and focal point, `_status`) has no rule of ours: a translator's write is therefore cut down to localized fields first.
 */
import { type CollectionBeforeOperationHook, type CollectionConfig, type Field, type FieldAccess, Forbidden, type Tab } from "payload";

import { refuseMisshapen, saysWhatIsWrong } from "../content/misshapen";
import { settleLanguage } from "./named-language";
import { refuseImpossibleId } from "./possible-id";
import { isTranslator } from "./roles";

const notTranslators: FieldAccess = ({ req }) => !isTranslator(req);

function lockTab(tab: Tab): Tab {
  return { ...tab, fields: tab.fields.map(lock) } as Tab;
}

function lock(field: Field): Field {
  if ("localized" in field && field.localized) return field;
  if (field.type === "tabs") return { ...field, tabs: field.tabs.map(lockTab) };
  if (field.type === "row" || field.type === "collapsible" || field.type === "group") return { ...field, fields: field.fields.map(lock) } as Field;
  if (field.type === "ui" || !("name" in field)) return field;
  const own = "access" in field ? field.access : undefined;
  const update: FieldAccess = async (args) => (await notTranslators(args)) && (own?.update ? await own.update(args) : true);
  return { ...field, access: { ...own, update } } as Field;
}

/** The localized part of `data`, through groups, tabs and rows. */
export function localizedOnly(fields: Field[], data: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.type === "tabs") {
      for (const tab of field.tabs) Object.assign(kept, "name" in tab && tab.name ? nested(tab.name, tab.fields, data) : localizedOnly(tab.fields, data));
    } else if (field.type === "group" && "name" in field && field.name) Object.assign(kept, nested(field.name, field.fields, data));
    else if (field.type === "row" || field.type === "collapsible" || field.type === "group") Object.assign(kept, localizedOnly(field.fields, data));
    else if ("name" in field && field.name in data && "localized" in field && field.localized && !("virtual" in field && field.virtual)) kept[field.name] = data[field.name];
  }
  return kept;
}

function nested(name: string, fields: Field[], data: Record<string, unknown>): Record<string, unknown> {
  const value = data[name];
  return typeof value === "object" && value !== null ? { [name]: localizedOnly(fields, value as Record<string, unknown>) } : {};
}

/** `_status` stays for the door, which knows what a translator may not say. */
function onlyOwnWords(fields: Field[]): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || operation !== "update" || !isTranslator(req)) return args;
    if (req.file) throw new Forbidden(req.t);
    const data = ((args as { data?: unknown }).data ?? {}) as Record<string, unknown>;
    return { ...args, data: { ...localizedOnly(fields, data), ...("_status" in data && { _status: data._status }) } };
  };
}

/** For collections that everybody on the staff writes in, one language at a time; an account is its owner's, whatever their role. */
export function lockSharedFields(collection: CollectionConfig): CollectionConfig {
  if (collection.auth) return collection;
  const beforeOperation = [refuseImpossibleId, settleLanguage, onlyOwnWords(collection.fields), refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])];
  return { ...collection, fields: collection.fields.map(lock), hooks: { ...collection.hooks, afterError: [...(collection.hooks?.afterError ?? []), saysWhatIsWrong], beforeOperation } };
}
