import { ExchangeRefusal } from "../xliff/exchange";
import { maxBytes } from "../xliff/parse-xml";
import type { ReturnedFile } from "../xliff/read-12";
import { readCells } from "./cells";
import { columns } from "./write-csv";

/** A cell may hold the one sign that PostgreSQL cannot keep. */
const storable = (text: string): string => text.replaceAll("\u0000", "");

/**
 * UTF-8, or what older spreadsheets save: Windows-1252, in which every byte is a character.
 * @throws ExchangeRefusal for more than is taken in
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes.byteLength > maxBytes) throw new ExchangeRefusal("tooLarge", { megabytes: Math.ceil(bytes.byteLength / 1024 / 1024), limit: maxBytes / 1024 / 1024 });
  try {
    return storable(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return storable(new TextDecoder("windows-1252").decode(bytes));
  }
}

/**
 * What came back, document by document, to be planned like any other import. Columns are found by their names in the first row.
 * @throws ExchangeRefusal for a file without those columns, or cut off inside a row
 */
export function readCsv(bytes: Uint8Array): ReturnedFile[] {
  const [head = [], ...rows] = readCells(decodeCsv(bytes));
  const names = head.map((name) => name.trim().toLowerCase());
  const needed = columns.filter((name) => ["id", "source", "target", "document", "sent"].includes(name));
  if (needed.some((name) => !names.includes(name))) throw new ExchangeRefusal("notCsv", { line: 1 });
  const files = new Map<string, ReturnedFile>();
  rows.forEach((row, index) => {
    if (row.length < names.length) throw new ExchangeRefusal(index === rows.length - 1 ? "truncated" : "notCsv", { line: index + 2 });
    const cell = (name: (typeof columns)[number]) => row[names.indexOf(name)] ?? "";
    const [installation = "", document = "", sourceLanguage = "", targetLanguage = ""] = cell("document").split(" ");
    const file = files.get(cell("document")) ?? { installation, document, sourceLanguage, targetLanguage, units: [] };
    files.set(cell("document"), file);
    file.units.push({ id: cell("id"), source: cell("source"), target: cell("target") || null, state: null, approved: false, sentTarget: cell("sent") || null });
  });
  if (files.size === 0) throw new ExchangeRefusal("noDocument");
  return [...files.values()];
}
