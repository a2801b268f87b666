/**
 * Questions a visitor may not ask. With several languages at once (`locale=all`, or `title.fr` in a condition) access rules on `_status` and
 * `live` pass as soon as any language matches, and drafts of the others come along; a condition on a document behind a relationship is not
 * held to the access rules of that document at all, so its texts could be guessed letter by letter. Both were reproduced. They are refused,
 * loudly.
 */
import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type GlobalBeforeOperationHook, type PayloadRequest } from "payload";

import { isLocale, locales } from "../../messages/locales";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { userOf } from "./roles";

const named = locales.map((locale) => `locale=${locale}`);
const texts = {
  oneLanguage: label(`Vraag één taal: ${named.join(" of ")}.`, `Demandez une seule langue : ${named.join(" ou ")}.`, `Ask for one language: ${named.join(" or ")}.`),
  inPath: label("Een veldnaam kan hier geen taal noemen. Kies de taal met „locale”.", "Un nom de champ ne peut pas contenir de langue ici. Choisissez la langue avec « locale ».", "A field’s name may not name a language here. Choose the language with “locale”."),
  tooFar: label("Naar velden van een ander document of naar woorden in opgemaakte tekst kan hier niet gevraagd worden. Vraag naar een eigen veld, of zoek met /api/search.", "On ne peut pas interroger ici les champs d’un autre document, ni les mots d’un texte mis en forme. Interrogez un champ du document même, ou utilisez /api/search.", "Fields of another document, or words in rich text, cannot be asked about here. Ask about a field of its own, or search with /api/search."),
} satisfies Record<string, AdminText>;

interface Question {
  where?: unknown;
  sort?: unknown;
  select?: unknown;
  joins?: unknown;
  field?: unknown;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Paths of a `sort`, a `field` or any other list of names, cut at dots, brackets and GraphQL's double underscore. */
function segments(path: string): string[] {
  return path.replace(/^-/, "").split(/[.[\]]+|__/).filter(Boolean);
}

/** Whether any path in a `where`, `sort` or `select` ends in, or goes through, the name of a language. */
export function namesALocale(question: unknown): boolean {
  if (typeof question === "string") return question.split(",").some((path) => segments(path).some((segment) => (locales as readonly string[]).includes(segment)));
  if (Array.isArray(question)) return question.some(namesALocale);
  // Strings in a list are what a path is compared with, not paths.
  return isObject(question) && Object.entries(question).some(([key, value]) => namesALocale(key) || (isObject(value) && namesALocale(Array.isArray(value) ? value.filter(isObject) : value)));
}

/** The paths a `where` puts conditions on, whatever the depth of its `and` and `or`. */
function pathsOfWhere(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsOfWhere);
  if (!isObject(where)) return [];
  return Object.entries(where).flatMap(([key, value]) => (/^(and|or)$/i.test(key) ? pathsOfWhere(value) : [key]));
}

function pathsOfSort(sort: unknown): string[] {
  return [sort].flat().flatMap((path) => (typeof path === "string" ? path.split(",") : []));
}

/**
 * Whether a path is out of bounds: whatever follows a relationship but its own id or collection name, and rich text, which PostgreSQL cannot
 * compare and would answer with an error.
 */
export function isOutOfBounds(fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((candidate) => candidate.name === name);
  if (field?.type === "richText") return true;
  if (!field || rest.length === 0) return false;
  if (field.type === "relationship" || field.type === "upload" || field.type === "join") return !(rest.length === 1 && ["id", "value", "relationTo"].includes(rest[0] ?? ""));
  return "flattenedFields" in field && isOutOfBounds(field.flattenedFields, rest.filter((segment) => !/^\d+$/.test(segment)));
}

function refuseWideQuestions(req: PayloadRequest, question: Question, fields: FlattenedField[]): void {
  const refuse = (text: AdminText): never => {
    throw new APIError(inAdminLanguage(text, req.i18n.language), 400, undefined, true);
  };
  if (!isLocale(req.locale)) refuse(texts.oneLanguage);
  const asked = [question.where, question.sort, question.select, question.joins, question.field];
  if (asked.some(namesALocale)) refuse(texts.inPath);
  const paths = [...pathsOfWhere(question.where), ...pathsOfSort(question.sort), ...pathsOfSort(question.field)];
  if (paths.some((path) => isOutOfBounds(fields, segments(path)))) refuse(texts.tooFar);
}

/** Reads of a visitor: one language at a time, never a draft, never somebody else's fallback. */
function asVisitor<T extends object>(args: T, req: PayloadRequest, fields: FlattenedField[]): T {
  refuseWideQuestions(req, args as Question, fields);
  req.fallbackLocale = false as unknown as PayloadRequest["fallbackLocale"];
  // `flattenLocales=false` answers with every language whatever `locale` says; `data` stands in for the stored document.
  return { ...args, data: undefined, draft: false, flattenLocales: true, trash: false };
}

const reads = new Set<string>(["read", "readDistinct", "count", "countVersions"]);

export const guardCollectionReads: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || userOf(req) || !reads.has(operation)) return args;
  return asVisitor(args, req, collection.flattenedFields);
};

export const guardGlobalReads: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (overrideAccess || userOf(req) || operation !== "read") return args;
  return asVisitor(args as object, req, global.flattenedFields);
};
