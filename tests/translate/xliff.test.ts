import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { h2, p } from "@/payload/demo/body";
import { toLexical } from "@/payload/demo/lexical";
import { tokens, writeTokens } from "@/payload/translate/placeholders";
import { standingOf } from "@/payload/translate/record";
import type { TextModel } from "@/payload/translate/text-model";
import { translate } from "@/payload/translate/transitions";
import { extractUnits } from "@/payload/translate/units";
import { type ExchangeDocument, ExchangeRefusal, targetOf } from "@/payload/translate/xliff/exchange";
import { applyImport, planImport } from "@/payload/translate/xliff/plan-import";
import { readXliff12 } from "@/payload/translate/xliff/read-12";
import { writeXliff12 } from "@/payload/translate/xliff/write-12";
import { writeXliff20 } from "@/payload/translate/xliff/write-20";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { afterSaving, date, everyState, exchangeDocument, who } from "./exchange-documents";
import { richText } from "./marked-text";

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

const bytes = (text: string) => new TextEncoder().encode(text);
const french = (text: string) => writeTokens(tokens(text).map((token) => (token.kind === "text" ? { ...token, text: `«${token.text}»` } : token)));
const written = (document: ExchangeDocument) => writeXliff12([document], date);
const planOf = (xml: string, document: ExchangeDocument) => planImport(readXliff12(bytes(xml))[0]!, document);
const verdicts = (xml: string, document: ExchangeDocument) => planOf(xml, document).map(({ verdict }) => verdict);

const keys: Record<string, number> = { a: 1, b: 2 };
const source = (second = "Neem **twee** tabletten.[@a]") => ({ title: "Titel", body: toLexical([h2("Kop"), p(second)], (_kind, key) => keys[key], "x/nl") });
const small = (): ExchangeDocument => exchangeDocument(extractUnits(model, source()), () => "untranslated", french);

const schema = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), "utf8").replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"');
async function expectValid(xml: string, name: string) {
  const { valid, errors } = await validateXML({ xml: [{ fileName: "file.xlf", contents: xml }], schema: [schema(name)], preload: [{ fileName: "xml.xsd", contents: schema("xml.xsd") }] });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof ExchangeRefusal ? [error.code, error.data] : error;
  }
  return "taken in";
}

describe("an exported article", () => {
  it("is XLIFF 1.2 by the letter of the OASIS schema, in every state of its units", async () => {
    const documents = articlesInBoth.map((article, index) => ({ ...exchangeDocument(extractUnits(model, articleDocument(article, "nl")), everyState, french), document: `articles/${index}` }));
    await expectValid(writeXliff12(documents, date), "xliff-core-1.2-strict.xsd");
  });

  it("is XLIFF 2.0 by the letter of its schema too", async () => {
    const documents = articlesInBoth.map((article) => exchangeDocument(extractUnits(model, articleDocument(article, "nl")), everyState, french));
    await expectValid(writeXliff20(documents), "xliff-core-2.0.xsd");
  });

  it("stays valid whatever the texts hold", async () => {
    const samples = fc.sample(richText, { numRuns: 25, seed: 3 });
    const documents = samples.map((body) => exchangeDocument(extractUnits(model, { title: "\u0001]]> & <x/> \uD800", body }), everyState, french));
    await expectValid(writeXliff12(documents, date), "xliff-core-1.2-strict.xsd");
    await expectValid(writeXliff20(documents), "xliff-core-2.0.xsd");
  });

  it("reads as tools expect: marks as elements, states by their names, the source as a first target", () => {
    const xml = written(small());
    expect(xml).toContain('Neem <g id="1" ctype="bold">twee</g> tabletten.<x id="2" ctype="x-citation" equiv-text="[2]"/></source>');
    expect(xml).toContain('<target xml:lang="fr" state="new">Neem <g id="1"');
    expect(xml).toContain('maxwidth="300" size-unit="char"');
    const states = written(exchangeDocument(extractUnits(model, articleDocument(articlesInBoth[0]!, "nl")), everyState, french));
    for (const state of ['state="new"', 'state="needs-review-translation" state-qualifier="mt-suggestion"', 'state="translated"', 'state="final"', 'approved="yes"', "<alt-trans alttranstype=\"previous-version\""]) expect(states).toContain(state);
    expect(writeXliff20([small()])).toContain('Neem <pc id="1" type="fmt" subType="xlf:b">twee</pc> tabletten.<ph id="2" type="other"');
  });

  it("taken in as it went out changes nothing, whatever it holds", () => {
    fc.assert(
      fc.property(richText, fc.nat(4), (body, shift) => {
        const document = exchangeDocument(extractUnits(model, { title: "Titel", body }), (index) => everyState(index + shift), french);
        const rows = planOf(written(document), document);
        expect(rows.map(({ id }) => id)).toEqual(document.units.map(({ unit }) => unit.id));
        for (const { verdict } of rows) expect(["unchanged", "untranslated"]).toContain(verdict);
        const records = document.units.map(({ record }) => record);
        expect(applyImport(records, rows, "x.xlf", who)).toEqual(records);
      }),
    );
  });

  it("written again after that is the same, byte for byte", () => {
    const document = exchangeDocument(extractUnits(model, articleDocument(articlesInBoth[0]!, "nl")), everyState, french);
    const records = applyImport(document.units.map(({ record }) => record), planOf(written(document), document), "x.xlf", who);
    expect(written({ ...document, units: document.units.map((unit, index) => ({ ...unit, record: records[index]! })) })).toBe(written(document));
  });
});

