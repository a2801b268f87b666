/**
 * What the CMS reads whole before it looks who sends it: a JSON body of a dozen megabytes took the renderer’s memory and with it the renderer, from
 * anybody. Files (multipart) and exchange files are streams with limits of their own.
 */
import type { IncomingMessage } from "node:http";

import { label } from "../content/label";

/** Bytes. An article of 2 MB of text is about three with its nodes; twice that is saved without harm. */
export const longestJson = 6_000_000;

export const tooLong = label(
  "Dit is te groot om in één keer te bewaren (meer dan 6 MB), en er is niets bewaard. Uw tekst staat nog in het formulier: verdeel hem over meer artikelen.",
  "C’est trop volumineux pour être enregistré d’un coup (plus de 6 Mo), et rien n’a été enregistré. Votre texte est toujours dans le formulaire : répartissez-le sur plusieurs articles.",
  "This is too large to save at once (over 6 MB), and nothing was saved. Your text is still in the form: spread it over several articles.",
);

const readWhole = /^\s*(?:application\/(?:[\w.+-]*json|x-www-form-urlencoded))\b/i;

/** Whether the request says itself that it is too long. One that does not say is watched by `cutWhenTooLong`. */
export function saysTooLong({ headers }: IncomingMessage): boolean {
  return readWhole.test(headers["content-type"] ?? "") && Number(headers["content-length"] ?? 0) > longestJson;
}

/** Ends the connection of a body without a length once it is too long; whoever sends such a one is a program. */
export function cutWhenTooLong(request: IncomingMessage): void {
  if (request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] === undefined || !readWhole.test(request.headers["content-type"] ?? "")) return;
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > longestJson) request.destroy();
  });
}
