/**
 * Everything a page is made of: media, products, authors, topics, sources, calls-to-action. Staff read all of it; a visitor reads what a live
 * page of that language shows, and nothing that only a draft uses.
 */
import { type Access, type CollectionConfig, NotFound } from "payload";

import { isLocale, locales } from "../../messages/locales";
import { editorsAndTranslators, editorsOnly, staff, userOf } from "./roles";

type PartAccess = NonNullable<CollectionConfig["access"]>;

const readLiveParts: Access = ({ req }) => {
  if (userOf(req)) return true;
  return isLocale(req.locale) && { [`live.${req.locale}`]: { equals: true } };
};

export const partAccess: PartAccess = {
  create: editorsOnly,
  read: readLiveParts,
  readVersions: staff,
  update: editorsAndTranslators,
  delete: editorsOnly,
};

/** A picture's file has no language: it is served while any language shows it. */
export const mediaAccess: PartAccess = {
  ...partAccess,
  read: ({ req, isReadingStaticFile }) => {
    // Our files have no prefix; the CMS would look for a column of that name and answer 500.
    if (isReadingStaticFile && req.searchParams?.has("prefix")) throw new NotFound(req.t);
    if (isReadingStaticFile && !userOf(req)) return { or: locales.map((locale) => ({ [`live.${locale}`]: { equals: true } })) };
    return readLiveParts({ req });
  },
};