describe("a translated file", () => {
  const translated = (xml: string) =>
    xml.replace(/<target([^>]*)>Neem (<g[^>]*>)twee<\/g> tabletten\.(<x[^>]*\/>)<\/target>/, "<target$1>Prenez $2deux</g> comprimés.$3</target>");

  it("is taken over, in state translated, even where the tool left the state at new", () => {
    const document = small();
    const rows = planOf(translated(written(document)), document);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["untranslated", "untranslated", "apply"]);
    const records = applyImport(document.units.map(({ record }) => record), rows, "omegat.xlf", who);
    expect(records[2]).toMatchObject({ translation: { text: "Prenez ⟦1⟧deux⟦/1⟧ comprimés.⟦2/⟧", origin: { kind: "import", from: "omegat.xlf" } } });
    expect(standingOf(records[2]!).state).toBe("translated");
  });

  it("of any content comes back as it was typed", () => {
    fc.assert(
      fc.property(richText, (body) => {
        const units = extractUnits(model, { title: "Titel", body });
        const before = exchangeDocument(units, () => "untranslated", french);
        const after = exchangeDocument(units, () => "translated", french);
        // The file as it went out, with the targets of a finished translation in it.
        const targets = [...written(after).matchAll(/ {8}<target[^>]*>[\s\S]*?<\/target>\n/g)].map(([target]) => target.replace('state="translated"', 'state="new"'));
        let at = 0;
        const file = written(before).replace(/ {8}<target[^>]*>[\s\S]*?<\/target>\n/g, () => targets[at++]!);
        const records = applyImport(before.units.map(({ record }) => record), planOf(file, before), "x", who);
        const safe = (text: string) => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
        expect(records.map(targetOf)).toEqual(after.units.map(({ record }) => safe(targetOf(record))));
      }),
      { numRuns: 60 },
    );
  });

  it("says which units cannot be taken over, and why", () => {
    const document = small();
    const file = translated(written(document));
    const moved = afterSaving(document, model, source("Neem **drie** tabletten.[@a]"));
    expect(verdicts(file, moved)[2]).toBe("stale");
    const mine = { ...document, units: document.units.map((one, index) => (index === 2 ? { ...one, record: translate(one.record, { text: "Prenez-en ⟦1⟧deux⟦/1⟧.⟦2/⟧", origin: { kind: "person" } }, who) } : one)) };
    expect(verdicts(file, mine)[2]).toBe("conflict");
    expect(verdicts(written(document), mine)[2]).not.toBe("apply");
    expect(verdicts(file.replace(/(<target.*comprimés\.)<x[^>]*\/>/, "$1"), document)[2]).toBe("broken");
    expect(planOf(file.replace(/(<target.*comprimés\.)<x[^>]*\/>/, "$1<x id=\"7\"/><ph id=\"2\">[2]</ph>"), document)[2]).toMatchObject({ verdict: "broken", problems: { missing: [2], unknown: [7, 9999] } });
    expect(verdicts(file, { ...document, units: document.units.slice(0, 2) })[2]).toBe("gone");
    const unit = /<trans-unit[\s\S]*?<\/trans-unit>/.exec(file)![0];
    expect(verdicts(file.replace(unit, `${unit}${unit}`), document)[1]).toBe("repeated");
    expect(verdicts(file.replaceAll(/<target.*<\/target>/g, ""), document)).toEqual(["untranslated", "untranslated", "untranslated"]);
  });

  it("leaves a translation alone that changed here while the file's did not", () => {
    const document = exchangeDocument(extractUnits(model, source()), () => "translated", french);
    const file = written(document);
    const newer = { ...document, units: document.units.map((one) => ({ ...one, record: translate(one.record, { text: `${targetOf(one.record)}!`, origin: { kind: "person" } }, who) })) };
    expect(verdicts(file, newer)).toEqual(["unchanged", "unchanged", "unchanged"]);
  });

  it("can confirm a machine's draft or an old translation as it stands", () => {
    const document = exchangeDocument(extractUnits(model, source()), (index) => (index === 0 ? "machineDraft" : "needsUpdate"), french);
    expect(verdicts(written(document), document)).toEqual(["unchanged", "unchanged", "unchanged"]);
    const confirmed = written(document).replaceAll(/state="needs-review-translation"( state-qualifier="mt-suggestion")?/g, 'state="translated"');
    expect(verdicts(confirmed, document)).toEqual(["apply", "apply", "apply"]);
  });

  it("is understood where a tool put segments, CDATA or other encodings into it", () => {
    const document = small();
    const segmented = translated(written(document)).replace(/(<target[^>]*>)(Prenez.*)(<\/target>)/, '$1<mrk mtype="seg" mid="0">$2</mrk>$3').replace(">Titel</target>", "><![CDATA[Titre & <co>]]></target>");
    const rows = planOf(segmented, document);
    expect(rows.map(({ verdict, target }) => [verdict, target])).toEqual([["apply", "Titre & <co>"], ["untranslated", "Kop"], ["apply", "Prenez ⟦1⟧deux⟦/1⟧ comprimés.⟦2/⟧"]]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(segmented.replace("UTF-8", "UTF-16"), "utf16le")]);
    expect(planImport(readXliff12(utf16)[0]!, document)).toEqual(rows);
    expect(planImport(readXliff12(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(segmented)]))[0]!, document)).toEqual(rows);
  });
});

