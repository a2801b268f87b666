import { readCells, writeCells } from "../csv/cells";
import { decodeCsv } from "../csv/read-csv";
import { ExchangeRefusal } from "../xliff/exchange";
import { partsOfSpeech, type TermRow } from "./term-row";

/** First row of the file; a reader finds its columns by these names. Several translations stand in one cell with `|` between them. */
const columns = ["term", "preferred", "forbidden", "keep", "case", "part", "note"] as const;

const yes = (on: boolean) => (on ? "1" : "");
const isYes = (cell: string) => /^(?:1|x|ja|oui|yes|true|waar|vrai)$/iu.test(cell.trim());
const several = (cell: string) => cell.split("|").map((one) => one.trim()).filter((one) => one !== "");

export function writeTermsCsv(rows: readonly TermRow[]): string {
  return writeCells([[...columns], ...rows.map(({ source, preferred, forbidden, keep, caseSensitive, partOfSpeech, note }) => [source, preferred.join(" | "), forbidden.join(" | "), yes(keep), yes(caseSensitive), partOfSpeech ?? "", note ?? ""])]);
}

/** @throws ExchangeRefusal for a file without the columns `term` and one of `preferred`, `forbidden`, `keep` */
export function readTermsCsv(bytes: Uint8Array): TermRow[] {
  const [head = [], ...rows] = readCells(decodeCsv(bytes));
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes("term") || !["preferred", "forbidden", "keep"].some((name) => names.includes(name))) throw new ExchangeRefusal("notCsv", { line: 1 });
  return rows.map((row): TermRow => {
    const cell = (name: (typeof columns)[number]) => row[names.indexOf(name)]?.trim() ?? "";
    const part = cell("part");
    return { source: cell("term"), preferred: several(cell("preferred")), forbidden: several(cell("forbidden")), keep: isYes(cell("keep")), caseSensitive: isYes(cell("case")), partOfSpeech: partsOfSpeech.includes(part) ? part : null, note: cell("note") || null };
  });
}
