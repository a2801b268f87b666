/** Words of the editor's desk: saving a form, and what stands in its way. In the three languages of the admin. */
import { type AdminText, label } from "../content/label";

export const savingWords = {
  noAnswer: label("Geen antwoord van de server. Probeer het opnieuw.", "Le serveur ne répond pas. Réessayez.", "No answer from the server. Try again."),
  noConnection: label(
    "Er is geen verbinding met de server, en er is niets bewaard. Uw tekst staat er nog; bewaar opnieuw als de verbinding er weer is.",
    "Pas de connexion au serveur : rien n’a été enregistré. Votre texte est toujours là ; enregistrez de nouveau une fois la connexion rétablie.",
    "There is no connection to the server, and nothing was saved. Your text is still here; save again once the connection is back.",
  ),
  breaksTitle: label("Deze pagina’s zouden een tekst missen", "Il manquerait un texte à ces pages", "These pages would lack a text"),
  breaksText: label("Uw wijziging is nog niet bewaard. Vul de tekst aan, of bewaar en haal deze pagina’s in dezelfde stap offline.", "Votre modification n’est pas encore enregistrée. Complétez le texte, ou enregistrez et mettez ces pages hors ligne en même temps.", "Your change is not saved yet. Fill in the text, or save and take these pages offline in the same step."),
  saveAndTakeOffline: label("Bewaren en deze pagina’s offline halen", "Enregistrer et mettre ces pages hors ligne", "Save and take these pages offline"),
  conflictTitle: label("Twee teksten van hetzelfde artikel", "Deux textes du même article", "Two texts of one article"),
  conflictText: label("Hieronder: van de bewaarde tekst naar de uwe. Wat u niet kiest, blijft bij de versies staan.", "Ci-dessous : du texte enregistré au vôtre. Ce que vous ne retenez pas reste dans les versions.", "Below: from the saved text to yours. What you do not choose stays in the versions."),
  keepMine: label("Mijn tekst bewaren", "Enregistrer mon texte", "Save my text"),
  takeTheirs: label("De bewaarde tekst overnemen", "Reprendre le texte enregistré", "Take the saved text"),
  back: label("Terug naar het formulier", "Revenir au formulaire", "Back to the form"),
} satisfies Record<string, AdminText>;
