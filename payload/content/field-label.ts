import type { Field, PayloadRequest } from "payload";

import { isRecord } from "./lexical-nodes";

function find(fields: Field[], [name, ...rest]: string[]): unknown {
  for (const field of fields) {
    const named = "name" in field && field.name === name;
    if (named && rest.length === 0) return "label" in field ? field.label : null;
    const inside = field.type === "tabs" ? field.tabs.flatMap((tab) => tab.fields) : "fields" in field ? field.fields : [];
    const found = inside.length === 0 ? null : find(inside, named ? rest : [name ?? "", ...rest]);
    if (found) return found;
  }
  return null;
}

/** What the form calls a field, in the language of the admin; its own name where it has no label. */
export function fieldLabel(req: PayloadRequest, collection: keyof PayloadRequest["payload"]["collections"], path: string, language: string): string {
  const said = find(req.payload.collections[collection].config.fields as Field[], path.split("."));
  if (typeof said === "string") return said;
  const translated = isRecord(said) ? (said[language] ?? said.en) : null;
  return typeof translated === "string" ? translated : path;
}
