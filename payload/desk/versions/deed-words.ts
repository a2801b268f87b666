import { type AdminText, label } from "../../content/label";
import type { Deed } from "../../content/last-change";

/** What somebody did to a version. */
export const deedWords: Record<Deed, AdminText> = {
  saved: label("bewaard", "enregistré", "saved"),
  published: label("gepubliceerd", "publié", "published"),
  unpublished: label("ingetrokken", "retiré", "unpublished"),
  restored: label("hersteld", "restauré", "restored"),
};
