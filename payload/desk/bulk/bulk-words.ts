import { type AdminText, label } from "../../content/label";

/** Words above the list of articles. */
export const bulkWords = {
  title: label("Met de gekozen artikelen ({count})", "Avec les articles choisis ({count})", "With the chosen articles ({count})"),
  topic: label("Onderwerp", "Thème", "Topic"),
  chooseTopic: label("Kies een onderwerp", "Choisissez un thème", "Choose a topic"),
  add: label("Toevoegen", "Ajouter", "Add"),
  only: label("Als enige zetten", "Mettre comme seul thème", "Make the only one"),
  remove: label("Weghalen", "Enlever", "Remove"),
  sure: label("{what}: {count} artikelen. Doorgaan?", "{what} : {count} articles. Continuer ?", "{what}: {count} articles. Go on?"),
  sureOne: label("{what}: één artikel. Doorgaan?", "{what} : un article. Continuer ?", "{what}: one article. Go on?"),
  busy: label("{done} van {count}…", "{done} sur {count}…", "{done} of {count}…"),
  stop: label("Stoppen", "Arrêter", "Stop"),
  stopped: label("Gestopt: {left} artikelen zijn niet aangeraakt.", "Arrêté : {left} articles n’ont pas été touchés.", "Stopped: {left} articles were left alone."),
  partly: label("Deels gelukt: {partly}.", "Réussi en partie : {partly}.", "Done in part: {partly}."),
  doneIn: label("wel gelukt: {languages}", "réussi : {languages}", "done: {languages}"),
  unplan: label("Planning annuleren", "Annuler la programmation", "Cancel the schedule"),
  unplanIn: label("Planning annuleren ({languages})", "Annuler la programmation en {languages}", "Cancel the schedule ({languages})"),
  nothingPlanned: label("Hier staat niets (meer) gepland: er valt niets te annuleren.", "Rien n’est programmé ici, ou plus rien : il n’y a rien à annuler.", "Nothing is scheduled here (any more): there is nothing to cancel."),
  undoPlan: label("Deze planning ongedaan maken ({count})", "Annuler ce qui vient d’être programmé ({count})", "Undo this schedule ({count})"),
  summary: label("Gelukt: {done}. Niet gelukt: {failed}.", "Réussi : {done}. Refusé : {failed}.", "Done: {done}. Not done: {failed}."),
  notLive: label("Bewaard als concept: dit artikel heeft nog andere wijzigingen die niet gepubliceerd zijn.", "Enregistré comme brouillon : cet article a d’autres modifications non publiées.", "Saved as a draft: this article has other changes that are not published."),
  unread: label("De gekozen artikelen zijn nu niet op te halen. Probeer het opnieuw.", "Impossible de lire les articles choisis pour le moment. Réessayez.", "The chosen articles cannot be read now. Try again."),
} satisfies Record<string, AdminText>;
