import type { PayloadRequest } from "payload";

import { type Locale, locales, sourceLocale } from "../../../messages/locales";
import { isEditor, translatesLocale } from "../../access/roles";

/** The languages somebody works in on the desk: editors in all but the source, translators in their own. */
export function languagesOf(req: Pick<PayloadRequest, "user">): Locale[] {
  return locales.filter((locale) => locale !== sourceLocale && (isEditor(req) || translatesLocale(req, locale)));
}
