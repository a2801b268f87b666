/** What the checks while writing say, in the three languages of the admin. */
import { claimWords } from "../claims/words";
import { type AdminText, label } from "../content/label";
import type { CheckCode } from "./finding";

export const checkWords: Record<CheckCode, AdminText> = {
  titleLong: label("Deze titel wordt in zoekresultaten afgebroken (meer dan 60 tekens).", "Ce titre sera coupé dans les résultats de recherche (plus de 60 caractères).", "Search results will cut this title (more than 60 characters)."),
  descriptionMissing: label("Zonder inleiding of omschrijving kiest een zoekmachine zelf een stuk tekst.", "Sans chapeau ni description, le moteur de recherche choisit lui-même un extrait.", "Without an excerpt or description, a search engine picks some text by itself."),
  descriptionLong: label("Deze omschrijving wordt in zoekresultaten afgebroken (meer dan 160 tekens).", "Cette description sera coupée dans les résultats de recherche (plus de 160 caractères).", "Search results will cut this description (more than 160 characters)."),
  descriptionShort: label("Deze omschrijving is kort voor zoekresultaten (minder dan 70 tekens).", "Cette description est courte pour les résultats de recherche (moins de 70 caractères).", "This description is short for search results (fewer than 70 characters)."),
  headingSkipped: label("Hier is een kopniveau overgeslagen.", "Un niveau de titre est sauté ici.", "A heading level is skipped here."),
  headingEmpty: label("Een kop zonder woorden.", "Un titre sans mots.", "A heading without words."),
  linkVague: label("Deze linktekst zegt niet waarheen hij leidt.", "Ce texte de lien ne dit pas où il mène.", "This link text does not say where it leads."),
  linkBroken: label("Deze link leidt nergens heen.", "Ce lien ne mène nulle part.", "This link leads nowhere."),
  linkNotLive: label("Dit artikel is in deze taal niet gepubliceerd: de link staat er als gewone tekst.", "Cet article n’est pas publié dans cette langue : le lien s’affiche comme du texte.", "This article is not published in this language: the link is printed as plain text."),
  linkOtherLanguage: label("Deze link leidt naar een pagina in de andere taal.", "Ce lien mène à une page dans l’autre langue.", "This link leads to a page in the other language."),
  priceTyped: label("Een getypte prijs of korting veroudert. Gebruik een productblok.", "Un prix ou une remise saisis à la main vieillissent. Utilisez un bloc produit.", "A typed price or discount goes stale. Use a product block."),
  altMissing: label("Deze afbeelding heeft nog geen beschrijving in deze taal.", "Cette image n’a pas encore de description dans cette langue.", "This picture has no description in this language yet."),
  altFileName: label("Deze beschrijving is de bestandsnaam.", "Cette description est le nom du fichier.", "This description is the file’s name."),
  altOtherLanguage: label("Deze beschrijving is dezelfde als in de andere taal.", "Cette description est la même que dans l’autre langue.", "This description is the same as in the other language."),
  wrongLanguage: label("Deze tekst lijkt in een andere taal te staan.", "Ce texte semble écrit dans une autre langue.", "This text seems to be in another language."),
  numberedMark: label("Getypte verwijzingstekens leiden nergens heen. Voeg bronverwijzingen in.", "Des appels saisis à la main ne mènent nulle part. Insérez des appels de source.", "Typed reference marks lead nowhere. Insert citations."),
  claim: claimWords.law,
  claimWording: claimWords.wordingDiffers,
  claimAuthorised: claimWords.authorised,
  uncitedText: label("Hier staan cijfers of onderzoek zonder bronverwijzing.", "Des chiffres ou une étude sont cités ici sans source.", "Figures or research are mentioned here without a citation."),
  sourceUncited: label("Een andere taal citeert deze bron, deze taal nog niet.", "Une autre langue cite cette source, celle-ci pas encore.", "Another language cites this source, this one does not yet."),
  sourceGone: label("De tekst citeert een bron die niet meer bestaat. Kies een andere of verwijder de verwijzing.", "Le texte cite une source qui n’existe plus. Choisissez-en une autre ou supprimez l’appel.", "The text cites a source that no longer exists. Choose another one or remove the citation."),
};
