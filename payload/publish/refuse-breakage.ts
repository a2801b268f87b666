/** The two ways in which a change is refused for the sake of live pages: 409, with all their addresses in the data of the error. */
import { APIError, type PayloadRequest } from "payload";

import { articlePath } from "../../messages/paths";
import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import type { LivePage } from "./live-pages";

const breaks = label(
  "Zo zou een gepubliceerde pagina een tekst missen ({fields}). Vul de tekst in, of trek eerst in: {pages}.",
  "Une page publiée perdrait un texte ({fields}). Complétez-le, ou retirez d’abord : {pages}.",
  "A published page would lose a text ({fields}). Fill it in, or unpublish first: {pages}.",
);
const inUse = label(
  "Dit staat op gepubliceerde pagina’s: {pages}. Vervang het daar eerst.",
  "Ceci figure sur des pages publiées : {pages}. Remplacez-le d’abord.",
  "This is shown on published pages: {pages}. Replace it there first.",
);

/** At most this many addresses in a message; the data of the error has them all. */
const named = 5;

function refuse(req: PayloadRequest, text: AdminText, pages: LivePage[], fields: string[]): never {
  const paths = [...new Set(pages.map((page) => articlePath(page.locale, page.slug)))].sort();
  const list = paths.slice(0, named).join(", ") + (paths.length > named ? ` (+${paths.length - named})` : "");
  const message = inAdminLanguage(text, req.i18n.language).replace("{fields}", fields.join(", ")).replace("{pages}", list);
  throw new APIError(message, 409, { pages: paths, errors: fields.map((path) => ({ path, message })) }, true);
}

export function refuseToBreak(req: PayloadRequest, pages: LivePage[], fields: string[]): never {
  return refuse(req, breaks, pages, fields);
}

export function refuseToRemove(req: PayloadRequest, pages: LivePage[]): never {
  return refuse(req, inUse, pages, []);
}
