/**
 * What the CMS reads whole before it looks who sends it: a JSON body of a dozen megabytes took the renderer’s memory and with it the renderer, from
 * anybody. Files (multipart) and exchange files are streams with limits of their own.
 */
import type { IncomingMessage } from "node:http";

import { longestSave } from "../content/too-long";

const readWhole = /^\s*(?:application\/(?:[\w.+-]*json|x-www-form-urlencoded))\b/i;

/** Whether the request says itself that it is too long. One that does not say is watched by `cutWhenTooLong`. */
export function saysTooLong({ headers }: IncomingMessage): boolean {
  return readWhole.test(headers["content-type"] ?? "") && Number(headers["content-length"] ?? 0) > longestSave;
}

/** Ends the connection of a body without a length once it is too long; whoever sends such a one is a program. */
export function cutWhenTooLong(request: IncomingMessage): void {
  if (request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] === undefined || !readWhole.test(request.headers["content-type"] ?? "")) return;
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > longestSave) request.destroy();
  });
}
