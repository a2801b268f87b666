import { type AdminText, label } from "../../content/label";
import type { ComparedText } from "./version-texts";

/** What the form calls the texts of an article that are compared. */
export const articleFieldWords: Record<ComparedText, AdminText> = {
  title: label("Titel", "Titre", "Title"),
  slug: label("Adres (slug)", "Adresse (slug)", "Slug"),
  excerpt: label("Inleiding", "Chapeau", "Excerpt"),
  "seo.title": label("Titel voor zoekmachines", "Titre pour les moteurs de recherche", "Title for search engines"),
  "seo.description": label("Omschrijving voor zoekmachines", "Description pour les moteurs de recherche", "Description for search engines"),
};
