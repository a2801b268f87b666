import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readCells, writeCells } from "@/payload/translate/csv/cells";
import { readCsv } from "@/payload/translate/csv/read-csv";
import { writeCsv } from "@/payload/translate/csv/write-csv";
import { tokens, writeTokens } from "@/payload/translate/placeholders";
import type { TextModel } from "@/payload/translate/text-model";
import { readTmx } from "@/payload/translate/tmx/read-tmx";
import { writeTmx } from "@/payload/translate/tmx/write-tmx";
import { extractUnits } from "@/payload/translate/units";
import { ExchangeRefusal } from "@/payload/translate/xliff/exchange";
import { planImport } from "@/payload/translate/xliff/plan-import";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { everyState, exchangeDocument } from "./exchange-documents";
import { richText } from "./marked-text";

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

const bytes = (text: string) => new TextEncoder().encode(text);
const french = (text: string) => writeTokens(tokens(text).map((token) => (token.kind === "text" ? { ...token, text: `«${token.text}»` } : token)));
const safe = (text: string) => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof ExchangeRefusal ? error.code : error;
  }
  return "taken in";
};

describe("a translation memory as TMX", () => {
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(richText, fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (body, date) => {
        date.setUTCMilliseconds(0);
        const pairs = extractUnits(model, { body })
          .map(({ text }) => ({ source: safe(text), target: safe(french(text)), changedAt: date.toISOString() }))
          .filter(({ source }) => source.replace(/⟦[^⟧]*⟧/gu, "").trim() !== "");
        expect(readTmx(bytes(writeTmx(pairs, "nl", "fr")), "nl", "fr")).toEqual(pairs);
      }),
    );
  });

  const foreign = (doctype: string) => `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header/><body>
    <tu creationdate="20200102T030405Z"><tuv xml:lang="NL-BE"><seg>Een <bpt i="1">&lt;b></bpt>vet<ept i="1">&lt;/b></ept> <hi>woord</hi><ph>[br]</ph>.</seg></tuv><tuv xml:lang="fr-FR"><seg>Un mot <bpt i="1">&lt;b></bpt>gras<ept i="1">&lt;/b></ept><ph>[br]</ph>.</seg></tuv></tu>
    <tu><tuv xml:lang="nl"><seg>Alleen</seg></tuv><tuv xml:lang="en"><seg>Alone</seg></tuv></tu></body></tmx>`;

  it("of another tool is read: regions, its own codes, languages that are not asked for", () => {
    expect(readTmx(bytes(foreign('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')), "nl", "fr")).toEqual([{ source: "Een ⟦1⟧vet⟦/1⟧ woord⟦2/⟧.", target: "Un mot ⟦1⟧gras⟦/1⟧⟦2/⟧.", changedAt: "2020-01-02T03:04:05.000Z" }]);
    expect(readTmx(bytes(foreign("")), "fr", "nl")).toMatchObject([{ source: "Un mot ⟦1⟧gras⟦/1⟧⟦2/⟧." }]);
  });

  it("is refused where it declares entities, is cut off or is something else", () => {
    expect(refusal(() => readTmx(bytes(foreign('<!DOCTYPE tmx [<!ENTITY a "ha">]>')), "nl", "fr"))).toBe("doctype");
    expect(refusal(() => readTmx(bytes(foreign("").slice(0, 200)), "nl", "fr"))).toBe("truncated");
    expect(refusal(() => readTmx(bytes("<html/>"), "nl", "fr"))).toBe("notTmx");
    expect(refusal(() => readTmx(bytes('<tmx version="2.0"/>'), "nl", "fr"))).toBe("version");
  });
});

describe("a table for a spreadsheet", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("=1+1", "'=1", "''-x", "-", "@a", "\t", "a;b", 'a"b', "a\nb", "a\r\nb", " a ", "⟦1⟧vet⟦/1⟧"));

  it("keeps every cell", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1 }), (rows) => {
        expect(readCells(writeCells([["id", "a", "b"], ...rows])).slice(1)).toEqual(rows);
      }),
    );
  });

  it("holds nothing a spreadsheet would run", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(writeCells([[text]]).replace(/\r\n$/, "")).not.toMatch(/^\uFEFF"?[=+\-@\t\r]/);
      }),
    );
  });

  it("taken in as it went out changes nothing; a filled-in row is a translation", () => {
    const document = exchangeDocument(extractUnits(model, articleDocument(articlesInBoth[0]!, "nl")), everyState, french);
    const verdictsOf = (file: string | Uint8Array) => planImport(readCsv(typeof file === "string" ? bytes(file) : file)[0]!, document).map(({ verdict }) => verdict);
    expect(new Set(verdictsOf(writeCsv([document])))).toEqual(new Set(["unchanged", "untranslated"]));
    const rows = readCells(writeCsv([document]));
    const filled = rows.map((row, index) => (index === 1 ? row.with(6, "Magnésium L-thréonate : de quoi parle-t-on ?") : row));
    expect(verdictsOf(writeCells(filled))[0]).toBe("apply");
    // Saved by an older spreadsheet, with commas.
    const saved = filled.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
    expect(verdictsOf(saved)[0]).toBe("apply");
  });

  it("is refused without its columns, or cut off", () => {
    const file = writeCsv([exchangeDocument(extractUnits(model, { title: "Titel; met\npuntkomma" }), everyState, french)]);
    expect(refusal(() => readCsv(bytes("naam;prijs\r\na;b\r\n")))).toBe("notCsv");
    expect(refusal(() => readCsv(bytes(file.slice(0, file.indexOf("puntkomma")))))).toBe("truncated");
    expect(refusal(() => readCsv(bytes(file.slice(0, file.indexOf("articles/")))))).toBe("truncated");
    expect(refusal(() => readCsv(bytes('id;source\r\n"a"b;c')))).toBe("notCsv");
    expect(refusal(() => readCsv(new Uint8Array(50 * 1024 * 1024 + 1)))).toBe("tooLarge");
  });
});
