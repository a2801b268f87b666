/**
 * What the CMS says in English whatever the language of the admin, or in two words that leave a person where they are: said again in their language,
 * with what to do next. By the words of its answer: its errors have no code. What the hooks before this one have said is left as it is.
 */
import type { Config, PayloadRequest } from "payload";

import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

export const serverFault = label(
  "Er ging iets mis op de server. Probeer het opnieuw; gebeurt het weer, zeg dan aan wie de server beheert wat u deed en hoe laat.",
  "Une erreur s’est produite sur le serveur. Réessayez ; si cela se reproduit, dites à la personne qui le gère ce que vous faisiez et à quelle heure.",
  "Something went wrong on the server. Try again; if it happens again, tell whoever looks after it what you did and when.",
);
const notAllowed = label(
  "Dit mag niet met dit account. Bent u afgemeld, meld u dan weer aan; vraag het anders aan een beheerder.",
  "Ce compte ne permet pas cette action. Si vous êtes déconnecté, reconnectez-vous ; sinon, adressez-vous à un administrateur.",
  "This account may not do this. If you are signed out, sign in again; otherwise ask an administrator.",
);
const notThere = label(
  "Dit bestaat niet (meer), of niet voor dit account. Ga terug naar de lijst en kies het daar.",
  "Cet élément n’existe pas ou plus, ou pas pour ce compte. Revenez à la liste et choisissez-le là.",
  "This does not exist (any more), or not for this account. Go back to the list and choose it there.",
);
export const whichOnes = label(
  "Zeg met „where” om welke documenten het gaat; er is niets veranderd. Bijvoorbeeld ?where[id][in]=3,4.",
  "Indiquez avec « where » de quels documents il s’agit ; rien n’a été modifié. Par exemple ?where[id][in]=3,4.",
  "Say with “where” which documents are meant; nothing was changed. For example ?where[id][in]=3,4.",
);
const whichOne = label(
  "Het nummer van het document of van de versie ontbreekt of is geen getal; er is niets veranderd. Kies het in de lijst.",
  "Le numéro du document ou de la version manque ou n’est pas un nombre ; rien n’a été modifié. Choisissez-le dans la liste.",
  "The number of the document or version is missing or no number; nothing was changed. Choose it in the list.",
);
const noFetching = label(
  "Bestanden van een ander adres ophalen kan niet. Bewaar het bestand eerst op uw toestel en upload het dan.",
  "Il n’est pas possible de récupérer un fichier depuis une autre adresse. Enregistrez-le d’abord sur votre appareil, puis téléversez-le.",
  "Files are not fetched from another address. Save the file on your device first, then upload it.",
);
const whichAddress = label("Geef het e-mailadres van het account op.", "Indiquez l’adresse e-mail du compte.", "Give the e-mail address of the account.");
const oldLink = label(
  "Deze link is verlopen of al gebruikt. Vraag via „Wachtwoord vergeten” een nieuwe aan.",
  "Ce lien a expiré ou a déjà servi. Demandez-en un nouveau avec « Mot de passe oublié ».",
  "This link has expired or was used already. Ask for a new one with “Forgot password”.",
);
const signedOut = label("U was al afgemeld. Meld u aan om verder te werken.", "Vous étiez déjà déconnecté. Connectez-vous pour continuer.", "You were signed out already. Sign in to go on.");
const noFile = label("Er kwam geen bestand mee. Kies een bestand en bewaar opnieuw.", "Aucun fichier n’a été joint. Choisissez un fichier et enregistrez de nouveau.", "No file came along. Choose a file and save again.");
const noName = label("De naam van dit bestand kan niet gebruikt worden. Geef het een andere naam en upload het opnieuw.", "Le nom de ce fichier ne peut pas être utilisé. Renommez-le et téléversez-le de nouveau.", "This file’s name cannot be used. Rename it and upload it again.");

/** As the CMS has them; those with a colon are keys of its own words, in whichever language they came out. */
const said: [RegExp | `${string}:${string}`, AdminText][] = [
  [/^Something went wrong/, serverFault],
  ["error:notAllowedToPerformAction", notAllowed],
  ["error:unauthorized", notAllowed],
  ["general:notFound", notThere],
  ["error:notFound", notThere],
  ["error:noFilesUploaded", noFile],
  [/^Missing 'where' query/, whichOnes],
  [/^Missing ID of/, whichOne],
  [/^ID was not specified/, whichOne],
  [/^Pasting from URL is not enabled|^Request URL is missing|^A valid URL string is required/, noFetching],
  [/^Missing (?:email|username)/, whichAddress],
  [/^No User/, signedOut],
  [/^Missing required data|^Token is either invalid|^Verification token is invalid/, oldLink],
  [/^A file name is required|^Invalid filename/, noName],
];

/** 403 of an address of ours. */
export function refuseStranger(req: PayloadRequest): Response {
  return Response.json({ errors: [{ message: inAdminLanguage(notAllowed, req.i18n.language) }] }, { status: 403 });
}

/** 404 of an address of ours. */
export function refuseUnknown(req: PayloadRequest): Response {
  return Response.json({ errors: [{ message: inAdminLanguage(notThere, req.i18n.language) }] }, { status: 404 });
}

interface Answer {
  errors?: { message?: string }[];
}

function plainWords(req: PayloadRequest, message: string): string | null {
  const found = said.find(([pattern]) => (typeof pattern === "string" ? req.t(pattern as never) === message : pattern.test(message)));
  if (found) return inAdminLanguage(found[1], req.i18n.language);
  // Made by the CMS without the words of the person who asks.
  const fields = /^The following fields? (?:is|are) invalid: (.*)$/s.exec(message)?.[1];
  return fields === undefined ? null : `${req.t("error:followingFieldsInvalid" as never, { count: fields.split(", ").length })} ${fields}`;
}

type AfterErrorHook = NonNullable<NonNullable<Config["hooks"]>["afterError"]>[number];

/** The last of the hooks: it reads what is about to be answered. */
export const saysWhatToDo: AfterErrorHook = ({ req, result }) => {
  const answer = result as Answer | undefined;
  const errors = answer?.errors?.map((error) => ({ ...error, message: plainWords(req, error.message ?? "") ?? error.message }));
  return errors?.some(({ message }, place) => message !== answer?.errors?.[place]?.message) ? { response: { ...answer, errors } } : undefined;
};
