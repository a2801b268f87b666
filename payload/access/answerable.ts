/** Conditions that a database would answer with an error of its own: a word where an id stands, a comparison there is none of. Pure. */
import type { FlattenedField } from "payload";

import { isPossibleId } from "./possible-id";

/** Named by the CMS and known to none of its SQL databases. */
const unknown = new Set(["all", "near", "within", "intersects"]);
const asText = new Set(["contains", "like", "not_like"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Whether a number of documents or of a page is none. */
export function isNoCount(value: unknown): boolean {
  return value !== undefined && value !== null && !(Number.isSafeInteger(Number(value)) && Number(value) >= 0 && Number(value) < 2 ** 31);
}

/** These compare with several values; every other with one. */
const ofSeveral = new Set(["in", "not_in"]);

/** Whether a value has the shape of what is compared with: one word, number or nothing, or a plain list of them. */
function isPlain(operator: string, value: unknown): boolean {
  const isOne = (one: unknown): boolean => !isObject(one) || one instanceof Date;
  return ofSeveral.has(operator) && Array.isArray(value) ? value.every(isOne) : isOne(value);
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === "" || value === "null" || value === "undefined";

function isDate(value: unknown): boolean {
  const year = new Date(value as string).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** What a value of this type is, as a condition states it; null where any word will do. */
function accepts(field: FlattenedField): ((value: unknown) => boolean) | null {
  switch (field.type) {
    case "number":
      return field.name === "id" || field.name === "parent" ? (value) => isPossibleId(Number(value)) : (value) => Number.isFinite(Number(value));
    case "relationship":
    case "upload":
      return Array.isArray(field.relationTo) ? null : (value) => isPossibleId(Number(value));
    case "date":
      return isDate;
    case "select":
    case "radio":
      return (value) => field.options.some((option) => (typeof option === "string" ? option : option.value) === value);
    default:
      return null;
  }
}

function fits(field: FlattenedField, operator: string, value: unknown): boolean {
  if (unknown.has(operator)) return false;
  // A database that keeps it as JSON compares it with no word.
  if (field.type === "richText") return operator === "exists";
  // One that may lead to several collections is compared with the name of one of them and an id.
  const isOpen = "relationTo" in field && Array.isArray(field.relationTo);
  if (!isOpen && !isPlain(operator, value)) return false;
  const known = accepts(field);
  if (operator === "exists" || known === null) return true;
  if (asText.has(operator)) return false;
  if (!ofSeveral.has(operator)) return isNothing(value) || known(value);
  // "None of them" is said with `exists`: among several, nothing is no value.
  const values = typeof value === "string" ? value.split(",") : [value].flat();
  return values.every((one) => known(one) || (one === "" && values.length === 1));
}

/** The field at a path, through groups; undefined where the path leads elsewhere. */
function fieldAt(fields: FlattenedField[], path: string): FlattenedField | undefined {
  const own = fields.find(({ name }) => name === path);
  if (own) return own;
  const group = fields.find((field) => (field.type === "group" || field.type === "tab") && path.startsWith(`${field.name}.`));
  return group && "flattenedFields" in group ? fieldAt(group.flattenedFields, path.slice(group.name.length + 1)) : undefined;
}

/** A condition on a field itself; what leads into another document or a language is for other rules. */
function wrongAt(fields: FlattenedField[], path: string, comparisons: unknown): string | null {
  const field = path === "id" ? ({ name: "id", type: "number" } as FlattenedField) : fieldAt(fields, path);
  if (!isObject(comparisons)) return null;
  const known = field ?? ({ name: path, type: "text" } as FlattenedField);
  return Object.entries(comparisons).some(([operator, value]) => !fits(known, operator, value)) ? path : null;
}

/** The path of the first condition that has no answer; null where all have one. */
export function firstUnanswerable(fields: FlattenedField[], where: unknown): string | null {
  if (Array.isArray(where)) return where.map((one) => firstUnanswerable(fields, one)).find((path) => path !== null) ?? null;
  if (!isObject(where)) return null;
  for (const [key, value] of Object.entries(where)) {
    const wrong = /^(?:and|or)$/i.test(key) ? firstUnanswerable(fields, value) : wrongAt(fields, key, value);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Whether a `where` puts any condition at all: without one it means everything there is, whatever its writer had in mind. */
export function hasCondition(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(hasCondition);
  if (!isObject(where)) return false;
  return Object.entries(where).some(([key, value]) => (/^(?:and|or)$/i.test(key) ? hasCondition(value) : isObject(value) && Object.keys(value).length > 0));
}
