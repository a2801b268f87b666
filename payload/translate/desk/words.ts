/** What the desk's server says to people, in the three languages of the admin. */
import { type AdminText, label } from "../../content/label";
import type { Refusal } from "../transitions";

export const deskErrors = {
  signedOut: label("Meld u opnieuw aan. Wat u typte, blijft bewaard.", "Reconnectez-vous. Ce que vous avez saisi est conservé.", "Sign in again. What you typed is kept."),
  language: label("Kies de taal waarin vertaald wordt: {locales}.", "Choisissez la langue de traduction : {locales}.", "Choose the language to translate into: {locales}."),
  notYours: label("Deze taal is niet een van uw talen. Vraag een beheerder om ze toe te voegen.", "Cette langue ne fait pas partie des vôtres. Demandez à un administrateur de l’ajouter.", "This is not one of your languages. Ask an admin to add it."),
  editorsOnly: label("Dit doet de redactie.", "C’est à la rédaction de le faire.", "This is for editors to do."),
  noDocument: label("Dit document bestaat niet meer. Ga terug naar het overzicht.", "Ce document n’existe plus. Revenez à la vue d’ensemble.", "This document no longer exists. Go back to the overview."),
  noUnit: label("Deze tekst staat niet meer in de bron. Herlaad het document.", "Ce texte ne figure plus dans la source. Rechargez le document.", "This text is no longer in the source. Reload the document."),
  conflict: label("Iemand anders heeft deze tekst intussen veranderd. Kies welke blijft.", "Quelqu’un d’autre a modifié ce texte entre-temps. Choisissez la version à garder.", "Somebody else has changed this text in the meantime. Choose which one stays."),
  request: label("Dit verzoek is onvolledig. Herlaad de pagina en probeer het opnieuw.", "Cette demande est incomplète. Rechargez la page et réessayez.", "This request is incomplete. Reload the page and try again."),
  noNote: label("Schrijf er een woord bij: waarom, of wat er anders moet.", "Ajoutez un mot : pourquoi, ou ce qui doit changer.", "Add a word: why, or what should change."),
  tooLong: label("Dit is te lang: hoogstens {limit} tekens.", "C’est trop long : {limit} caractères au plus.", "This is too long: {limit} characters at most."),
  notAnAddress: label("„{url}” is geen adres. Het begint met https://, of met / voor een pagina van deze site.", "« {url} » n’est pas une adresse. Elle commence par https://, ou par / pour une page de ce site.", "“{url}” is no address. It begins with https://, or with / for a page of this site."),
  blocked: label("Dit kan nog niet goedgekeurd worden: {findings}", "Ce texte ne peut pas encore être approuvé : {findings}", "This cannot be approved yet: {findings}"),
  noRepair: label("Dit kan alleen met de hand hersteld worden.", "Cela ne peut se corriger qu’à la main.", "This can only be set right by hand."),
  notDismissible: label("Dit is geen vals alarm: herstel de tekst.", "Ce n’est pas une fausse alerte : corrigez le texte.", "This is no false alarm: set the text right."),
  nothingToUndo: label("Er is niets van u om ongedaan te maken.", "Il n’y a rien de vous à annuler.", "There is nothing of yours to undo."),
  notPublisher: label("Publiceren doet de redactie. Vraag het een redacteur.", "La publication revient à la rédaction. Adressez-vous à elle.", "Editors publish. Ask one of them."),
  noDrafts: label("Dit heeft geen concepten: wat bewaard is, staat al op de pagina.", "Ceci n’a pas de brouillon : ce qui est enregistré figure déjà sur la page.", "This has no drafts: what is saved is on the page already."),
  noAssignee: label("Deze persoon vertaalt niet in deze taal. Kies iemand anders.", "Cette personne ne traduit pas dans cette langue. Choisissez quelqu’un d’autre.", "This person does not translate into this language. Choose somebody else."),
  dueDate: label("Een datum ziet eruit als 2026-12-01.", "Une date s’écrit comme 2026-12-01.", "A date looks like 2026-12-01."),
  nothingToExport: label("Er is niets om uit te voeren: alles is vertaald, of de keuze is leeg.", "Il n’y a rien à exporter : tout est traduit, ou la sélection est vide.", "There is nothing to export: all is translated, or the selection is empty."),
  structure: label(
    "Hier staat iets wat de brontekst niet heeft: een alinea, een blok of een bronverwijzing te veel. Haal het weg, of vraag de redactie om deze taal los te maken van de bron.",
    "Il y a ici quelque chose que la source n’a pas : un paragraphe, un bloc ou un appel de source de trop. Retirez-le, ou demandez à la rédaction de détacher cette langue de la source.",
    "There is something here that the source has not: a paragraph, block or citation too many. Take it out, or ask the editors to unlink this language from the source.",
  ),
  throughDesk: label(
    "Deze winkel laat vertalingen nalezen, en deze tekst staat op een gepubliceerde pagina. Vertaal hem op /admin/translations; na goedkeuring gaat hij live.",
    "Cette boutique fait relire ses traductions, et ce texte figure sur une page publiée. Traduisez-le sur /admin/translations ; il sera en ligne une fois approuvé.",
    "This shop has its translations reviewed, and this text is on a published page. Translate it at /admin/translations; it goes live once approved.",
  ),
} satisfies Record<string, AdminText>;

