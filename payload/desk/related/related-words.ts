import { type AdminText, label } from "../../content/label";
import type { ReasonKind } from "./suggest";

/** Words below the field "Related articles". */
export const relatedWords = {
  title: label("Zo ziet de lezer ze", "Ce que voit le lecteur", "As the reader sees them"),
  picked: label("Gekozen", "Choisis", "Chosen"),
  nothing: label("Niets gekozen: de pagina vult zichzelf met artikelen over dezelfde onderwerpen, dan met de nieuwste.", "Rien de choisi : la page se remplit d’articles sur les mêmes thèmes, puis des plus récents.", "Nothing chosen: the page fills up with articles on the same topics, then with the newest."),
  suggestions: label("Voorstellen", "Suggestions", "Suggestions"),
  none: label("Geen andere gepubliceerde artikelen in deze taal.", "Aucun autre article publié dans cette langue.", "No other published articles in this language."),
  newest: label("onlangs verschenen", "paru récemment", "came out recently"),
  byItself: label("staat vanzelf op de pagina", "s’affiche de lui-même", "shown by itself"),
  notLive: label("Niet gepubliceerd in deze taal: lezers zien dit nog niet.", "Pas publié dans cette langue : les lecteurs ne le voient pas encore.", "Not published in this language: readers do not see it yet."),
  add: label("Kiezen", "Choisir", "Choose"),
  addWhat: label("Kiezen: {title}", "Choisir : {title}", "Choose: {title}"),
  up: label("Naar voren: {title}", "Avancer : {title}", "Move forward: {title}"),
  down: label("Naar achteren: {title}", "Reculer : {title}", "Move back: {title}"),
  drop: label("Niet meer kiezen: {title}", "Ne plus choisir : {title}", "No longer choose: {title}"),
  placed: label("{title}: plaats {place} van {count}.", "{title} : place {place} sur {count}.", "{title}: place {place} of {count}."),
  noAnswer: label("De voorstellen zijn nu niet op te halen.", "Les suggestions ne sont pas disponibles pour le moment.", "The suggestions cannot be read now."),
} satisfies Record<string, AdminText>;

export const reasonWords: Record<ReasonKind, AdminText> = {
  topics: label("zelfde onderwerp: {names}", "même thème : {names}", "same topic: {names}"),
  products: label("zelfde product: {names}", "même produit : {names}", "same product: {names}"),
  sources: label("zelfde bron: {names}", "même source : {names}", "same source: {names}"),
  authors: label("zelfde auteur: {names}", "même auteur : {names}", "same author: {names}"),
};
