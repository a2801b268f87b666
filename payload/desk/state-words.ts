/** Where an article stands in a language, in the three languages of the admin. */
import { type AdminText, label } from "../content/label";
import type { LanguageState } from "./language-states";

export const stateWords: Record<LanguageState, AdminText> = {
  empty: label("nog niet begonnen", "pas encore commencée", "not begun"),
  draft: label("concept", "brouillon", "draft"),
  scheduled: label("gepland", "programmée", "scheduled"),
  published: label("gepubliceerd", "publiée", "published"),
  changed: label("gewijzigd sinds publicatie", "modifiée depuis la publication", "changed since published"),
  unpublished: label("ingetrokken", "retirée", "unpublished"),
};
