/** What notices say, in the three languages of the admin. */
import { type AdminText, label } from "../../content/label";
import type { NoticeKind } from "../desk/contract/notices";

export const noticeKindWords: Record<NoticeKind, AdminText> = {
  assigned: label("Aan u toegewezen", "Vous est attribué", "Assigned to you"),
  due: label("Klaar tegen {date}", "À rendre pour le {date}", "Due {date}"),
  needsUpdate: label("De bron is gewijzigd: bij te werken", "La source a changé : à mettre à jour", "The source has changed: needs update"),
  rejected: label("Teruggestuurd: {note}", "Renvoyé : {note}", "Sent back: {note}"),
};

export const noticeWords = {
  unseen: label("Nieuwe berichten: {count}", "Nouvelles notifications : {count}", "New notices: {count}"),
  read: label("Alles gelezen", "Tout marquer comme lu", "Mark all as read"),
  mail: label("Mail over vertalingen", "E-mails sur les traductions", "Mail about translations"),
  mailHelp: label(
    "Wat u toegewezen kreeg, wat klaar moet zijn, wat bijgewerkt moet worden en wat terugkwam, samen in één mail.",
    "Ce qui vous est attribué, ce qui est à rendre, ce qui est à mettre à jour et ce qui vous revient, réunis dans un seul e-mail.",
    "What was assigned to you, what is due, what needs an update and what came back, together in one mail.",
  ),
  off: label("Geen", "Aucun", "None"),
  hourly: label("Hoogstens elk uur", "Toutes les heures au plus", "Once an hour at most"),
  daily: label("Elke ochtend", "Chaque matin", "Every morning"),
  subject: label("Vertalingen: nieuwe berichten ({count})", "Traductions : nouvelles notifications ({count})", "Translations: new notices ({count})"),
  hello: label("Dag {name},", "Bonjour {name},", "Hello {name},"),
  news: label("Dit is er sinds de vorige mail over uw vertalingen te melden:", "Voici ce qu’il y a de nouveau sur vos traductions depuis le dernier e-mail :", "This is new about your translations since the last mail:"),
  toDesk: label("Naar de vertaaltafel", "Vers l’atelier de traduction", "To the translation desk"),
  why: label("U krijgt deze mail omdat u dat zo koos; in uw account zet u hem uit.", "Vous recevez cet e-mail parce que vous l’avez choisi ; désactivez-le dans votre compte.", "You get this mail because you chose to; switch it off in your account."),
} satisfies Record<string, AdminText>;
