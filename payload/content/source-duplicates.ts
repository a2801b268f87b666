import { type CollectionBeforeChangeHook, ValidationError, type Where } from "payload";

import { label } from "./label";
import { inAdminLanguage } from "./validate";

const identifiers = ["doi", "pmid", "url"] as const;

const message = label(
  "Deze bron bestaat al: „{title}” (nr. {id}). Gebruik die, dan telt ze als één bron.",
  "Cette source existe déjà : « {title} » (nº {id}). Utilisez-la, elle ne comptera qu’une fois.",
  "This source exists already: “{title}” (no. {id}). Use that one, so that it counts once.",
);

/** The same DOI, PMID or address is the same source. A source whose DOI differs may share an address (a register's front page). */
export const refuseDuplicateSource: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged: Record<string, unknown> = { ...originalDoc, ...data };
  for (const path of identifiers) {
    const value = merged[path];
    if (typeof value !== "string" || value === "") continue;
    if (path === "url" && (merged.doi || merged.pmid)) continue;
    const where: Where[] = [{ [path]: { equals: value } }];
    if (originalDoc?.id) where.push({ id: { not_equals: originalDoc.id } });
    const { docs } = await req.payload.db.find<{ id: number; title: string }>({ collection: "sources", limit: 1, pagination: false, req, where: { and: where } });
    const twin = docs[0];
    if (!twin) continue;
    const text = inAdminLanguage(message, req.i18n.language).replace("{title}", twin.title).replace("{id}", String(twin.id));
    throw new ValidationError({ collection: "sources", errors: [{ message: text, path }], req }, req.t);
  }
  return data;
};
