/** What cannot be read: a body that is no JSON (the CMS says so in English only, and takes one inside a form for a fault of its own), a question, a value. */
import type { Config } from "payload";

import { label } from "./label";
import { inAdminLanguage } from "./validate";

const unreadable = label(
  "Wat er verstuurd werd, is geen geldige JSON; er is niets bewaard. Controleer aanhalingstekens, komma’s en haakjes, en verstuur het opnieuw.",
  "Le contenu envoyé n’est pas du JSON valide ; rien n’a été enregistré. Vérifiez les guillemets, les virgules et les accolades, puis renvoyez-le.",
  "What was sent is not valid JSON; nothing was saved. Check quotes, commas and braces, and send it again.",
);

const noQuestion = label(
  "Dit adres of wat erin gevraagd wordt, is niet te lezen. Controleer de tekens achter „where” en de procenttekens.",
  "Cette adresse, ou la question qu’elle contient, est illisible. Vérifiez ce qui suit « where » et les signes pour cent.",
  "This address, or the question in it, cannot be read. Check what follows “where”, and the percent signs.",
);
const noValue = label(
  "Een waarde in deze vraag past niet; er is niets veranderd. Controleer getallen, datums en keuzes.",
  "Une valeur de cette demande ne convient pas ; rien n’a été modifié. Vérifiez les nombres, les dates et les choix.",
  "A value in this request does not fit; nothing was changed. Check numbers, dates and choices.",
);

const noField = label(
  "Naar dit veld kan niet gevraagd worden: {fields}. Kijk na hoe het heet, en of het in deze verzameling bestaat.",
  "Ce champ ne peut pas être interrogé : {fields}. Vérifiez son nom, et s’il existe dans cette collection.",
  "This field cannot be asked about: {fields}. Check its name, and whether it is part of this collection.",
);

/** A value that the database could not take: class 22 of SQLSTATE ("data exception"), or a number that is none, as the driver of SQLite says it. */
function isDataException(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^22\w{3}$/.test(String((error as { code?: unknown }).code ?? "")) || /Only finite numbers/.test(error.message) || isDataException(error.cause);
}

type AfterErrorHook = NonNullable<NonNullable<Config["hooks"]>["afterError"]>[number];

export const saysUnreadable: AfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number };
  const asked = error.name === "QueryError" ? (error as { data?: { path?: string }[] }).data : undefined;
  if (asked) return { response: { errors: [{ message: inAdminLanguage(noField, req.i18n.language).replace("{fields}", asked.map(({ path }) => path).join(", ")) }] }, status: 400 };
  const asBody = status === 400 && error.message === "Invalid JSON";
  // Of a form the CMS reads the one field before anything else happens.
  const inForm = error instanceof SyntaxError && req.data === undefined && req.headers.get("content-type")?.startsWith("multipart/") === true;
  const inAddress = error instanceof URIError || (error instanceof SyntaxError && [req.query?.where, req.query?.data].some((text) => typeof text === "string"));
  if (inAddress || isDataException(error)) return { response: { errors: [{ message: inAdminLanguage(inAddress ? noQuestion : noValue, req.i18n.language) }] }, status: 400 };
  if (!asBody && !inForm) return;
  return { response: { errors: [{ message: inAdminLanguage(unreadable, req.i18n.language) }] }, status: 400 };
};
