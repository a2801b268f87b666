/**
 * Values that do not fit their field. Drafts are not validated, so that half a text can be kept; a word in the place of a picture or a body without
 * a root is no half text, and the database would answer it with an error of its own.
 */
import { type CollectionAfterErrorHook, type CollectionBeforeOperationHook, type FlattenedField, ValidationError, type ValidationFieldError } from "payload";

import { isPossibleId } from "../access/possible-id";
import { isRecord } from "./lexical-nodes";
import { label } from "./label";
import { tooLong } from "./too-long";
import { inAdminLanguage } from "./validate";

const doesNotFit = label("Deze waarde past niet in dit veld. Laat het leeg of vul in wat het vraagt.", "Cette valeur ne convient pas à ce champ. Laissez-le vide ou indiquez ce qu’il demande.", "This value does not fit this field. Leave it empty or enter what it asks for.");
const notThere = label("Iets wat u koos, bestaat niet (meer). Kies iets anders en bewaar opnieuw.", "Un élément que vous avez choisi n’existe pas ou plus. Choisissez-en un autre et enregistrez de nouveau.", "Something you chose does not exist (any more). Choose something else and save again.");
const cutOff = label("Het bestand kwam niet heel aan. Er is niets bewaard; probeer het opnieuw.", "Le fichier n’est pas arrivé entier. Rien n’a été enregistré ; réessayez.", "The file did not arrive whole. Nothing was saved; try again.");

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";

/** @param named whether it may name the collection, as one that leads into several does; otherwise the database would be given both */
function isReference(value: unknown, named: boolean): boolean {
  const id = isRecord(value) ? (named && "value" in value ? value.value : value.id) : value;
  return isRecord(id) ? isReference(id, false) : isPossibleId(typeof id === "string" && /^\d+$/.test(id) ? Number(id) : id);
}

const withFields = new Set(["block", "inlineBlock", "link", "autolink"]);

/** Every list of children is one, and what holds fields has some; what the nodes are is for the editor's own check. */
function isTree(node: unknown): boolean {
  if (!isRecord(node) || (withFields.has(String(node.type)) && !isRecord(node.fields))) return false;
  return node.children === undefined || (Array.isArray(node.children) && node.children.every(isTree));
}

/** What a database of either kind can keep as a moment. */
function isMoment(value: unknown): boolean {
  if (typeof value !== "string" && !(value instanceof Date)) return false;
  const year = new Date(value).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

function fits(field: FlattenedField, value: unknown): boolean {
  const each = (accepts: (one: unknown) => boolean): boolean => ("hasMany" in field && field.hasMany ? Array.isArray(value) && value.every(accepts) : accepts(value));
  switch (field.type) {
    case "text":
    case "textarea":
    case "email":
      return each((one) => typeof one === "string");
    case "number":
      return each((one) => Number.isFinite(typeof one === "string" ? Number(one) : one));
    case "select":
    case "radio":
      return each((one) => field.options.some((option) => (typeof option === "string" ? option : option.value) === one));
    case "date":
      // A field that reads times in its own way says itself what is wrong with one.
      return Boolean(field.hooks?.beforeValidate?.length) || isMoment(value);
    case "relationship":
    case "upload":
      return each((one) => isReference(one, Array.isArray(field.relationTo)));
    case "richText":
      return isRecord(value) && isRecord(value.root) && isTree(value.root) && Array.isArray(value.root.children);
    case "array":
      return Array.isArray(value) && value.every(isRecord);
    case "group":
    case "tab":
      return isRecord(value);
    default:
      return true;
  }
}

/** Paths of the values that do not fit. */
export function misshapen(fields: FlattenedField[], data: Record<string, unknown>, above = ""): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    const path = above + field.name;
    // The door has words of its own for a status.
    if (isEmpty(value) || field.name === "_status" || ("virtual" in field && field.virtual)) return [];
    if (!fits(field, value)) return [path];
    if (field.type === "group" || field.type === "tab") return misshapen(field.flattenedFields, value as Record<string, unknown>, `${path}.`);
    return field.type === "array" ? (value as Record<string, unknown>[]).flatMap((row, index) => misshapen(field.flattenedFields, row, `${path}.${index}.`)) : [];
  });
}

/** A group or a list that is taken away whole: the CMS knows what an empty one is, and fails over none. */
function emptied(fields: FlattenedField[], data: Record<string, unknown>): Record<string, unknown> {
  const next = { ...data };
  for (const field of fields) {
    if (data[field.name] !== null) continue;
    if (field.type === "array") next[field.name] = [];
    if (field.type === "group" || field.type === "tab") next[field.name] = emptied(field.flattenedFields, Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null])));
  }
  return next;
}

export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const { data } = args as { data?: unknown };
  if (overrideAccess || (operation !== "create" && operation !== "update") || !isRecord(data)) return args;
  const message = inAdminLanguage(doesNotFit, req.i18n.language);
  const errors = misshapen(collection.flattenedFields, data).map((path): ValidationFieldError => ({ message, path }));
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  return { ...args, data: emptied(collection.flattenedFields, data) };
};

function codesOf(error: unknown): unknown[] {
  return error instanceof Error ? [(error as { code?: unknown }).code, error.message, ...codesOf(error.cause)] : [];
}

/** What only the database or the reader of a form can notice. */
export const saysWhatIsWrong: CollectionAfterErrorHook = ({ error, req }) => {
  const codes = codesOf(error);
  const gone = codes.some((code) => code === "23503" || code === "SQLITE_CONSTRAINT_FOREIGNKEY" || /FOREIGN KEY constraint failed/.test(String(code)));
  const cut = codes.some((code) => /Unexpected end of form|Malformed part header|Unexpected end of file/.test(String(code)));
  if (codes.some((code) => /Multipart limit has been reached/.test(String(code)))) return { response: { errors: [{ message: inAdminLanguage(tooLong, req.i18n.language) }] }, status: 413 };
  if (!gone && !cut) return;
  return { response: { errors: [{ message: inAdminLanguage(gone ? notThere : cutOff, req.i18n.language) }] }, status: 400 };
};
