/** Words of the editor's desk: adding a source from a paste. In the three languages of the admin. */
import { type AdminText, label } from "../content/label";

export const sourcePasteWords = {
  pasteLabel: label("Plak een DOI, PubMed-nummer, webadres, BibTeX, RIS of CSL-JSON", "Collez un DOI, un numéro PubMed, une adresse web, du BibTeX, du RIS ou du CSL-JSON", "Paste a DOI, PubMed id, web address, BibTeX, RIS or CSL-JSON"),
  pasteTitle: label("Titel van deze bron", "Titre de cette source", "Title of this source"),
  paste: label("Bron toevoegen", "Ajouter la source", "Add source"),
  pasteMade: label("toegevoegd", "ajoutée", "added"),
  pasteFound: label("bestond al", "existait déjà", "was there already"),
} satisfies Record<string, AdminText>;
