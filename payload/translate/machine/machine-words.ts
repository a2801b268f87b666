/** What people read about machine drafts, in the three languages of the admin. */
import { type AdminText, label } from "../../content/label";
import type { MachineTrouble } from "./engine";

export const troubleWords: Record<MachineTrouble, AdminText> = {
  key: label("{engine} weigert de sleutel van deze winkel. Vraag een beheerder om hem na te kijken.", "{engine} refuse la clé de cette boutique. Demandez à un administrateur de la vérifier.", "{engine} refuses this shop’s key. Ask an admin to check it."),
  quota: label("Het tegoed bij {engine} is op. Vertaal zelf verder, of vraag een beheerder om het aan te vullen.", "Le crédit auprès de {engine} est épuisé. Continuez vous-même ou demandez à un administrateur de le renouveler.", "The quota at {engine} is used up. Translate by hand, or ask an admin to raise it."),
  busy: label("{engine} heeft het te druk. Wat er al was, is bewaard; probeer de rest over een minuut opnieuw.", "{engine} est surchargé. Ce qui était prêt est enregistré ; réessayez le reste dans une minute.", "{engine} is too busy. What was ready is kept; try the rest again in a minute."),
  tooLarge: label("Deze tekst is te lang voor {engine}. Splits hem in de bron, of vertaal hem zelf.", "Ce texte est trop long pour {engine}. Scindez-le dans la source ou traduisez-le vous-même.", "This text is too long for {engine}. Split it in the source, or translate it by hand."),
  down: label("{engine} antwoordt niet. Wat er al was, is bewaard; probeer de rest straks opnieuw.", "{engine} ne répond pas. Ce qui était prêt est enregistré ; réessayez le reste plus tard.", "{engine} does not answer. What was ready is kept; try the rest again later."),
  odd: label("{engine} gaf een antwoord dat niet te gebruiken is. Probeer het nog eens, of vertaal zelf.", "{engine} a donné une réponse inutilisable. Réessayez ou traduisez vous-même.", "{engine} gave an answer that cannot be used. Try once more, or translate by hand."),
};

export const machineWords = {
  none: label("Deze winkel heeft geen machinevertaling ingesteld.", "Aucune traduction automatique n’est configurée pour cette boutique.", "This shop has no machine translation set up."),
  panel: label("Machineconcepten", "Brouillons automatiques", "Machine drafts"),
  help: label(
    "{engine} vult wat nog niet vertaald is, als concept. Wat een mens schreef, blijft; en niets gaat live voor iemand het las.",
    "{engine} remplit ce qui n’est pas encore traduit, sous forme de brouillon. Ce qu’une personne a écrit reste ; et rien n’est mis en ligne sans relecture.",
    "{engine} fills what is not translated yet, as drafts. What a person wrote stays; and nothing goes live before somebody has read it.",
  ),
  usage: label("Verbruikt: {used} van {limit} tekens.", "Utilisé : {used} caractères sur {limit}.", "Used: {used} of {limit} characters."),
  draftAll: label("Concepten maken ({count})", "Créer des brouillons ({count})", "Make drafts ({count})"),
  draftOne: label("Machineconcept maken", "Créer un brouillon automatique", "Make a machine draft"),
  draftAnew: label("Nieuw machineconcept", "Nouveau brouillon automatique", "New machine draft"),
  nothing: label("Er is niets dat een machine mag vullen.", "Rien à remplir par une machine.", "There is nothing for a machine to fill."),
  working: label("{engine} is bezig: {done} van {count} …", "{engine} travaille : {done} sur {count}…", "{engine} is at work: {done} of {count} …"),
  stop: label("Stoppen", "Arrêter", "Stop"),
  done: label("Concepten gemaakt: {count}. Lees ze na.", "Brouillons créés : {count}. À relire.", "Drafts made: {count}. Read them through."),
  leftOut: label("Niet gemaakt: {count}. {engine} raakte een markering kwijt of zei niets bruikbaars. Vertaal die zelf.", "Sans brouillon : {count}. {engine} a perdu une marque ou n’a rien donné d’utilisable. Traduisez-les vous-même.", "Not made: {count}. {engine} lost a mark or said nothing of use. Translate those by hand."),
} satisfies Record<string, AdminText>;
