/** `POST /api/translation-desk/export`: documents as a file for a translator's tool or a spreadsheet. */
import type { Endpoint, PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { isRecord } from "../../content/lexical-nodes";
import { writeCsv } from "../csv/write-csv";
import { download } from "../exchange-request";
import type { ExchangeDocument } from "../xliff/exchange";
import { writeXliff12 } from "../xliff/write-12";
import { writeXliff20 } from "../xliff/write-20";
import type { DeskCollection, DeskId } from "./contract/address";
import type { ExportFormat } from "./contract/exchange";
import { bodyOf, deskEndpoint, readAddress, requireSource } from "./desk-request";
import { labelOf } from "./desk-units";
import { openRow } from "./document-endpoint";
import type { DeskSource } from "./documents";
import { installationId } from "./installation";
import { readFilter, whereOf } from "./list-query";
import { deskLocale, refuse } from "./rights";
import { idOfDocument, type TranslationRow } from "./translation-rows";
import { lastVisit } from "./visits";

const formats: readonly ExportFormat[] = ["xliff12", "xliff20", "csv"];
const mostDocuments = 5_000;

/** A document as a file holds it: what a reader finds here again is planned against the same. */
export function exchangeDocument(installation: string, { name, title, units }: DeskSource, row: TranslationRow, language: string): ExchangeDocument {
  const records = new Map(row.units.filter(({ present }) => present).map((record) => [record.id, record]));
  return {
    installation,
    document: name,
    sourceLocale,
    targetLocale: row.locale,
    units: units.flatMap((unit) => {
      const record = records.get(unit.id);
      return record ? [{ unit, record, notes: [`${title} · ${labelOf(unit, language)}`] }] : [];
    }),
  };
}

interface Address {
  collection: DeskCollection;
  id: DeskId;
}

async function chosen(req: PayloadRequest, locale: Locale, body: Record<string, unknown>): Promise<Address[]> {
  if (Array.isArray(body.rows)) {
    if (body.rows.length > mostDocuments) refuse(req, "request");
    return body.rows.map((row: unknown) => readAddress(req, isRecord(row) ? row.collection : null, isRecord(row) ? row.id : null));
  }
  const filter = isRecord(body.filter) ? readFilter(body.filter) : { state: "todo" };
  const visit = filter.since === "visit" ? await lastVisit(req, req.user?.id ?? 0, locale) : null;
  const { where } = whereOf(req, { locale, filter, visit });
  const { docs } = await req.payload.db.find<Pick<TranslationRow, "document" | "subject"> & { id: number }>({ collection: "translations", limit: mostDocuments, pagination: false, req, select: { document: true, subject: true }, sort: "id", where });
  return docs.map(({ document, subject }) => ({ collection: subject, id: idOfDocument(document) }));
}

function fileOf(format: ExportFormat, documents: ExchangeDocument[], now: Date): { text: string; extension: string; type: string } {
  if (format === "csv") return { text: writeCsv(documents), extension: "csv", type: "text/csv; charset=utf-8" };
  return { text: format === "xliff12" ? writeXliff12(documents, now.toISOString()) : writeXliff20(documents), extension: "xlf", type: "application/xliff+xml" };
}

export const exportEndpoint: Endpoint = deskEndpoint("post", "/export", async (req) => {
  const body = await bodyOf(req);
  const locale = deskLocale(req, body.locale);
  const format = formats.find((one) => one === body.format) ?? refuse(req, "request");
  const installation = await installationId(req);
  const documents: ExchangeDocument[] = [];
  for (const { collection, id } of await chosen(req, locale, body)) {
    const source = await requireSource(req, collection, id);
    const document = exchangeDocument(installation, source, await openRow(req, source, locale), req.i18n.language);
    if (document.units.length > 0) documents.push(document);
  }
  if (documents.length === 0) refuse(req, "nothingToExport");
  const now = new Date();
  const { text, extension, type } = fileOf(format, documents, now);
  const [only, more] = documents;
  const name = only && !more ? only.document.replace("/", "-") : now.toISOString().slice(0, 10);
  return download(text, `${sourceLocale}-${locale}-${name}.${extension}`, type);
});