describe("a file that is refused, with one clear reason", () => {
  const file = () => written(small());
  const read = (text: string) => refusal(() => readXliff12(bytes(text)));

  it("is of another document, language or installation", () => {
    const document = small();
    const plan = (change: Partial<ExchangeDocument>) => refusal(() => planOf(file(), { ...document, ...change }));
    expect(plan({ document: "articles/13" })).toEqual(["otherDocument", { found: "articles/12", expected: "articles/13" }]);
    expect(plan({ installation: "9999" })).toEqual(["otherInstallation", { found: "3f1c" }]);
    expect(plan({ sourceLocale: "fr", targetLocale: "nl" })).toEqual(["otherLanguage", { found: "nl → fr", expected: "fr → nl" }]);
    expect(read(file().replace('product-name="Feuilleton"', 'product-name="Word"'))).toEqual(["otherInstallation", { found: "Word" }]);
  });

  it("was cut off, anywhere", () => {
    const whole = file();
    const end = whole.lastIndexOf("</xliff>");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end + 7 }), (at) => {
        expect((read(whole.slice(0, at)) as unknown[])[0]).toBe("truncated");
      }),
    );
  });

  it("brings entities: files of this machine, or a billion laughs", () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
    for (const doctype of ['<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>', laughs, '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">', "<!doctype x>"]) {
      const [head, ...rest] = file().split("\n");
      expect((read([head, doctype, ...rest].join("\n").replace("Titel", "&c;&f;")) as unknown[])[0]).toBe("doctype");
    }
    expect((read(file().replace("Titel", "&f;")) as unknown[])[0]).toBe("notXml");
  });

  it("is over 50 MB, no XML, no XLIFF, or of another version", () => {
    expect(refusal(() => readXliff12(new Uint8Array(50 * 1024 * 1024 + 1)))).toEqual(["tooLarge", { megabytes: 51, limit: 50 }]);
    expect((read("Dit is een brief.") as unknown[])[0]).toBe("notXml");
    expect((read(file().replace("</body>", "</bodo>")) as unknown[])[0]).toBe("notXml");
    expect(read("<html/>")).toEqual(["notXliff", { found: "html" }]);
    expect(read(writeXliff20([small()]))).toEqual(["version", { found: "2.0" }]);
    expect(read(file().replace('product-version="1"', 'product-version="9"'))).toEqual(["version", { found: "9" }]);
    expect(read(file().replace(/<file[\s\S]*<\/file>/, ""))).toEqual(["noDocument", {}]);
    expect(refusal(() => readXliff12(Buffer.from(file().replace("Titel", "Tit\u00e9l"), "latin1")))).toEqual(["encoding", { encoding: "UTF-8" }]);
    expect((read(`<xliff version="1.2">${"<g>".repeat(5000)}`) as unknown[])[0]).toBe("notXml");
  });
});
