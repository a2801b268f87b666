/** Words of the editor's desk, in the three languages of the admin. */
import { type AdminText, label } from "../content/label";
import type { LanguageState } from "./language-states";
import type { CheckCode } from "./writing-checks";

export const stateWords: Record<LanguageState, AdminText> = {
  empty: label("nog niet begonnen", "pas encore commencée", "not begun"),
  draft: label("concept", "brouillon", "draft"),
  scheduled: label("gepland", "programmée", "scheduled"),
  published: label("gepubliceerd", "publiée", "published"),
  changed: label("gewijzigd sinds publicatie", "modifiée depuis la publication", "changed since published"),
  unpublished: label("ingetrokken", "retirée", "unpublished"),
};

export const checkWords: Record<CheckCode, AdminText> = {
  titleLong: label("Deze titel wordt in zoekresultaten afgebroken (meer dan 60 tekens).", "Ce titre sera coupé dans les résultats de recherche (plus de 60 caractères).", "Search results will cut this title (more than 60 characters)."),
  descriptionLong: label("Deze omschrijving wordt in zoekresultaten afgebroken (meer dan 160 tekens).", "Cette description sera coupée dans les résultats de recherche (plus de 160 caractères).", "Search results will cut this description (more than 160 characters)."),
  descriptionShort: label("Deze omschrijving is kort voor zoekresultaten (minder dan 70 tekens).", "Cette description est courte pour les résultats de recherche (moins de 70 caractères).", "This description is short for search results (fewer than 70 characters)."),
  headingSkipped: label("Hier is een kopniveau overgeslagen.", "Un niveau de titre est sauté ici.", "A heading level is skipped here."),
  headingEmpty: label("Een kop zonder woorden.", "Un titre sans mots.", "A heading without words."),
  linkVague: label("Deze linktekst zegt niet waarheen hij leidt.", "Ce texte de lien ne dit pas où il mène.", "This link text does not say where it leads."),
  linkOtherLanguage: label("Deze link leidt naar een pagina in de andere taal.", "Ce lien mène à une page dans l’autre langue.", "This link leads to a page in the other language."),
  priceTyped: label("Een getypte prijs of korting veroudert. Gebruik een productblok.", "Un prix ou une remise saisis à la main vieillissent. Utilisez un bloc produit.", "A typed price or discount goes stale. Use a product block."),
  altFileName: label("Deze beschrijving is de bestandsnaam.", "Cette description est le nom du fichier.", "This description is the file’s name."),
  altOtherLanguage: label("Deze beschrijving is dezelfde als in de andere taal.", "Cette description est la même que dans l’autre langue.", "This description is the same as in the other language."),
  wrongLanguage: label("Deze tekst lijkt in een andere taal te staan.", "Ce texte semble écrit dans une autre langue.", "This text seems to be in another language."),
  numberedMark: label("Getypte verwijzingstekens leiden nergens heen. Voeg bronverwijzingen in.", "Des appels saisis à la main ne mènent nulle part. Insérez des appels de source.", "Typed reference marks lead nowhere. Insert citations."),
  claim: label(
    "Een supplement mag niet beweren een ziekte te voorkomen, te behandelen of te genezen (richtlijn 2002/46/EG, art. 6).",
    "Un complément ne peut prétendre prévenir, traiter ou guérir une maladie (directive 2002/46/CE, art. 6).",
    "A supplement may not claim to prevent, treat or cure a disease (Directive 2002/46/EC, art. 6).",
  ),
  uncitedText: label("Er staan cijfers of studies in de tekst, maar geen enkele bronverwijzing.", "Le texte mentionne des chiffres ou des études, mais aucune source.", "The text mentions figures or studies, but cites no source."),
};

export const deskWords = {
  readiness: label("Klaar?", "Prêt ?", "Ready?"),
  uses: label("Gebruikt in", "Utilisé dans", "Used in"),
  languages: label("Talen", "Langues", "Languages"),
  live: label("Bekijken", "Voir la page", "View"),
  missing: label("Ontbreekt nog", "Manque encore", "Still missing"),
  complete: label("Volledig: kan gepubliceerd worden.", "Complet : peut être publié.", "Complete: can be published."),
  findings: label("Kijk dit nog eens na", "À vérifier", "Worth a look"),
  warning: label("waarschuwing", "avertissement", "warning"),
  hint: label("tip", "conseil", "hint"),
  sources: label("Bronnen", "Sources", "Sources"),
  noSources: label("Nog geen bronverwijzingen.", "Pas encore d’appels de source.", "No citations yet."),
  uncited: label("alleen in de andere taal geciteerd", "citée seulement dans l’autre langue", "cited in the other language only"),
  duplicate: label("lijkt dezelfde als nr. {id}", "semble identique au nº {id}", "looks the same as no. {id}"),
  times: label("{count} keer", "{count} fois", "{count} times"),
  planned: label("Gepland", "Programmé", "Scheduled"),
  failed: label("Planning mislukt", "La programmation a échoué", "Schedule failed"),
  publishAt: label("publiceren op {at}", "publier le {at}", "publish on {at}"),
  unpublishAt: label("intrekken op {at}", "retirer le {at}", "unpublish on {at}"),
  cancel: label("Annuleren", "Annuler", "Cancel"),
  chooseLanguages: label("Voor welke taal of talen?", "Pour quelle(s) langue(s) ?", "For which language or languages?"),
  publish: label("Publiceren", "Publier", "Publish"),
  unpublish: label("Intrekken", "Retirer", "Unpublish"),
  plan: label("Plannen", "Programmer", "Schedule"),
  planWhat: label("Wat plannen", "Que programmer", "What to schedule"),
  when: label("Wanneer (tijd van Brussel)", "Quand (heure de Bruxelles)", "When (Brussels time)"),
  done: label("gelukt", "c’est fait", "done"),
  refused: label("niet gelukt", "refusé", "refused"),
  noAnswer: label("Geen antwoord van de server. Probeer het opnieuw.", "Le serveur ne répond pas. Réessayez.", "No answer from the server. Try again."),
  preview: label("Voorbeeldlink (24 uur)", "Lien d’aperçu (24 heures)", "Preview link (24 hours)"),
  notSaved: label("Deze pagina toont wat bewaard is.", "Cette page montre ce qui est enregistré.", "This page shows what is saved."),
  livePages: label("Gepubliceerde pagina’s", "Pages publiées", "Published pages"),
  drafts: label("Artikelen (nieuwste versie)", "Articles (dernière version)", "Articles (newest version)"),
  carriers: label("Komt mee met", "Accompagne", "Comes along with"),
  nowhere: label("Nergens.", "Nulle part.", "Nowhere."),
  deletable: label("Zolang er gepubliceerde pagina’s staan, kan dit niet verwijderd worden.", "Tant que des pages publiées figurent ici, la suppression est refusée.", "While published pages are listed, this cannot be deleted."),
} satisfies Record<string, AdminText>;
