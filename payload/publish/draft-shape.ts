import { type Locale, locales } from "../../messages/locales";
import { bodyReferences, idsOf } from "../content/body-references";
import { type PartKey, partKey } from "./live-pages";

/** One thing that is named where an article is not live as it stands. */
export interface DraftPart {
  part: PartKey;
  /** Empty where nothing is written in any language yet, and a field that all languages share names it. */
  locale: Locale | "";
}

type Version = Readonly<Record<string, unknown>>;

function inLanguage(version: Version, field: string, locale: Locale): unknown {
  const value = version[field];
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[locale] : undefined;
}

function isBegun(version: Version, locale: Locale): boolean {
  return ["title", "excerpt", "slug", "body"].some((field) => {
    const value = inLanguage(version, field, locale);
    return value !== undefined && value !== null && value !== "";
  });
}

function sharedParts(version: Version): PartKey[] {
  return [
    ...idsOf(version.hero).map((id) => partKey("media", id)),
    ...idsOf(version.topics).map((id) => partKey("topics", id)),
    ...[...idsOf(version.authors), ...idsOf(version.reviewer)].map((id) => partKey("authors", id)),
    ...(version.callToActionChoice === "other" ? idsOf(version.callToAction).map((id) => partKey("calls-to-action", id)) : []),
  ];
}

function bodyParts(body: unknown): PartKey[] {
  const { callsToAction, media, sources } = bodyReferences(body);
  return [...media.map((id) => partKey("media", id)), ...sources.map((id) => partKey("sources", id)), ...callsToAction.map((id) => partKey("calls-to-action", id))];
}

/**
 * What the newest version of an article names in the languages that are not live as it stands (a draft, or a change that waits), each thing once per
 * language. Pure; reads the bodies of those languages only, so of an article that is live throughout nothing.
 * @param version all its languages, as the database gives it or is given it
 */
export function draftPartsOf(version: Version): DraftPart[] {
  const begun = locales.filter((locale) => isBegun(version, locale));
  if (begun.length === 0) return [...new Set(sharedParts(version))].map((part) => ({ part, locale: "" }));
  const open = begun.filter((locale) => inLanguage(version, "_status", locale) !== "published");
  return open.flatMap((locale) => [...new Set([...sharedParts(version), ...bodyParts(inLanguage(version, "body", locale))])].map((part) => ({ part, locale })));
}
