/** A body that is no JSON: the CMS says so in English only, and takes one inside a form for a fault of its own. */
import type { Config } from "payload";

import { label } from "./label";
import { inAdminLanguage } from "./validate";

const unreadable = label(
  "Wat er verstuurd werd, is geen geldige JSON; er is niets bewaard. Controleer aanhalingstekens, komma’s en haakjes, en verstuur het opnieuw.",
  "Le contenu envoyé n’est pas du JSON valide ; rien n’a été enregistré. Vérifiez les guillemets, les virgules et les accolades, puis renvoyez-le.",
  "What was sent is not valid JSON; nothing was saved. Check quotes, commas and braces, and send it again.",
);

type AfterErrorHook = NonNullable<NonNullable<Config["hooks"]>["afterError"]>[number];

export const saysUnreadable: AfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number };
  const asBody = status === 400 && error.message === "Invalid JSON";
  // Of a form the CMS reads the one field before anything else happens.
  const inForm = error instanceof SyntaxError && req.data === undefined && req.headers.get("content-type")?.startsWith("multipart/") === true;
  if (!asBody && !inForm) return;
  return { response: { errors: [{ message: inAdminLanguage(unreadable, req.i18n.language) }] }, status: 400 };
};
