/** What the checks say, in the three languages of the admin. */
import { type AdminText, label } from "../../content/label";
import type { FindingCode } from "../checks/finding";

export const findingWords: Record<FindingCode, AdminText> = {
  empty: label("De vertaling is leeg.", "La traduction est vide.", "The translation is empty."),
  marksMissing: label("Uit de bron ontbreekt: {kinds} ({numbers}). Zet de markering op haar plaats.", "Il manque un élément de la source : {kinds} ({numbers}). Remettez la marque à sa place.", "Missing from the source: {kinds} ({numbers}). Put the mark in its place."),
  marksUnknown: label("Markering {numbers} staat niet in de bron. Haal die weg.", "La marque {numbers} ne figure pas dans la source. Retirez-la.", "Mark {numbers} is not in the source. Remove it."),
  marksRepeated: label("Markering {numbers} staat er meer dan eens.", "La marque {numbers} figure plusieurs fois.", "Mark {numbers} is there more than once."),
  marksBroken: label("Markering {numbers} begint of eindigt verkeerd.", "La marque {numbers} commence ou se termine mal.", "Mark {numbers} begins or ends in the wrong place."),
  marksReordered: label("De bronverwijzingen staan in een andere volgorde ({numbers}). Klopt dat?", "Les appels de source sont dans un autre ordre ({numbers}). Est-ce voulu ?", "The citations are in another order ({numbers}). Is that right?"),
  numberMissing: label("Dit getal van de bron ontbreekt: {numbers}.", "Ce nombre de la source manque : {numbers}.", "This number of the source is missing: {numbers}."),
  numberExtra: label("Dit getal staat niet in de bron: {numbers}.", "Ce nombre ne figure pas dans la source : {numbers}.", "This number is not in the source: {numbers}."),
  unitChanged: label("De eenheid verschilt: {source} in de bron, {target} hier.", "L’unité diffère : {source} dans la source, {target} ici.", "The unit differs: {source} in the source, {target} here."),
  sameAsSource: label("Dit is de tekst van de bron, onvertaald.", "C’est le texte source, non traduit.", "This is the source’s text, untranslated."),
  wrongLanguage: label("Deze tekst lijkt in een andere taal te staan ({language}).", "Ce texte semble écrit dans une autre langue ({language}).", "This text seems to be in another language ({language})."),
  spacing: label("Spaties bij leestekens kloppen niet: een smalle vaste spatie voor ; ! ? en in « », een vaste voor de dubbele punt.", "Espaces à revoir : fine insécable avant ; ! ? et à l’intérieur des guillemets, insécable avant les deux-points.", "Spaces by punctuation are wrong: narrow no-break before ; ! ? and inside « », no-break before the colon."),
  apostrophe: label("Gebruik een krullende apostrof (’).", "Utilisez l’apostrophe courbe (’).", "Use a curly apostrophe (’)."),
  quotes: label("Deze aanhalingstekens horen niet bij de taal.", "Ces guillemets ne sont pas ceux de la langue.", "These quotation marks are not those of the language."),
  doubledWord: label("Dit woord staat er dubbel: {words}.", "Ce mot est répété : {words}.", "This word stands twice: {words}."),
  doubledSpace: label("Er staan spaties dubbel.", "Il y a des espaces en double.", "There are doubled spaces."),
  edgeSpace: label("Er staat een spatie aan het begin of het einde.", "Il y a une espace au début ou à la fin.", "There is a space at the beginning or the end."),
  endPunctuation: label("De bron eindigt met „{source}”, de vertaling met „{target}”.", "La source se termine par « {source} », la traduction par « {target} ».", "The source ends with “{source}”, the translation with “{target}”."),
  tooLong: label("Te lang: {length} tekens, hoogstens {limit}.", "Trop long : {length} caractères, {limit} au plus.", "Too long: {length} characters, {limit} at most."),
  termNotUsed: label("„{term}” heet hier: {preferred}.", "« {term} » se dit ici : {preferred}.", "“{term}” is called: {preferred}."),
  termForbidden: label("„{term}” wordt hier niet gebruikt. Liever: {preferred}.", "« {term} » ne s’emploie pas ici. Préférez : {preferred}.", "“{term}” is not used here. Rather: {preferred}."),
  termNotKept: label("„{term}” blijft in elke taal zoals het is.", "« {term} » reste tel quel dans toutes les langues.", "“{term}” stays as it is in every language."),
  claimForbidden: label("„{claim}” mag hier niet staan. {reason}", "« {claim} » n’a pas sa place ici. {reason}", "“{claim}” may not be said here. {reason}"),
  slugShape: label("Een adres heeft alleen kleine letters, cijfers en koppeltekens.", "Une adresse n’a que des minuscules, des chiffres et des traits d’union.", "An address has lower-case letters, digits and hyphens only."),
  addressShape: label("Dit is geen webadres. Het begint met https://.", "Ce n’est pas une adresse web. Elle commence par https://.", "This is not a web address. It begins with https://."),
};

/** Kinds of marks and names of languages that findings carry as data. */
export const measureWords: Record<string, AdminText> = {
  style: label("opmaak", "mise en forme", "formatting"),
  link: label("link", "lien", "link"),
  citation: label("bronverwijzing", "appel de source", "citation"),
  break: label("regeleinde", "saut de ligne", "line break"),
  other: label("invoegsel", "insertion", "insertion"),
  nl: label("Nederlands", "néerlandais", "Dutch"),
  fr: label("Frans", "français", "French"),
  en: label("Engels", "anglais", "English"),
  de: label("Duits", "allemand", "German"),
};

/** Of `endPunctuation`, where one of the two ends with no mark at all. */
export const endWords = {
  sourceOnly: label("De bron eindigt met „{source}”, de vertaling zonder leesteken.", "La source se termine par «\u202F{source}\u202F», la traduction sans ponctuation.", "The source ends with “{source}”, the translation without punctuation."),
  targetOnly: label("De bron eindigt zonder leesteken, de vertaling met „{target}”.", "La source se termine sans ponctuation, la traduction par «\u202F{target}\u202F».", "The source ends without punctuation, the translation with “{target}”."),
};
