/**
 * `POST /api/translation-desk/import?locale=fr&apply=0|1` with a file as body (XLIFF 1.2 or CSV that came from here): what it would do, unit by
 * unit; with `apply=1` so it is done, all of it or nothing.
 */
import type { Endpoint, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { isAddressKept } from "../../access/live-address";
import { isPossibleId } from "../../access/possible-id";
import { userOf } from "../../access/roles";
import { inLocale } from "../../content/in-locale";
import { readCsv } from "../csv/read-csv";
import { answerFile, bodyBytes } from "../exchange-request";
import { ExchangeRefusal } from "../xliff/exchange";
import { threadOf } from "../record";
import { applyImport, type ImportRow, planImport, type Verdict } from "../xliff/plan-import";
import { readXliff12, type ReturnedFile } from "../xliff/read-12";
import type { ImportPlan } from "./contract/exchange";
import { deskEndpoint, inTransaction } from "./desk-request";
import { openRow } from "./document-endpoint";
import { type DeskSource, findSource, isDeskCollection, isGlobal } from "./documents";
import { type NewEvent, recordEvents } from "./events";
import { exchangeDocument } from "./export-endpoint";
import { installationId } from "./installation";
import { deskLocale } from "./rights";
import { lockDocument, saveRow, type TranslationRow } from "./translation-rows";
import { writeTarget } from "./write-target";

/** XML begins with an angle bracket, in UTF-16 after its byte order mark; everything else is taken for a table. */
function readFile(bytes: Uint8Array): { files: ReturnedFile[]; from: string } {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replaceAll("\u0000", "").replace(/^[\uFEFF\uFFFD\s]+/u, "");
  return start.startsWith("<") ? { files: readXliff12(bytes), from: "XLIFF" } : { files: readCsv(bytes), from: "CSV" };
}

async function sourceOf(req: PayloadRequest, { document }: ReturnedFile): Promise<DeskSource> {
  const [collection = "", id = ""] = document.split("/");
  const number = Number(id);
  const known = isDeskCollection(collection) ? collection : null;
  const source = known && (isGlobal(known) ? (id === "global" ? await findSource(req, known, id) : null) : isPossibleId(number) ? await findSource(req, known, number) : null);
  if (!source) throw new ExchangeRefusal("otherDocument", { found: document });
  return source;
}

interface Import {
  installation: string;
  locale: Locale;
  from: string;
  apply: boolean;
}

async function carryOver(req: PayloadRequest, source: DeskSource, row: TranslationRow, rows: ImportRow[], { locale, from }: Import): Promise<void> {
  const who = { by: userOf(req)?.id ?? null, at: new Date().toISOString() };
  const records = applyImport(row.units, rows, from, who);
  const events = records.flatMap((record, index): NewEvent[] => {
    const old = row.units[index];
    return !old || old === record ? [] : [{ kind: "import", unit: threadOf(record), before: old.translation?.text ?? null, after: record.translation?.text ?? null, note: from, was: { translation: old.translation, minor: old.minor } }];
  });
  if (events.length === 0) return;
  await recordEvents(req, source.name, locale, events, who.at);
  const target = row.unlinked || row.ownStructure ? { records, written: false } : await writeTarget(req, { source, locale, records, cleared: new Set() });
  await saveRow(req, row, { units: target.records, ...(target.written ? { built: true } : {}) });
}

/** A live address that this person may not move is left out, and said so; the rest of the file counts. */
function leaveAddresses(req: PayloadRequest, source: DeskSource, { locale, units }: TranslationRow, rows: ImportRow[]): ImportRow[] {
  const kept = isAddressKept(inLocale(req, locale), source.target(locale));
  const isAddress = new Set(units.filter(({ kind, present }) => present && kind === "slug").map(({ id }) => id));
  return rows.map((row) => (kept && row.verdict === "apply" && isAddress.has(row.id) ? { ...row, verdict: "liveAddress" } : row));
}

async function takeIn(req: PayloadRequest, files: ReturnedFile[], importing: Import): Promise<ImportPlan> {
  const { installation, locale, apply } = importing;
  const counts: Partial<Record<Verdict, number>> = {};
  const documents: ImportPlan["documents"] = [];
  // In one order for all, so that two imports never wait for each other.
  for (const file of files.toSorted((a, b) => a.document.localeCompare(b.document))) {
    if (apply) await lockDocument(req, file.document);
    const source = await sourceOf(req, file);
    const row = await openRow(req, source, locale);
    const rows = leaveAddresses(req, source, row, planImport(file, exchangeDocument(installation, source, row, req.i18n.language)));
    for (const { verdict } of rows) counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (apply) await carryOver(req, source, row, rows, importing);
    documents.push({ collection: source.collection, id: source.id, title: source.title, units: rows.map(({ id, verdict, source: words, current, target }) => ({ unit: id, verdict, source: words, current: current?.target ?? "", proposed: target })) });
  }
  return { applied: apply, counts, documents };
}

export const importEndpoint: Endpoint = deskEndpoint("post", "/import", async (req) => {
  const locale = deskLocale(req);
  const apply = req.query.apply === "1";
  const installation = await installationId(req);
  return answerFile(req, async () => {
    const { files, from } = readFile(await bodyBytes(req));
    const work = () => takeIn(req, files, { installation, locale, from, apply });
    return apply ? inTransaction(req, work) : work();
  });
});
