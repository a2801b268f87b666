/** The two ways in which a change is refused for the sake of what uses it: 409, with all of it in the data of the error. */
import { APIError, type PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import type { Listed, LiveUse, Uses } from "./uses";

const breaks = label(
  "Zo zou een gepubliceerde pagina een tekst missen ({fields}). Vul de tekst in, of haal deze pagina’s mee offline: {pages}.",
  "Une page publiée perdrait un texte ({fields}). Complétez-le, ou mettez aussi ces pages hors ligne : {pages}.",
  "A published page would lose a text ({fields}). Fill it in, or take these pages offline too: {pages}.",
);
const inUse = label(
  "Dit staat op gepubliceerde pagina’s: {pages}. Op het tabblad „Gebruikt in” kunt u het overal door iets anders vervangen, of verwijderen en die pagina’s offline halen.",
  "Ceci figure sur des pages publiées : {pages}. L’onglet « Utilisé dans » permet de le remplacer partout, ou de le supprimer et de mettre ces pages hors ligne.",
  "This is shown on published pages: {pages}. The tab “Used in” can replace it everywhere, or delete it and take those pages offline.",
);
const inDrafts = label(
  "Dit wordt nog gebruikt in {pages}. Op het tabblad „Gebruikt in” kunt u het overal vervangen, of toch verwijderen.",
  "Ceci est encore utilisé dans {pages}. L’onglet « Utilisé dans » permet de le remplacer partout, ou de le supprimer quand même.",
  "This is still used in {pages}. The tab “Used in” can replace it everywhere, or delete it all the same.",
);

const quoted = label("„{name}”", "« {name} »", "“{name}”");

/** What a program adds to the same request to go on all the same; people have a button for it. */
const offline = "takeOffline=true";
const gaps = "leaveGaps=true";

/** At most this many addresses or names in a message; the data of the error has more. */
const named = 5;

interface Address {
  locale: Locale;
  slug: string;
}

/** @param total of those that `names` begins with */
function shortList(names: string[], total: number): string {
  return names.slice(0, named).join(", ") + (total > named ? ` (+${total - named})` : "");
}

function say(req: PayloadRequest, text: AdminText, names: string[], fields: string[], total = names.length): string {
  return inAdminLanguage(text, req.i18n.language).replace("{fields}", fields.join(", ")).replace("{pages}", shortList(names, total));
}

const pathsOf = (pages: Address[]): string[] => [...new Set(pages.map((page) => articlePath(page.locale, page.slug)))].sort();

/** @param fields each lost field by path and by the name the form gives it */
export function refuseToBreak(req: PayloadRequest, pages: Address[], fields: { path: string; label: string }[]): never {
  const paths = pathsOf(pages);
  const message = say(req, breaks, paths, fields.map((field) => field.label));
  throw new APIError(message, 409, { pages: paths, choice: offline, errors: fields.map((field) => ({ ...field, message })) }, true);
}

/** For a deletion while live pages show it. The data of the error counts them all and names the first. */
export function refuseToRemove(req: PayloadRequest, { docs, total }: Listed<LiveUse>): never {
  const paths = docs.map(({ path }) => path);
  throw new APIError(say(req, inUse, paths, [], total), 409, { pages: paths, total, choice: offline, errors: [] }, true);
}

/** For a deletion of what no live page shows, but a draft or another document names. */
export function refuseToLeaveGaps(req: PayloadRequest, { carriers, drafts }: Uses): never {
  const names = [...drafts.docs.map(({ name }) => name), ...carriers.map(({ name }) => name)].map((name) => inAdminLanguage(quoted, req.i18n.language).replace("{name}", () => name));
  const total = drafts.total + carriers.length;
  throw new APIError(say(req, inDrafts, names, [], total), 409, { pages: [], choice: gaps, drafts: drafts.docs, carriers, total, errors: [] }, true);
}
