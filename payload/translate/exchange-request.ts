/** What endpoints that take or give an exchange file have in common. */
import type { PayloadRequest } from "payload";

import { isLocale, type Locale, locales, sourceLocale } from "../../messages/locales";
import { isEditor, translatesLocale } from "../access/roles";
import { type AdminText, label } from "../content/label";
import { sayIn } from "../desk/in-admin-words";
import { refusalWords } from "./exchange-words";
import { ExchangeRefusal } from "./xliff/exchange";
import { maxBytes } from "./xliff/parse-xml";

const megabyte = 1024 * 1024;

const targets = locales.filter((locale) => locale !== sourceLocale).join(", ");
const whichLanguage = label(`Geef de doeltaal op: locale=${targets}.`, `Indiquez la langue cible : locale=${targets}.`, `Name the target language: locale=${targets}.`);

/** An answer of our own shape; `text` in the language of the admin. */
export function refused(req: PayloadRequest, status: number, text: AdminText | string, data: Record<string, string | number> = {}): Response {
  return Response.json({ errors: [{ message: typeof text === "string" ? text : sayIn(req.i18n.language)(text, data) }] }, { status });
}

/**
 * The target language of the query, when this person may work in it; else the answer that says what is wrong.
 * @param who `editors` for what changes what everybody works with
 */
export function targetLanguage(req: PayloadRequest, who: "staff" | "editors"): Locale | Response {
  const { locale } = req.query as { locale?: unknown };
  if (!req.user) return refused(req, 401, req.t("error:unauthorized"));
  if (!isLocale(locale) || locale === sourceLocale) return refused(req, 400, whichLanguage);
  if (!isEditor(req) && (who === "editors" || !translatesLocale(req, locale))) return refused(req, 403, req.t("error:notAllowedToPerformAction"));
  return locale;
}

/** @throws ExchangeRefusal as soon as the body is longer than what is taken in */
export async function bodyBytes(req: Pick<PayloadRequest, "body">): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.byteLength;
    if (length > maxBytes) throw new ExchangeRefusal("tooLarge", { megabytes: `> ${maxBytes / megabyte}`, limit: maxBytes / megabyte });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Runs what reads a file, and says in one line why a file is refused. */
export async function answerFile(req: PayloadRequest, run: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await run());
  } catch (error) {
    if (!(error instanceof ExchangeRefusal)) throw error;
    return refused(req, error.code === "tooLarge" ? 413 : 400, refusalWords[error.code], error.data);
  }
}

/** A file to keep: never rendered by a browser, never stored on the way. */
export function download(body: string | ReadableStream, name: string, type: string): Response {
  return new Response(body, { headers: { "Cache-Control": "no-store", "Content-Disposition": `attachment; filename="${name}"`, "Content-Type": type, "X-Content-Type-Options": "nosniff" } });
}
