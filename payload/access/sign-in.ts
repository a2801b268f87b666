/**
 * What signing in and passwords need beyond the CMS: a minimum length, answers that do not tell whether an account exists, and a request for a
 * new password that does not stop the writers' queue.
 */
import { type CollectionAfterErrorHook, type CollectionBeforeOperationHook, commitTransaction, type PayloadRequest, ValidationError } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

/** Length rather than ingredients, as NIST SP 800-63B has it. Accounts made by the start itself are not held to it: see DEMO_PASSWORD. */
export const minimumPasswordLength = 12;

const tooShort = label(
  `Kies een wachtwoord van minstens ${minimumPasswordLength} tekens; een zin mag ook.`,
  `Choisissez un mot de passe d’au moins ${minimumPasswordLength} caractères ; une phrase convient aussi.`,
  `Choose a password of at least ${minimumPasswordLength} characters; a sentence will do too.`,
);
const wrongOrLocked = label(
  "Dit e-mailadres en wachtwoord horen niet bij elkaar, of er waren te veel pogingen. Wacht in dat geval tien minuten.",
  "Cette adresse e-mail et ce mot de passe ne vont pas ensemble, ou il y a eu trop d’essais. Dans ce cas, attendez dix minutes.",
  "This e-mail address and password do not belong together, or there were too many attempts. In that case, wait ten minutes.",
);

function refuseShortPassword(req: PayloadRequest, data: unknown): void {
  if (req.payloadAPI === "local" || typeof data !== "object" || data === null || !("password" in data)) return;
  const { password } = data;
  if (typeof password === "string" && [...password].length >= minimumPasswordLength) return;
  if (password === undefined || password === null) return;
  throw new ValidationError({ collection: "users", errors: [{ message: inAdminLanguage(tooShort, req.i18n.language), path: "password" }], req }, req.t);
}

export const guardPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === "create" || operation === "update" || operation === "resetPassword") refuseShortPassword(req, (args as { data?: unknown }).data);
  // The CMS reserves the request outside the transaction that it has just opened: with one writer at a time it would wait for itself.
  if (operation === "forgotPassword") await commitTransaction(req);
  return args;
};

/** "Locked" is said of accounts that exist, "wrong password" of those too: one answer for all. */
export const sameAnswer: CollectionAfterErrorHook = ({ error, req }) => {
  if (error.name !== "AuthenticationError" && error.name !== "LockedAuth") return;
  return { response: { errors: [{ message: inAdminLanguage(wrongOrLocked, req.i18n.language) }] }, status: 401 };
};
