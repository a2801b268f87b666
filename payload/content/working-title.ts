import type { FieldHook } from "payload";

import { isTranslator } from "../access/roles";

/** Characters. */
export const longestWorkingTitle = 160;

const named = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const asName = (title: unknown): string => named(title).slice(0, longestWorkingTitle).trim();

/**
 * Nobody types a title twice: an article without a working title is called by the title that is being saved, and follows it while it is typed,
 * until somebody gives the article a name of its own. A translator gives it none: the name is everybody's.
 */
export const followTitle: FieldHook = ({ data, originalDoc, req, value }) => {
  if (isTranslator(req)) return value as unknown;
  const before = originalDoc as Record<string, unknown> | undefined;
  const title = data?.title ?? before?.title;
  // A write that says nothing of it leaves it as it was.
  const name: unknown = value === undefined ? before?.workingTitle : value;
  const follows = named(name) === "" || (name === before?.workingTitle && name === asName(before?.title));
  return follows && asName(title) !== "" ? asName(title) : (value as unknown);
};
