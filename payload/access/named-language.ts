/**
 * Every write goes into one language. Under `locale=all`, or a language that does not exist, the CMS drops or mixes up localized texts without
 * a word, and its own "restore version" writes every language at once, past the checks of each. A request that names no language means the
 * source language, as the CMS documents; what may not be left to that (publishing) is for the door to say.
 */
import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook, type PayloadRequest } from "payload";

import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isLocale, locales, sourceLocale } from "../../messages/locales";

const oneLanguage = label(
  `Bewaren en publiceren gaat per taal. Geef één taal op: locale=${locales.join(" of locale=")}.`,
  `On enregistre et on publie une langue à la fois. Indiquez-la : locale=${locales.join(" ou locale=")}.`,
  `Saving and publishing go one language at a time. Name it: locale=${locales.join(" or locale=")}.`,
);
const restoreOne = label(
  `Een versie wordt per taal hersteld. Geef de taal op: locale=${locales.join(" of locale=")}.`,
  `Une version se restaure une langue à la fois. Indiquez-la : locale=${locales.join(" ou locale=")}.`,
  `A version is restored one language at a time. Name it: locale=${locales.join(" or locale=")}.`,
);

function refuse(req: PayloadRequest, text: AdminText): never {
  throw new APIError(inAdminLanguage(text, req.i18n.language), 400, undefined, true);
}

/** Throws 400 unless the request named one language of the shop. */
export function refuseUnnamedLanguage(req: PayloadRequest): void {
  if (!isLocale(req.locale) || req.context.languageAssumed === true) refuse(req, oneLanguage);
}

export function refuseUnnamedRestore(req: PayloadRequest): void {
  if (!isLocale(req.locale) || req.context.languageAssumed === true) refuse(req, restoreOne);
}

function settle(req: PayloadRequest, operation: string): void {
  if (operation === "restoreVersion") refuse(req, restoreOne);
  if (!req.locale) {
    req.locale = sourceLocale;
    req.context.languageAssumed = true;
  }
  if ((operation === "create" || operation === "update") && !isLocale(req.locale)) refuse(req, oneLanguage);
}

export const settleLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  settle(req, operation);
  return args;
};

export const settleGlobalLanguage: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  settle(req, operation);
  return args as object;
};
