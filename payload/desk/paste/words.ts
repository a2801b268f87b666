/** Words about pasting, in the three languages of the admin. */
import { type AdminText, label } from "../../content/label";

export const pasteWords = {
  tooLong: label(
    "Dit is te veel om in één keer te plakken ({size} tekens; hoogstens {most}). Er is niets veranderd. Plak het in delen.",
    "C’est trop pour un seul collage ({size} caractères ; {most} au plus). Rien n’a changé. Collez le texte en plusieurs fois.",
    "This is too much to paste at once ({size} characters; at most {most}). Nothing was changed. Paste it in parts.",
  ),
  pictures: label(
    "Niet meegenomen afbeeldingen: {count}. Voeg ze toe met een blok Afbeelding, dan krijgen ze een beschrijving.",
    "Images non reprises : {count}. Ajoutez-les avec un bloc Image, pour leur donner une description.",
    "Pictures left behind: {count}. Add them with a Figure block, so that they get a description.",
  ),
  offer: label(
    "Getypte verwijzingen herkend: {marks}, met een lijst van bronnen: {sources}. Zet ze om, dan leidt elke verwijzing naar haar bron.",
    "Appels reconnus : {marks}, avec une liste de sources : {sources}. Convertissez-les : chaque appel mènera à sa source.",
    "Typed marks recognised: {marks}, with a list of sources: {sources}. Convert them, and every mark leads to its source.",
  ),
  look: label("Bekijken en omzetten…", "Voir et convertir…", "Look and convert…"),
  notNow: label("Niet nu", "Pas maintenant", "Not now"),
  heading: label("Verwijzingen omzetten", "Convertir les appels", "Convert marks"),
  explain: label(
    "Kijk na wat herkend is. Pas bij „Omzetten” worden bronnen gemaakt en verandert de tekst; daarna kan het nog ongedaan gemaakt worden.",
    "Vérifiez ce qui a été reconnu. Rien n’est créé ni modifié avant « Convertir » ; vous pourrez encore annuler ensuite.",
    "Check what was recognised. Nothing is made or changed before “Convert”; it can still be undone afterwards.",
  ),
  title: label("Titel van bron {label}", "Titre de la source {label}", "Title of source {label}"),
  known: label("staat al bij uw bronnen", "figure déjà dans vos sources", "already among your sources"),
  fresh: label("nieuw", "nouvelle", "new"),
  cited: label("{count} keer geciteerd", "citée {count} fois", "cited {count}×"),
  unmarked: label("geen verwijzing in de tekst: blijft in de lijst staan", "aucun appel dans le texte : reste dans la liste", "no mark in the text: stays in the list"),
  unmatched: label("Zonder bron in de lijst, blijven staan: {marks}", "Sans source dans la liste, conservés tels quels : {marks}", "Without a source in the list, left as they are: {marks}"),
  apply: label("Omzetten", "Convertir", "Convert"),
  cancel: label("Annuleren", "Annuler", "Cancel"),
  noAnswer: label("Geen antwoord van de server. Er is niets veranderd; probeer het opnieuw.", "Le serveur ne répond pas. Rien n’a changé ; réessayez.", "No answer from the server. Nothing was changed; try again."),
} satisfies Record<string, AdminText>;
