/**
 * The one door of publishing. A write to an article is a draft unless it names one language and says `_status: "published"`; every shortcut of
 * the CMS that goes around that (all languages at once, a status under `locale=all`, restoring straight to live) is refused.
 */
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from "payload";

import { isTranslator } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isLocale, locales } from "../../messages/locales";

const texts = {
  oneLanguage: label(
    `Publiceren en bewaren gaat per taal. Geef één taal op: locale=${locales.join(" of locale=")}.`,
    `On publie et on enregistre une langue à la fois. Indiquez-la : locale=${locales.join(" ou locale=")}.`,
    `Publishing and saving go one language at a time. Name it: locale=${locales.join(" or locale=")}.`,
  ),
  allLanguages: label(
    "Alle talen tegelijk publiceren of intrekken kan niet. Doe het per taal: dan is zeker dat elke taal volledig is.",
    "Il est impossible de publier ou de retirer toutes les langues à la fois. Procédez langue par langue : chacune est ainsi vérifiée.",
    "Publishing or unpublishing all languages at once is not possible. Go one by one, so that each is known to be complete.",
  ),
  restore: label(
    "Een versie gaat niet rechtstreeks online. Herstel haar in één taal als concept en publiceer daarna.",
    "Une version ne peut être mise en ligne directement. Restaurez-la comme brouillon dans une langue, puis publiez.",
    "A version cannot go live directly. Restore it into a draft in one language, then publish.",
  ),
  translator: label(
    "Vertalers bewaren concepten; publiceren doet de redactie.",
    "Les traducteurs enregistrent des brouillons ; la rédaction publie.",
    "Translators save drafts; editors publish.",
  ),
} satisfies Record<string, AdminText>;

function refuse(req: PayloadRequest, text: keyof typeof texts, status = 400): never {
  throw new APIError(inAdminLanguage(texts[text], req.i18n.language), status, undefined, true);
}

interface WriteArgs {
  data?: Record<string, unknown>;
  draft?: boolean;
  publishAllLocales?: boolean | string;
  unpublishAllLocales?: boolean | string;
  publishSpecificLocale?: unknown;
  duplicateFromID?: unknown;
}

function isSet(flag: unknown): boolean {
  return flag === true || flag === "true" || flag === 1 || flag === "1";
}

/** Runs before anything else of an operation on articles, whoever asks and through whichever API. */
export const guardTheDoor: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === "restoreVersion") return refuse(req, "restore");
  if (operation !== "create" && operation !== "update") return args;
  const write = args as WriteArgs;
  if (isSet(write.publishAllLocales) || isSet(write.unpublishAllLocales) || write.publishSpecificLocale) refuse(req, "allLanguages");
  if (!isLocale(req.locale)) refuse(req, "oneLanguage");
  const status = write.data?._status;
  if (status !== undefined && status !== null && status !== "draft" && status !== "published") refuse(req, "oneLanguage");
  if (isTranslator(req) && status === "published" && !write.draft) refuse(req, "translator", 403);
  req.context.duplicating = write.duplicateFromID !== undefined && write.duplicateFromID !== null;
  // Silence means draft: a save that says nothing about status neither publishes nor unpublishes.
  const publishes = status === "published" && write.draft !== true;
  const unpublishes = status === "draft" && write.draft !== true && operation === "update" && !isTranslator(req);
  const draft = req.context.duplicating || !(publishes || unpublishes);
  return { ...args, draft, data: draft ? { ...write.data, _status: "draft" } : write.data };
};
