/** The two ways in which a change is refused for the sake of what uses it: 409, with all of it in the data of the error. */
import { APIError, type PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import type { Uses } from "./uses";

const breaks = label(
  "Zo zou een gepubliceerde pagina een tekst missen ({fields}). Vul de tekst in, of haal deze pagina’s mee offline (?takeOffline=true): {pages}.",
  "Une page publiée perdrait un texte ({fields}). Complétez-le, ou mettez aussi ces pages hors ligne (?takeOffline=true) : {pages}.",
  "A published page would lose a text ({fields}). Fill it in, or take these pages offline too (?takeOffline=true): {pages}.",
);
const inUse = label(
  "Dit staat op gepubliceerde pagina’s: {pages}. Op het tabblad „Gebruikt in” kunt u het overal door iets anders vervangen.",
  "Ceci figure sur des pages publiées : {pages}. L’onglet « Utilisé dans » permet de le remplacer partout.",
  "This is shown on published pages: {pages}. The tab “Used in” can replace it everywhere.",
);
const inDrafts = label(
  "Dit wordt nog gebruikt in {pages}. Op het tabblad „Gebruikt in” kunt u het overal vervangen, of het toch verwijderen (?leaveGaps=true).",
  "Ceci est encore utilisé dans {pages}. L’onglet « Utilisé dans » permet de le remplacer partout, ou de le supprimer quand même (?leaveGaps=true).",
  "This is still used in {pages}. The tab “Used in” can replace it everywhere, or delete it all the same (?leaveGaps=true).",
);

/** At most this many addresses or names in a message; the data of the error has them all. */
const named = 5;

interface Address {
  locale: Locale;
  slug: string;
}

function shortList(names: string[]): string {
  return names.slice(0, named).join(", ") + (names.length > named ? ` (+${names.length - named})` : "");
}

function say(req: PayloadRequest, text: AdminText, names: string[], fields: string[]): string {
  return inAdminLanguage(text, req.i18n.language).replace("{fields}", fields.join(", ")).replace("{pages}", shortList(names));
}

const pathsOf = (pages: Address[]): string[] => [...new Set(pages.map((page) => articlePath(page.locale, page.slug)))].sort();

/** @param fields each lost field by path and by the name the form gives it */
export function refuseToBreak(req: PayloadRequest, pages: Address[], fields: { path: string; label: string }[]): never {
  const paths = pathsOf(pages);
  const message = say(req, breaks, paths, fields.map((field) => field.label));
  throw new APIError(message, 409, { pages: paths, errors: fields.map((field) => ({ ...field, message })) }, true);
}

/** For a deletion while live pages show it. */
export function refuseToRemove(req: PayloadRequest, pages: Address[]): never {
  const paths = pathsOf(pages);
  throw new APIError(say(req, inUse, paths, []), 409, { pages: paths, errors: [] }, true);
}

/** For a deletion of what no live page shows, but a draft or another document names. */
export function refuseToLeaveGaps(req: PayloadRequest, { carriers, drafts }: Uses): never {
  const names = [...drafts.map(({ name }) => name), ...carriers.map(({ name }) => name)].map((name) => `“${name}”`);
  throw new APIError(say(req, inDrafts, names, []), 409, { pages: [], drafts, carriers, errors: [] }, true);
}
