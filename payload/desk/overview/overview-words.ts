import { type AdminText, label } from "../../content/label";

/** Words of the editors' overview on the dashboard. */
export const overviewDeskWords = {
  /** Between a name and what is said of it: French puts a space before it. */
  colon: label(": ", "\u00A0: ", ": "),
  title: label("Vandaag", "Aujourd’hui", "Today"),
  nothing: label("Niets wacht op u.", "Rien ne vous attend.", "Nothing waits for you."),
  failed: label("Planning mislukt", "Programmations échouées", "Failed schedule runs"),
  scheduled: label("Gepland", "Programmé", "Scheduled"),
  stale: label("Verouderde vertalingen", "Traductions dépassées", "Stale translations"),
  warned: label("Gepubliceerd met waarschuwingen", "Publié avec des avertissements", "Published with warnings"),
  reviewed: label("Langst geleden nagelezen", "Relus il y a le plus longtemps", "Reviewed longest ago"),
  none: label("Geen.", "Aucun.", "None."),
  allOf: label("Alle {count}", "Tous ({count})", "All {count}"),
  one: label("1 waarschuwing", "1 avertissement", "1 warning"),
  warnings: label("{count} waarschuwingen", "{count} avertissements", "{count} warnings"),
  neverReviewed: label("Nog niets nagelezen.", "Rien n’a encore été relu.", "Nothing has been reviewed yet."),
  unchecked: label("Nog na te kijken op de achtergrond: {count}. Waarschuwingen en woorden vullen zich vanzelf aan.", "Encore à vérifier en arrière-plan : {count}. Les avertissements et les mots se complètent d’eux-mêmes.", "Still to be looked at in the background: {count}. Warnings and words fill up by themselves."),
  calendar: label("Kalender: {month}", "Calendrier : {month}", "Calendar: {month}"),
  earlier: label("Vorige maand", "Mois précédent", "Previous month"),
  later: label("Volgende maand", "Mois suivant", "Next month"),
  thisMonth: label("Deze maand", "Ce mois-ci", "This month"),
  emptyMonth: label("In deze maand is niets gepland.", "Rien n’est programmé ce mois-ci.", "Nothing is scheduled this month."),
  publish: label("publiceren", "publier", "publish"),
  unpublish: label("intrekken", "retirer", "unpublish"),
  didFail: label("mislukt", "échoué", "failed"),
  didHappen: label("uitgevoerd", "effectué", "done"),
  perMonth: label("Gepubliceerd per maand", "Publié par mois", "Published per month"),
  perMonthHelp: label("Wat nu te lezen is, naar de maand waarin het verscheen.", "Ce qui est en ligne, selon son mois de parution.", "What can be read now, by the month it came out."),
  month: label("Maand", "Mois", "Month"),
  articles: label("Artikelen, {language}", "Articles, {language}", "Articles, {language}"),
  words: label("Woorden, {language}", "Mots, {language}", "Words, {language}"),
} satisfies Record<string, AdminText>;
