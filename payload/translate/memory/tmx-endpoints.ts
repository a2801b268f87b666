import { Readable } from "node:stream";
import type { Endpoint, PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { parsedJson, rowsOf, sql } from "../../search/sql";
import { answerFile, bodyBytes, download, targetLanguage } from "../exchange-request";
import { readTmx } from "../tmx/read-tmx";
import type { Placeholder } from "../placeholders";
import type { TranslationPair } from "../tmx/translation-pair";
import { tmxEnd, tmxStart, tmxUnits } from "../tmx/write-tmx";
import { takeIn } from "./take-in";

const atOnce = 1_000;

interface Row {
  id: number;
  source: string;
  target: string;
  placeholders: unknown;
  context: string | null;
  updated_at: string | Date;
}

async function* pieces(req: PayloadRequest, locale: Locale): AsyncGenerator<string> {
  yield tmxStart(sourceLocale);
  for (let after = 0; ; ) {
    const rows = await rowsOf<Row>(req.payload, sql`SELECT id, source, target, placeholders, context, updated_at FROM translation_memory WHERE source_language = ${sourceLocale} AND target_language = ${locale} AND id > ${after} ORDER BY id LIMIT ${atOnce}`);
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    const pairs = rows.map(({ source, target, placeholders, context, updated_at: at }): TranslationPair => {
      const breaks = (parsedJson(placeholders) as Placeholder[]).filter(({ kind }) => kind === "break").map(({ number }) => number);
      return { source, target, changedAt: new Date(at).toISOString(), breaks, ...(context && { context }) };
    });
    yield tmxUnits(pairs, sourceLocale, locale);
  }
  yield tmxEnd;
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

/** `GET /api/translation-memory/export?locale=fr`: the memory into that language as TMX 1.4. 400, 401, 403. */
export const exportMemory: Omit<Endpoint, "root"> = {
  method: "get",
  path: "/export",
  handler: (req) => {
    const locale = targetLanguage(req, "staff");
    if (locale instanceof Response) return locale;
    return download(Readable.toWeb(Readable.from(encoded(pieces(req, locale)))) as ReadableStream, `memory-${sourceLocale}-${locale}.tmx`, "application/x-tmx+xml");
  },
};

/**
 * `POST /api/translation-memory/import?locale=fr&apply=0|1&name=agency.tmx` with the file as body: what would become of its pairs, and with
 * `apply=1` so it is done. 200 `TakenIn`, 400 with one line for what is no TMX 1.x, 401, 403, 413.
 */
export const importMemory: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/import",
  handler: (req) => {
    const locale = targetLanguage(req, "editors");
    if (locale instanceof Response) return locale;
    const { apply, name } = req.query as { apply?: unknown; name?: unknown };
    const file = typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 200) : "TMX";
    return answerFile(req, async () => takeIn(req, locale, readTmx(await bodyBytes(req), sourceLocale, locale), file, apply === "1"));
  },
};
