/**
 * A page of another site that writes in the name of whoever is signed in here (CSRF). The cookie is not sent along from elsewhere
 * (SameSite=Lax), but to a browser every name under one domain is the same site, the shop's and that of whoever runs another part of it.
 */
import type { IncomingMessage } from "node:http";

import { label } from "../content/label";
import { isPersonal } from "./page-address";

export const foreignWrite = label(
  "Een pagina van een andere site kan hier niets bewaren. Ga naar de beheeromgeving van deze site, meld u daar aan en doe het daar.",
  "Une page d’un autre site ne peut rien enregistrer ici. Allez dans l’administration de ce site, connectez-vous et faites-le là.",
  "A page of another site cannot save anything here. Go to the admin of this site, sign in and do it there.",
);

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** What browsers say of themselves (Fetch Metadata) goes first: behind a proxy the name we are asked by need not be that of the page. */
export function isForeignWrite({ headers, method = "GET" }: Pick<IncomingMessage, "headers" | "method">, siteUrl: string): boolean {
  if (reads.has(method) || headers.cookie === undefined || !isPersonal({ cookie: headers.cookie })) return false;
  const site = headers["sec-fetch-site"];
  if (typeof site === "string") return site !== "same-origin" && site !== "none";
  if (headers.origin === undefined) return false;
  const host = hostOf(headers.origin);
  return host === null || (host !== headers.host && host !== hostOf(siteUrl));
}