/** Why a text did not go onto its page yet; the words are kept. */
export const deskNotices = {
  unlinked: label(
    "Bewaard op de vertaaltafel. De tekst zelf heeft hier een eigen opbouw en wordt niet overschreven.",
    "Enregistré dans l’atelier. Le texte lui-même a ici sa propre structure et n’est pas écrasé.",
    "Saved on the desk. The text itself has a structure of its own here and is not written over.",
  ),
  waits: label(
    "Bewaard. Het gaat live zodra alles van dit veld vertaald{review} is.",
    "Enregistré. La mise en ligne se fera quand tout ce champ sera traduit{review}.",
    "Saved. It goes live once all of this field is translated{review}.",
  ),
  review: label(" en goedgekeurd", " et approuvé", " and approved"),
  slugTaken: label("Bewaard, maar dit adres is al in gebruik of kan niet: kies een ander.", "Enregistré, mais cette adresse est déjà prise ou impossible : choisissez-en une autre.", "Saved, but this address is taken or impossible: choose another one."),
} satisfies Record<string, AdminText>;

export const refusalWords: Record<Refusal, AdminText> = {
  machineOverPerson: label("Een machine schrijft niet over het werk van een mens heen.", "Une machine n’écrase pas le travail d’une personne.", "A machine does not write over a person’s work."),
  nothingToApprove: label("Alleen een vertaling die bij is, kan goedgekeurd worden. Bewaar de tekst eerst.", "Seule une traduction à jour peut être approuvée. Enregistrez d’abord le texte.", "Only a translation that is up to date can be approved. Save the text first."),
  ownWork: label("Deze winkel laat vertalingen door iemand anders nalezen. Vraag een collega.", "Cette boutique fait relire les traductions par une autre personne. Demandez à un collègue.", "This shop has translations read by somebody else. Ask a colleague."),
  nothingToReject: label("Hier is geen vertaling om af te wijzen.", "Il n’y a pas de traduction à refuser ici.", "There is no translation to reject here."),
  nothingOutdated: label("Deze vertaling is niet verouderd.", "Cette traduction n’est pas périmée.", "This translation is not out of date."),
  nothingToRepair: label("Hier valt niets te herstellen.", "Il n’y a rien à réparer ici.", "There is nothing to repair here."),
  repairIncomplete: label("Nog niet alle markeringen staan op hun plaats. Zet ze er eerst zelf.", "Toutes les marques ne sont pas en place. Placez-les d’abord vous-même.", "Not all marks are in their place yet. Place them first."),
  emptyText: label("Een lege vertaling kan niet bewaard worden. Wis ze, als ze weg moet.", "Une traduction vide ne peut pas être enregistrée. Effacez-la si elle doit disparaître.", "An empty translation cannot be saved. Clear it if it is to go."),
};

/** Lines of a rich text, by kind; everything else is called as the form calls it. */
export const kindWords: Record<string, AdminText> = {
  paragraph: label("Alinea", "Paragraphe", "Paragraph"),
  heading: label("Kop", "Intertitre", "Heading"),
  listItem: label("Lijstpunt", "Élément de liste", "List item"),
  tableCell: label("Tabelcel", "Cellule de tableau", "Table cell"),
  quote: label("Citaat", "Citation", "Quotation"),
};

export const gateWords = {
  machine: label("Machinevertaling die nog niemand las: „{text}”.", "Traduction automatique que personne n’a encore lue : « {text} ».", "Machine translation that nobody has read yet: “{text}”."),
  untranslated: label("Nog niet vertaald: „{text}”.", "Pas encore traduit : « {text} ».", "Not translated yet: “{text}”."),
  caption: label("De afbeelding met het bijschrift „{text}” heeft in deze taal geen bijschrift.", "L’image qui a pour légende « {text} » n’a pas de légende dans cette langue.", "The picture with the caption “{text}” has no caption in this language."),
  unapproved: label("Nog niet goedgekeurd: „{text}”.", "Pas encore approuvé : « {text} ».", "Not approved yet: “{text}”."),
  partUnapproved: label("„{name}” heeft een vertaling die nog niet goedgekeurd is. Kijk op {href}.", "« {name} » a une traduction qui n’est pas encore approuvée. Voyez {href}.", "“{name}” has a translation that is not approved yet. See {href}."),
  blocked: label("„{text}”: {finding}", "« {text} » : {finding}", "“{text}”: {finding}"),
} satisfies Record<string, AdminText>;
