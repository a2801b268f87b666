/**
 * Documents without drafts (topics) are live as they are saved. A translator's words go there at once: that is the work they are trusted with. The
 * address of a page that shoppers find is another matter: it stands in links, in search engines and in print, and whoever may not publish does not
 * move it. See docs/decisions/2026-11-27-who-moves-an-address.md.
 */
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { isTranslator, mayPublishTheirs } from "./roles";

const notYours = label(
  "Dit adres staat online: links en zoekmachines leiden ernaar. Vraag de redactie om het te wijzigen; de andere teksten kunt u hier gewoon bewaren.",
  "Cette adresse est en ligne\u00A0: des liens et des moteurs de recherche y mènent. Demandez à la rédaction de la changer\u00A0; vous pouvez enregistrer les autres textes ici.",
  "This address is live: links and search engines lead to it. Ask the editors to change it; the other texts you can save here.",
);

interface WithAddress {
  slug?: unknown;
  /** Kept by the publish room: in which languages a live page shows it. Absent from what has drafts. */
  live?: unknown;
}

/** Whether the address of a stored document, flat in the language of `req`, is out of reach for whoever asks. */
export function isAddressKept(req: PayloadRequest, { live, slug }: WithAddress): boolean {
  if (!isTranslator(req) || mayPublishTheirs(req)) return false;
  const isLive = typeof live === "object" && live !== null && (live as Record<string, unknown>)[String(req.locale)] === true;
  return isLive && typeof slug === "string" && slug !== "";
}

export function refuseToMove(req: PayloadRequest): never {
  const message = inAdminLanguage(notYours, req.i18n.language);
  throw new APIError(message, 403, { errors: [{ path: "slug", message }] }, true);
}

/** Of every collection that pages show, whichever way it is written. */
export const keepLiveAddress: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const stored = (originalDoc ?? {}) as WithAddress;
  const { slug } = data as WithAddress;
  if (operation === "update" && slug !== undefined && slug !== stored.slug && isAddressKept(req, stored)) refuseToMove(req);
  return data;
};
