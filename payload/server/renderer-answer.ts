/** What an answer of the renderer means: whether it may be kept, whether it is whole, whose page it is. */
import type { IncomingMessage } from "node:http";

import { isLocale } from "../../messages/locales";
import { articleTag } from "../publish/tags";
import { bytesOf } from "./ask-renderer";

/** What Next says of every page rendered for the one who asks. */
const forOneReader = "private, no-cache, no-store, max-age=0, must-revalidate";

export function mayBeKept(answer: IncomingMessage): boolean {
  const control = answer.headers["cache-control"] ?? "";
  if (answer.statusCode !== 200 || answer.headers["set-cookie"]) return false;
  if (control === forOneReader) return answer.headers["content-type"]?.startsWith("text/html") === true;
  return /\bs-maxage=/.test(control) && !/\b(private|no-store|no-cache)\b/.test(control);
}

/** Whether React left a place open: what failed behind the first bytes of a page no longer changes its status. */
export function isUnfinished(html: string): boolean {
  return /<!--\$[?!]-->|<template data-dgst=/.test(html);
}

/** The bytes of a page. A failure is not read to its end: where the CMS could not reach its database at a start, Next never ends the page that says so. */
export async function wholeOf(answer: IncomingMessage, address: string): Promise<Buffer> {
  const status = answer.statusCode ?? 500;
  if (status < 500) return bytesOf(answer);
  answer.destroy();
  throw new Error(`The renderer answered ${status} to ${address}.`);
}

/** The tag of the article that a page says it shows; none where it says nothing. */
export function articleOn(html: string, address: string): string[] {
  const locale = address.split("/")[1];
  const id = /<article\b[^>]*\sdata-article="(\d+)"/.exec(html)?.[1];
  return isLocale(locale) && id !== undefined ? [articleTag(Number(id), locale)] : [];
}
