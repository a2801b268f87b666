/**
 * The one door of publishing. A write to an article is a draft unless it names one language and says `_status: "published"`; every shortcut of
 * the CMS that goes around that (all languages at once, a status under `locale=all`) is refused; restoring a version is in `restore`.
 */
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from "payload";

import { refuseUnnamedLanguage } from "../access/named-language";
import { isTranslator, mayPublishTheirs } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

const texts = {
  allLanguages: label(
    "Alle talen tegelijk publiceren of intrekken kan niet. Doe het per taal: dan is zeker dat elke taal volledig is.",
    "Il est impossible de publier ou de retirer toutes les langues à la fois. Procédez langue par langue : chacune est ainsi vérifiée.",
    "Publishing or unpublishing all languages at once is not possible. Go one by one, so that each is known to be complete.",
  ),
  status: label(
    "Een taal is een concept of gepubliceerd: _status is „draft” of „published”.",
    "Une langue est en brouillon ou publiée : _status vaut « draft » ou « published ».",
    "A language is a draft or published: _status is “draft” or “published”.",
  ),
  oneByOne: label(
    "Veel artikelen tegelijk publiceren of intrekken gaat via PATCH /api/articles?where=…, of een voor een.",
    "Pour publier ou retirer plusieurs articles à la fois, utilisez PATCH /api/articles?where=…, ou procédez un par un.",
    "To publish or unpublish many articles at once, use PATCH /api/articles?where=…, or go one by one.",
  ),
  translator: label(
    "Vertalers bewaren concepten; publiceren doet de redactie.",
    "Les traducteurs enregistrent des brouillons ; la rédaction publie.",
    "Translators save drafts; editors publish.",
  ),
} satisfies Record<string, AdminText>;

function refuse(req: PayloadRequest, text: keyof typeof texts, status = 400): never {
  throw new APIError(inAdminLanguage(texts[text], req.i18n.language), status, undefined, true);
}

interface WriteArgs {
  id?: unknown;
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

function namesAnother({ publishSpecificLocale }: WriteArgs, req: PayloadRequest): boolean {
  return Boolean(publishSpecificLocale) && publishSpecificLocale !== req.locale;
}

/** Runs before anything else of an operation on articles, whoever asks and through whichever API. */
export const guardTheDoor: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== "create" && operation !== "update") return args;
  const write = args as WriteArgs;
  if (isSet(write.publishAllLocales) || isSet(write.unpublishAllLocales) || namesAnother(write, req)) refuse(req, "allLanguages");
  const status = write.data?._status;
  if (status !== undefined && status !== null && status !== "draft" && status !== "published") refuse(req, "status");
  if (isTranslator(req) && !mayPublishTheirs(req) && status === "published" && !write.draft) refuse(req, "translator", 403);
  req.context.duplicating = write.duplicateFromID !== undefined && write.duplicateFromID !== null;
  // Silence means draft: a save that says nothing about status neither publishes nor unpublishes.
  const publishes = status === "published" && write.draft !== true;
  const unpublishes = status === "draft" && write.draft !== true && operation === "update" && !isTranslator(req);
  if (publishes || unpublishes) {
    refuseUnnamedLanguage(req);
    // The CMS's own bulk update starts from what is live and would throw newer drafts away: see `bulk`.
    if (operation === "update" && write.id === undefined) refuse(req, "oneByOne");
  }
  const draft = req.context.duplicating || !(publishes || unpublishes);
  req.context.draftSave = draft;
  req.context.withdrawing = unpublishes && !draft;
  // The form's own button names its language a second time; the CMS's older route for it shows wrong statuses, so it is not taken.
  return { ...args, publishSpecificLocale: undefined, draft, data: draft ? { ...write.data, _status: "draft" } : write.data };
};
