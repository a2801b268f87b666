/** Words of the editor's desk: comparing and restoring versions. In the three languages of the admin. */
import { type AdminText, label } from "../../content/label";

export const versionWords = {
  compare: label("Vergelijken", "Comparer", "Compare"),
  compareFrom: label("Van", "De", "From"),
  compareTo: label("Naar", "À", "To"),
  compareShow: label("Toon verschil", "Afficher les différences", "Show differences"),
  compareOne: label("Nog maar één versie: er valt niets te vergelijken.", "Une seule version : rien à comparer.", "Only one version: nothing to compare."),
  restore: label("Herstel „{from}” in het {language}, als concept", "Restaurer « {from} » en {language}, comme brouillon", "Restore “{from}” in {language}, as a draft"),
  restored: label("Hersteld als concept.", "Restauré comme brouillon.", "Restored as a draft."),
  server: label("het systeem", "le système", "the system"),
} satisfies Record<string, AdminText>;
