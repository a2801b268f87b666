/**
 * No order of a list may depend on an account: the CMS holds a condition on an account to what one may read of it, an order not, and sorting
 * by what an account keeps to itself tells it bit by bit. This was reproduced with the token of a forgotten password.
 */
import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type SanitizedConfig } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

const notByAccount = label("Op gegevens van een account kan niet worden gesorteerd.", "Le tri d’après les données d’un compte n’est pas possible.", "Sorting by what an account holds is not possible.");

/** Whether a path goes on behind a relationship to an account, through however many documents. */
export function asksAboutAccounts(fieldsOf: (collection: string) => FlattenedField[], fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field || rest.length === 0) return false;
  if (field.type === "relationship" || field.type === "upload") {
    const targets = [field.relationTo].flat();
    return targets.includes("users") ? rest.some((segment) => segment !== "id") : targets.some((target) => asksAboutAccounts(fieldsOf, fieldsOf(target), rest));
  }
  return "flattenedFields" in field && asksAboutAccounts(fieldsOf, field.flattenedFields, rest);
}

function pathsOf(sort: unknown): string[] {
  return [sort].flat().flatMap((path) => (typeof path === "string" ? path.split(",") : []));
}

const refuseAccountOrder: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args;
  const fieldsOf = (slug: string): FlattenedField[] => req.payload.collections[slug as "users"]?.config.flattenedFields ?? [];
  for (const path of pathsOf((args as { sort?: unknown }).sort)) {
    const segments = path.trim().replace(/^-/, "").split(/\.|__/).filter((segment, index) => segment !== "" && !(index === 0 && segment === "version"));
    if (asksAboutAccounts(fieldsOf, collection.flattenedFields, segments)) throw new APIError(inAdminLanguage(notByAccount, req.i18n.language), 400, undefined, true);
  }
  return args;
};

export function withClosedAccounts(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [...(hooks.beforeOperation ?? []), refuseAccountOrder];
  return config;
}
