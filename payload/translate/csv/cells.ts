/**
 * Comma-separated values (RFC 4180) for spreadsheets: semicolons, since that is what spreadsheets in Dutch and French expect, and no cell
 * that a spreadsheet would run as a formula.
 */
import { ExchangeRefusal } from "../xliff/exchange";

const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";,\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With the byte order mark that makes spreadsheets read it as UTF-8. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(";")}\r\n`).join("")}`;
}

function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => head.split(separator).length;
  return [";", ",", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Cells by row; the separator is the one the first row uses. Empty rows are left out.
 * @throws ExchangeRefusal where a quoted cell never ends, or something follows its end
 */
export function readCells(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, "");
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      let end = at + 1;
      for (; ; end += 2) {
        end = text.indexOf('"', end);
        if (end < 0) throw new ExchangeRefusal("truncated", { line });
        if (text[end + 1] !== '"') break;
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== "\r" && text[at] !== "\n") at += 1;
      cell = text.slice(start, at);
    }
    line += cell.split("\n").length - 1;
    rows.at(-1)?.push(guarded.test(cell) ? cell.slice(1) : cell);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length || text[at] === "\r" || text[at] === "\n") rows.at(-1)?.push("");
    }
    const ending = /^\r\n|^[\r\n]/.exec(text.slice(at, at + 2))?.[0];
    if (ending) {
      at += ending.length;
      line += 1;
      rows.push([]);
    } else if (at < text.length && text[at - 1] !== separator) throw new ExchangeRefusal("notCsv", { line });
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}
