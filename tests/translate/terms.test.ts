import { describe, expect, it } from "vitest";
import { holdsTerm, TermFinder } from "@/payload/translate/terms/locate-terms";
import { readTbx } from "@/payload/translate/terms/read-tbx";
import { termExcerpt } from "@/payload/translate/terms/term-excerpt";
import { isUsable, mergeRows, type TermRow } from "@/payload/translate/terms/term-row";
import { readTermsCsv, writeTermsCsv } from "@/payload/translate/terms/terms-csv";
import { ExchangeRefusal } from "@/payload/translate/xliff/exchange";

const term = (source: string, caseSensitive = false) => ({ source, caseSensitive });
const bytes = (text: string) => new TextEncoder().encode(text);
const row = (source: string, more: Partial<TermRow> = {}): TermRow => ({ source, preferred: [], forbidden: [], keep: false, caseSensitive: false, partOfSpeech: null, note: null, ...more });

describe("a term in a text", () => {
  const finder = new TermFinder([term("voedingssupplement"), term("magnesium"), term("magnesium L-threonaat"), term("capsule"), term("PS", true)], (one) => [one], "nl");
  const found = (text: string) => finder.find(text).map(({ term: { source }, start, end }) => [source, text.slice(start, end)]);

  it("is found in the plural, with capitals and without accents, at its place", () => {
    expect(found("Voedingssupplementen als capsules.")).toEqual([["voedingssupplement", "Voedingssupplementen"], ["capsule", "capsules"]]);
    expect(holdsTerm("Les compléments alimentaires", term("complement alimentaire"), "fr")).toBe(true);
  });

  it("is the longest that stands there, and a part of a word is none", () => {
    expect(found("Magnesium L‑threonaat is magnesium, geen magnesiumoxide.")).toEqual([["magnesium L-threonaat", "Magnesium L‑threonaat"], ["magnesium", "magnesium"]]);
  });

  it("does not run on over a full stop or a comma", () => {
    expect(found("Veel magnesium. L-threonaat ook.")).toEqual([["magnesium", "magnesium"]]);
  });

  it("keeps its case where that counts", () => {
    expect(found("PS: ps is geen Ps.")).toEqual([["PS", "PS"]]);
  });
});

describe("terms as CSV", () => {
  const rows = [row("voedingssupplement", { preferred: ["complément alimentaire", "complément"], forbidden: ["supplément"], partOfSpeech: "noun", note: "Nooit; „supplément”" }), row("Magtein", { keep: true, caseSensitive: true })];

  it("come back as they went out", () => {
    expect(readTermsCsv(bytes(writeTermsCsv(rows)))).toEqual(rows);
  });

  it("are read from a person's spreadsheet, columns in any order", () => {
    expect(readTermsCsv(bytes("Preferred,TERM,Keep\r\n\"sel | chlorure\",zout,\r\n,NMDA,ja\r\n"))).toEqual([row("zout", { preferred: ["sel", "chlorure"] }), row("NMDA", { keep: true })]);
    expect(() => readTermsCsv(bytes("a;b\r\n1;2\r\n"))).toThrow(ExchangeRefusal);
  });

  it("are usable with a letter and something to say, and two rows of one term become one", () => {
    expect([row("zout"), row("–", { keep: true }), row("x".repeat(121), { keep: true }), row("zout", { preferred: ["sel"] })].map(isUsable)).toEqual([false, false, false, true]);
    expect(mergeRows([row("zout", { preferred: ["sel"] }), row("zout", { forbidden: ["sodium"], note: "n" })])).toEqual([row("zout", { preferred: ["sel"], forbidden: ["sodium"], note: "n" })]);
  });
});

describe("terms as TBX", () => {
  const version2 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="nl"><martifHeader/><text><body>
    <termEntry id="c1"><descrip type="definition">Wat de voeding aanvult.</descrip>
      <langSet xml:lang="nl-BE"><tig><term>voedingssupplement</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
      <langSet xml:lang="fr"><tig><term>complément alimentaire</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
        <ntig><termGrp><term>supplément</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>
    <termEntry id="c2"><langSet xml:lang="nl"><tig><term>Magtein</term></tig></langSet><langSet xml:lang="fr"><tig><term>Magtein</term></tig></langSet></termEntry>
    <termEntry id="c3"><langSet xml:lang="nl"><tig><term>alleen</term></tig></langSet></termEntry></body></text></martif>`;
  const version3 = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xml:lang="nl"><tbxHeader/><text><body>
    <conceptEntry id="1"><langSec xml:lang="nl"><termSec><term>zout</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
      <langSec xml:lang="fr"><termSec><term>sel</term></termSec><termSec><term>sodium</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;

  it("of version 2 and 3 are read, with what is forbidden and what stays as it is", () => {
    expect(readTbx(bytes(version2), "nl", "fr")).toEqual([row("voedingssupplement", { preferred: ["complément alimentaire"], forbidden: ["supplément"], partOfSpeech: "noun", note: "Wat de voeding aanvult." }), row("Magtein", { keep: true })]);
    expect(readTbx(bytes(version3), "nl", "fr")).toEqual([row("zout", { preferred: ["sel"], forbidden: ["sodium"], partOfSpeech: "noun" })]);
  });

  it("are refused where the file is something else", () => {
    expect(() => readTbx(bytes("<tmx/>"), "nl", "fr")).toThrow("notTbx");
  });
});

describe("where a term applies", () => {
  it("is shown among whole words, with dots where a text goes on", () => {
    const text = "De vraag van de makers was brutaal en helder: komt magnesium in deze vorm ook aan waar het moeilijk komt, in de hersenen?";
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    expect(termExcerpt(text, at("hersenen"))).toEqual({ before: "… ook aan waar het moeilijk komt, in de ", term: "hersenen", after: "?" });
    expect(termExcerpt(text, at("vraag"))).toEqual({ before: "De ", term: "vraag", after: " van de makers was brutaal en helder: …" });
    expect(termExcerpt("magnesium", [0, 9])).toEqual({ before: "", term: "magnesium", after: "" });
    expect(termExcerpt(`${"x".repeat(60)}magnesium`, [60, 69]).before).toBe("x".repeat(60));
  });
});
