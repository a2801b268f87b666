/** Words of the editor's desk: publishing and withdrawing a language. In the three languages of the admin. */
import { type AdminText, label } from "../../content/label";

export const publishingWords = {
  now: label("Nu", "Maintenant", "Now"),
  publishIn: label("Publiceer {languages}", "Publier en {languages}", "Publish {languages}"),
  unpublishIn: label("Trek {languages} in", "Retirer la page en {languages}", "Unpublish {languages}"),
  unpublishSure: label("De gepubliceerde pagina verdwijnt meteen voor bezoekers ({languages}). Doorgaan?", "La page publiée disparaît aussitôt pour les visiteurs ({languages}). Continuer ?", "The published page disappears for visitors at once ({languages}). Go on?"),
  notLiveHere: label("Deze taal is niet gepubliceerd: er valt niets in te trekken.", "Cette langue n’est pas publiée : il n’y a rien à retirer.", "This language is not published: there is nothing to unpublish."),
  publishing: label("Talen en planning", "Langues et programmation", "Languages and schedule"),
  close: label("Sluiten", "Fermer", "Close"),
  notYet: label("Kan nog niet gepubliceerd worden ({language})", "Pas encore publiable ({language})", "Cannot be published yet ({language})"),
  notYetText: label("Uw tekst staat in het formulier en blijft daar. Dit ontbreekt nog:", "Votre texte est dans le formulaire et y reste. Il manque encore :", "Your text is in the form and stays there. This is still missing:"),
  publishedNow: label("Gepubliceerd ({language}).", "Publié ({language}).", "Published ({language})."),
  unpublishedNow: label("Ingetrokken ({language}).", "Retiré ({language}).", "Unpublished ({language})."),
  chooseLanguages: label("Voor welke taal of talen?", "Pour quelles langues ?", "For which language or languages?"),
  publish: label("Publiceren", "Publier", "Publish"),
  unpublish: label("Intrekken", "Retirer", "Unpublish"),
  done: label("gelukt", "c’est fait", "done"),
  edgePending: label(
    "De cache vóór de site heeft dit nog niet gehoord en kan de oude pagina nog tonen. Het wordt vanzelf opnieuw geprobeerd; onder Systeem ziet u wanneer het gelukt is.",
    "Le cache devant le site n’en sait encore rien et peut montrer l’ancienne page. Un nouvel essai suit de lui-même ; la page Système dit quand il a réussi.",
    "The cache in front of the site has not heard of this yet and may still show the old page. It is tried again by itself; the System page shows when it is done.",
  ),
  refused: label("niet gelukt", "refusé", "refused"),
} satisfies Record<string, AdminText>;
