/** Who may do what on the desk. */
import { APIError, type PayloadRequest } from "payload";

import { isLocale, type Locale } from "../../../messages/locales";
import { isEditor, mayPublishTheirs, translatesLocale, userOf } from "../../access/roles";
import { inAdminLanguage } from "../../content/validate";
import { targetLocales } from "./documents";
import { deskErrors } from "./words";

export function refuse(req: PayloadRequest, text: keyof typeof deskErrors, status = 400, values: Record<string, string | number> = {}): never {
  const said = inAdminLanguage(deskErrors[text], req.i18n.language).replace(/\{(\w+)\}/g, (blank, key: string) => String(values[key] ?? blank));
  throw new APIError(said, status, undefined, true);
}

/** Editors in every language, translators in their own. */
export function worksIn(req: PayloadRequest, locale: Locale): boolean {
  return isEditor(req) || translatesLocale(req, locale);
}

/** The language in hand. Throws 401, 400 or 403 for anybody or anything the desk has no work for. */
export function deskLocale(req: PayloadRequest, asked: unknown = req.query.locale): Locale {
  if (!userOf(req)) refuse(req, "signedOut", 401);
  if (!isLocale(asked) || !targetLocales.includes(asked)) refuse(req, "language", 400, { locales: targetLocales.join(", ") });
  if (!worksIn(req, asked)) refuse(req, "notYours", 403);
  return asked;
}

/** Publishing is the editors'; a translator may be trusted with the languages they translate into. */
export function mayPublish(req: PayloadRequest, locale: Locale): boolean {
  return isEditor(req) || mayPublishTheirs({ user: req.user, locale });
}

export function requireEditor(req: PayloadRequest): void {
  if (!isEditor(req)) refuse(req, "editorsOnly", 403);
}
