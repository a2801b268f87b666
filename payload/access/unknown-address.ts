/** What the CMS answers in English where nothing stands at an address of its API, said in the language of who asks. Its error hooks never see it. */
import { getRequestLanguage, parseCookies, type SanitizedConfig } from "payload";

import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";

const nothingHere = label(
  "Op dit adres van de API is er niets, of niet met deze methode ({what}). Kijk het adres na; GET /api/access zegt wat dit account mag.",
  "Il n’y a rien à cette adresse de l’API, ou pas avec cette méthode ({what}). Vérifiez l’adresse ; GET /api/access indique ce que ce compte peut faire.",
  "There is nothing at this address of the API, or not with this method ({what}). Check the address; GET /api/access says what this account may do.",
);

/** Asked in words of our own: a path may hold anything. */
const longest = 200;

function isUnknown(said: unknown): boolean {
  const { errors, message } = (said ?? {}) as { errors?: unknown; message?: unknown };
  return errors === undefined && typeof message === "string" && /^(?:Route not found|Cannot [A-Z]+ )/.test(message);
}

/** The answer as it was, but for the CMS's own words about an address that it does not know; its status stays. */
export async function sayUnknown(config: SanitizedConfig, request: Request, answer: Response): Promise<Response> {
  if (answer.status !== 404 && answer.status !== 501) return answer;
  const said: unknown = await answer.clone().json().catch(() => null);
  if (!isUnknown(said)) return answer;
  const language = getRequestLanguage({ config, cookies: parseCookies(request.headers), headers: request.headers });
  const what = `${request.method} ${new URL(request.url).pathname}`.slice(0, longest);
  const message = inAdminLanguage(nothingHere, language).replace("{what}", () => what);
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return Response.json({ message, errors: [{ message }] }, { headers, status: answer.status });
}
