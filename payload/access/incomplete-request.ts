import type { PayloadRequest } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

const incomplete = label(
  "Deze aanvraag is onvolledig of klopt niet; er is niets veranderd. Herlaad de pagina en probeer het opnieuw. Wie een programma schrijft, stuurt {example}.",
  "Cette demande est incomplète ou incorrecte ; rien n’a été modifié. Rechargez la page et réessayez. Un programme envoie {example}.",
  "This request is incomplete or wrong; nothing was changed. Reload the page and try again. A program sends {example}.",
);

/** 400 for a request that no form of ours sends. @param example of one that is whole, as JSON */
export function refuseIncomplete(req: PayloadRequest, example: string): Response {
  return Response.json({ errors: [{ message: inAdminLanguage(incomplete, req.i18n.language).replace("{example}", example) }] }, { status: 400 });
}
