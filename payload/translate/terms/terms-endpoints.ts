import type { Endpoint } from "payload";

import { sourceLocale } from "../../../messages/locales";
import { answerFile, bodyBytes, download, targetLanguage } from "../exchange-request";
import { readTbx } from "./read-tbx";
import { takeInTerms } from "./take-in-terms";
import type { TermRow } from "./term-row";
import { readTermsCsv, writeTermsCsv } from "./terms-csv";

/** `GET /api/terms/export?locale=fr`: the terms of that language as CSV. 400, 401, 403. */
export const exportTerms: Omit<Endpoint, "root"> = {
  method: "get",
  path: "/export",
  handler: async (req) => {
    const locale = targetLanguage(req, "staff");
    if (locale instanceof Response) return locale;
    const { docs } = await req.payload.db.find<Partial<TermRow> & { source: string }>({ collection: "terms", limit: 0, pagination: false, req, sort: "source", where: { targetLanguage: { equals: locale } } });
    const rows = docs.map((doc): TermRow => ({ source: doc.source, preferred: doc.preferred ?? [], forbidden: doc.forbidden ?? [], keep: doc.keep === true, caseSensitive: doc.caseSensitive === true, partOfSpeech: doc.partOfSpeech ?? null, note: doc.note ?? null }));
    return download(writeTermsCsv(rows), `terms-${sourceLocale}-${locale}.csv`, "text/csv; charset=utf-8");
  },
};

/** By its first sign that is no space; a byte order mark and UTF-16 do not hide it. */
function isXml(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 200)).toString("latin1").replace(/[\0\u00EF\u00BB\u00BF\u00FE\u00FF\s]/gu, "").startsWith("<");
}

/**
 * `POST /api/terms/import?locale=fr&apply=0|1` with a CSV or TBX file as body: what would become of its terms, and with `apply=1` so it is
 * done. For editors and translators of that language. 200 `TermsTakenIn`, 400 with one line, 401, 403, 413.
 */
export const importTerms: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/import",
  handler: (req) => {
    const locale = targetLanguage(req, "staff");
    if (locale instanceof Response) return locale;
    const { apply } = req.query as { apply?: unknown };
    return answerFile(req, async () => {
      const bytes = await bodyBytes(req);
      return takeInTerms(req, locale, isXml(bytes) ? readTbx(bytes, sourceLocale, locale) : readTermsCsv(bytes), apply === "1");
    });
  },
};
