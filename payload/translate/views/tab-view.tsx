import { Gutter } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { isLocale } from "../../../messages/locales";
import { userOf } from "../../access/roles";
import { sayIn } from "../../desk/in-admin-words";
import { languagesOf } from "./languages-of";
import { collectionWords, overviewWords } from "./overview-words";
import { SideBySide } from "./side-by-side";
import { readAddress } from "./view-address";
import "../../desk/desk.css";
import "./views.css";

/** The tab "Translate" of everything that has words: the desk for the language in hand, or the first this person works in. */
export function TranslateTab({ i18n, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult;
  const user = userOf(req);
  const locales = languagesOf(req);
  const locale = isLocale(req.locale) && locales.includes(req.locale) ? req.locale : locales[0];
  const address = readAddress(collectionConfig?.slug ?? globalConfig?.slug, globalConfig ? "global" : String(docID), Object.keys(collectionWords));
  if (!user || !address) return null;
  return <Gutter className="desk">{locale ? <SideBySide address={{ ...address, locale }} language={i18n.language} person={user.id} /> : <p>{sayIn(i18n.language)(overviewWords.noLanguage)}</p>}</Gutter>;
}
