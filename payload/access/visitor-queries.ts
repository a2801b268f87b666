/**
 * Questions a visitor may not ask. With several languages at once (`locale=all`, or `title.fr` in a condition) access rules on `_status` and
 * `live` pass as soon as any language matches, and drafts of the others come along: this was reproduced. So they are refused, loudly.
 */
import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook, type PayloadRequest } from "payload";

import { isLocale, locales } from "../../messages/locales";
import { userOf } from "./roles";

interface Question {
  where?: unknown;
  sort?: unknown;
  draft?: boolean;
  select?: unknown;
  joins?: unknown;
  field?: unknown;
  trash?: boolean;
}


/** Whether any path in a `where`, `sort` or `select` ends in, or goes through, the name of a language. */
export function namesALocale(question: unknown): boolean {
  if (typeof question === "string") return question.split(",").some((path) => path.replace(/^-/, "").split(/[.\]]|__/).some(isSuffix));
  if (Array.isArray(question)) return question.some(namesALocale);
  if (typeof question !== "object" || question === null) return false;
  return Object.entries(question).some(([key, value]) => namesALocale(key) || (typeof value === "object" && namesALocale(value)));
}

function isSuffix(segment: string): boolean {
  return (locales as readonly string[]).includes(segment);
}

function refuseSeveralLanguages(req: PayloadRequest, question: Question): void {
  if (!isLocale(req.locale)) {
    throw new APIError(`Ask for one language: locale=${locales.join(" or locale=")}.`, 400, undefined, true);
  }
  const asked = [question.where, question.sort, question.select, question.joins, question.field];
  if (asked.some(namesALocale)) throw new APIError("A path may not name a language; use the locale parameter.", 400, undefined, true);
}

/** Reads of a visitor: one language at a time, never a draft, never somebody else's fallback. */
function asVisitor<T extends object>(args: T, req: PayloadRequest): T {
  refuseSeveralLanguages(req, args as Question);
  req.fallbackLocale = false as unknown as PayloadRequest["fallbackLocale"];
  return { ...args, draft: false, trash: false };
}

const reads = new Set<string>(["read", "readDistinct", "count", "countVersions"]);

export const guardCollectionReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || userOf(req) || !reads.has(operation)) return args;
  return asVisitor(args, req);
};

export const guardGlobalReads: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || userOf(req) || operation !== "read") return args;
  return asVisitor(args as object, req);
};

