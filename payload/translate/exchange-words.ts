/** Why a file is not taken in, in one line that says what to do. */
import { type AdminText, label } from "../content/label";
import type { RefusalCode } from "./xliff/exchange";

export const refusalWords: Record<RefusalCode, AdminText> = {
  tooLarge: label("Dit bestand is te groot: {megabytes} MB, en er passen er {limit} in. Splits het op.", "Ce fichier est trop volumineux : {megabytes} Mo pour une limite de {limit}. Scindez-le.", "This file is too large: {megabytes} MB where {limit} fit. Split it up."),
  encoding: label("De tekens van dit bestand zijn niet te lezen ({encoding}). Bewaar het als UTF-8.", "Les caractères de ce fichier sont illisibles ({encoding}). Enregistrez-le en UTF-8.", "The characters of this file cannot be read ({encoding}). Save it as UTF-8."),
  doctype: label("Dit bestand bevat een DOCTYPE of entiteiten en wordt daarom geweigerd. Exporteer het zonder.", "Ce fichier contient un DOCTYPE ou des entités, il est donc refusé. Exportez-le sans.", "This file carries a DOCTYPE or entities and is refused for it. Export it without."),
  truncated: label("Dit bestand is afgebroken (regel {line}). Download of exporteer het opnieuw.", "Ce fichier est tronqué (ligne {line}). Téléchargez-le ou exportez-le de nouveau.", "This file is cut off (line {line}). Download or export it again."),
  notXml: label("Dit is geen geldige XML (regel {line}).", "Ce n’est pas du XML valide (ligne {line}).", "This is no valid XML (line {line})."),
  notXliff: label("Dit is geen XLIFF-bestand.", "Ce n’est pas un fichier XLIFF.", "This is no XLIFF file."),
  notTmx: label("Dit is geen TMX-bestand: het begint met <{found}>.", "Ce n’est pas un fichier TMX : il commence par <{found}>.", "This is no TMX file: it begins with <{found}>."),
  notTbx: label("Dit is geen TBX-bestand: het begint met <{found}>.", "Ce n’est pas un fichier TBX : il commence par <{found}>.", "This is no TBX file: it begins with <{found}>."),
  notCsv: label("Dit is geen CSV met de verwachte kolommen (regel {line}). Exporteer de lijst en houd de eerste rij.", "Ce n’est pas un CSV aux colonnes attendues (ligne {line}). Exportez la liste et gardez sa première ligne.", "This is no CSV with the expected columns (line {line}). Export the list and keep its first row."),
  version: label("Deze versie van het formaat wordt niet gelezen ({found}).", "Cette version du format n’est pas prise en charge ({found}).", "This version of the format is not read ({found})."),
  noDocument: label("In dit bestand staat geen document.", "Ce fichier ne contient aucun document.", "There is no document in this file."),
  otherInstallation: label("Dit bestand komt uit een andere installatie.", "Ce fichier provient d’une autre installation.", "This file comes from another installation."),
  otherDocument: label("Dit bestand hoort bij {found}. Dat document is hier niet (meer).", "Ce fichier concerne {found}. Ce document ne se trouve pas, ou plus, ici.", "This file belongs to {found}. That document is not, or no longer, here."),
  otherLanguage: label("Dit bestand is {found}; gevraagd is {expected}.", "Ce fichier est {found} ; il faut {expected}.", "This file is {found}; {expected} is wanted."),
};
