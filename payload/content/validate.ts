/** Field checks whose messages come in the editor's language. */
import { isGtin, parseDoi, parseHttpUrl, parsePmid } from "./identifiers";
import type { AdminText } from "./label";
import { label } from "./label";

interface Context {
  req: { i18n: { language: string } };
  required?: boolean;
}

/** The text in the language of the admin, English where that language is none of ours. */
export function inAdminLanguage(text: AdminText, language: string): string {
  return text[language] ?? text.en;
}

function check(accepts: (value: string) => boolean, message: AdminText) {
  const missing = label("Dit veld is nodig.", "Ce champ est requis.", "This field is required.");
  return (value: string | null | undefined, { req, required }: Context): true | string => {
    if (!value) return required ? inAdminLanguage(missing, req.i18n.language) : true;
    return accepts(value) || inAdminLanguage(message, req.i18n.language);
  };
}

export const httpUrl = check(
  (value) => parseHttpUrl(value) !== null,
  label(
    "Dit is geen webadres. Het begint met https://, bijvoorbeeld https://pubmed.ncbi.nlm.nih.gov/20152124/.",
    "Ce n’est pas une adresse web. Elle commence par https://, par exemple https://pubmed.ncbi.nlm.nih.gov/20152124/.",
    "This is not a web address. It starts with https://, for example https://pubmed.ncbi.nlm.nih.gov/20152124/.",
  ),
);

export const doi = check(
  (value) => parseDoi(value) !== null,
  label(
    "Dit is geen DOI. Een DOI ziet eruit als 10.1016/j.neuron.2009.12.026; een adres van doi.org mag ook.",
    "Ce n’est pas un DOI. Un DOI ressemble à 10.1016/j.neuron.2009.12.026 ; une adresse doi.org convient aussi.",
    "This is not a DOI. A DOI looks like 10.1016/j.neuron.2009.12.026; a doi.org address will do too.",
  ),
);

export const pmid = check(
  (value) => parsePmid(value) !== null,
  label(
    "Dit is geen PubMed-nummer. Het bestaat uit cijfers, zoals 20152124; een adres van PubMed mag ook.",
    "Ce n’est pas un numéro PubMed. Il se compose de chiffres, comme 20152124 ; une adresse PubMed convient aussi.",
    "This is not a PubMed id. It has digits only, such as 20152124; a PubMed address will do too.",
  ),
);

export const gtin = check(
  isGtin,
  label(
    "Dit is geen GTIN: 8, 12, 13 of 14 cijfers, waarvan het laatste een controlecijfer is. Kijk de streepjescode na.",
    "Ce n’est pas un GTIN : 8, 12, 13 ou 14 chiffres, le dernier étant un chiffre de contrôle. Vérifiez le code-barres.",
    "This is not a GTIN: 8, 12, 13 or 14 digits, the last being a check digit. Check the barcode.",
  ),
);

