/** Words of the editor's desk: the tab "Ready?" of an article. In the three languages of the admin. */
import { type AdminText, label } from "../content/label";

export const readinessWords = {
  readiness: label("Klaar?", "Prêt ?", "Ready?"),
  languages: label("Talen", "Langues", "Languages"),
  live: label("Bekijken", "Voir la page", "View"),
  missing: label("Ontbreekt nog", "Manque encore", "Still missing"),
  complete: label("Volledig: kan gepubliceerd worden.", "Complet : peut être publié.", "Complete: can be published."),
  findings: label("Kijk dit nog eens na", "À vérifier", "Worth a look"),
  warning: label("waarschuwing", "avertissement", "warning"),
  hint: label("tip", "conseil", "hint"),
  searchPreview: label("Zo toont een zoekmachine deze pagina", "Aperçu dans un moteur de recherche", "How a search engine shows this page"),
  sources: label("Bronnen", "Sources", "Sources"),
  noSources: label("Nog geen bronverwijzingen.", "Pas encore d’appels de source.", "No citations yet."),
  uncited: label("alleen in de andere taal geciteerd", "citée seulement dans l’autre langue", "cited in the other language only"),
  duplicate: label("lijkt dezelfde als nr. {number}", "semble identique au nº {number}", "looks the same as no. {number}"),
  duplicateOf: label("lijkt dezelfde als „{title}”", "semble identique à « {title} »", "looks the same as “{title}”"),
  times: label("{count} keer", "{count} fois", "{count} times"),
  notSaved: label("Deze pagina toont wat bewaard is.", "Cette page montre ce qui est enregistré.", "This page shows what is saved."),
} satisfies Record<string, AdminText>;
