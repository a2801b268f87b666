/**
 * A translator changes words of their own language and nothing that every language shares: each field that is not localized gets an
 * `update` rule that refuses translators. Walks the model, so a new field is locked without a thought.
 */
import type { CollectionConfig, Field, FieldAccess, Tab } from "payload";

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

export function lockSharedFields(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(lock) };
}
