/** Words of the editor's desk: words that were left unsaved. In the three languages of the admin. */
import { type AdminText, label } from "../../content/label";

export const leftWords = {
  leftUnsaved: label(
    "De laatste woorden van de tekst die u verliet, zijn niet bewaard. Ga terug en kijk ze na.",
    "Les derniers mots du texte que vous avez quitté n’ont pas été enregistrés. Revenez-y pour les vérifier.",
    "The last words of the text you left were not saved. Go back and check them.",
  ),
  leftKept: label(
    "De laatste woorden van de tekst die u verliet, zijn nog niet bewaard. Deze browser houdt ze bij: open het artikel opnieuw en zet ze terug.",
    "Les derniers mots du texte que vous avez quitté ne sont pas encore enregistrés. Ce navigateur les garde : rouvrez l’article pour les reprendre.",
    "The last words of the text you left are not saved yet. This browser keeps them: open the article again and put them back.",
  ),
  leftTitle: label("Woorden van u die nog niet bewaard zijn", "Vos derniers mots ne sont pas encore enregistrés", "Words of yours that are not saved yet"),
  leftText: label(
    "U verliet dit artikel op {at} zonder dat dit bewaard kon worden. Hieronder: van de bewaarde tekst naar de uwe. Zet u ze terug, dan blijft de bewaarde tekst bij de versies staan.",
    "Vous avez quitté cet article le {at} sans que ceci puisse être enregistré. Ci-dessous : du texte enregistré au vôtre. Si vous les reprenez, le texte enregistré reste dans les versions.",
    "You left this article on {at} before this could be saved. Below: from the saved text to yours. If you put them back, the saved text stays in the versions.",
  ),
  leftChoices: label("Ook keuzes zoals onderwerpen, beeld of auteurs verschillen; die komen mee terug.", "Des choix comme les thèmes, l’image ou les auteurs diffèrent aussi ; ils sont repris avec le reste.", "Choices such as topics, picture or authors differ too; they come back along with it."),
  putBack: label("Mijn woorden terugzetten", "Reprendre mes mots", "Put my words back"),
  throwAway: label("Weggooien", "Supprimer", "Throw away"),
} satisfies Record<string, AdminText>;
