/** Words of the editor's desk: the link for people without an account. In the three languages of the admin. */
import { type AdminText, label } from "../content/label";

export const previewWords = {
  preview: label("Voorbeeldlink (24 uur)", "Lien d’aperçu (24 heures)", "Preview link (24 hours)"),
  previewCopy: label("Kopiëren", "Copier", "Copy"),
  previewCopied: label("Gekopieerd", "Copié", "Copied"),
  previewUntil: label("voor iedereen met deze link, tot {at}", "pour toute personne disposant du lien, jusqu’au {at}", "for everybody with this link, until {at}"),
} satisfies Record<string, AdminText>;
