/**
 * XLIFF 1.2 (OASIS Standard, 1 February 2008), the version every tool reads. OmegaT passes over units without a target and translate-toolkit
 * reads 2.0 as empty, hence 1.2 first, and the source copied into `<target state="new">`.
 */
import { standingOf, type UnitRecord } from "../record";
import { type ExchangeDocument, type ExchangeUnit, formatVersion, product, targetHash, targetOf } from "./exchange";
import { inlineOf12 } from "./inline-elements";
import { attributes, escapeXml } from "./xml";

function stateOf(record: UnitRecord): { state: string; "state-qualifier"?: string } {
  const { state } = standingOf(record);
  if (state === "untranslated") return { state: "new" };
  if (state === "machineDraft") return { state: "needs-review-translation", "state-qualifier": "mt-suggestion" };
  if (state === "needsUpdate") return { state: "needs-review-translation" };
  return { state: state === "approved" ? "final" : "translated" };
}

/** The pair a translation was made as, where the source has moved on since: tools show it beside. */
function previous({ record }: ExchangeUnit, { sourceLocale, targetLocale }: ExchangeDocument): string[] {
  const { translation, source } = record;
  if (!translation || translation.basedOn.textHash === source.textHash) return [];
  const { text, placeholders } = translation.basedOn;
  return [
    `        <alt-trans${attributes({ alttranstype: "previous-version", origin: product })}>`,
    `          <source${attributes({ "xml:lang": sourceLocale })}>${inlineOf12(text, placeholders)}</source>`,
    `          <target${attributes({ "xml:lang": targetLocale })}>${inlineOf12(translation.text, placeholders)}</target>`,
    "        </alt-trans>",
  ];
}

function writeUnit(one: ExchangeUnit, document: ExchangeDocument): string {
  const { unit, record, notes } = one;
  const target = targetOf(record) || unit.text;
  const limit = unit.maxLength === null ? {} : { maxwidth: unit.maxLength, "size-unit": "char" };
  const approved = standingOf(record).state === "approved" ? "yes" : "no";
  return [
    `      <trans-unit${attributes({ id: unit.id, resname: unit.path, approved, ...limit, extradata: targetHash(record), "xml:space": "preserve" })}>`,
    `        <source${attributes({ "xml:lang": document.sourceLocale })}>${inlineOf12(unit.text, unit.placeholders)}</source>`,
    `        <target${attributes({ "xml:lang": document.targetLocale, ...stateOf(record) })}>${inlineOf12(target, unit.placeholders)}</target>`,
    `        <context-group${attributes({ purpose: "location" })}><context context-type="x-kind">${escapeXml(unit.kind)}</context><context context-type="x-path">${escapeXml(unit.path)}</context></context-group>`,
    ...notes.map((note) => `        <note>${escapeXml(note)}</note>`),
    ...previous(one, document),
    "      </trans-unit>",
  ].join("\n");
}

function writeFile(document: ExchangeDocument, date: string): string {
  const head = attributes({
    original: document.document,
    "source-language": document.sourceLocale,
    "target-language": document.targetLocale,
    datatype: "plaintext",
    date,
    "product-name": product,
    "product-version": formatVersion,
    "build-num": document.installation,
  });
  return [`  <file${head}>`, "    <body>", ...document.units.map((unit) => writeUnit(unit, document)), "    </body>", "  </file>"].join("\n");
}

/**
 * One file for any number of documents, all of one pair of languages.
 * @param date ISO 8601
 */
export function writeXliff12(documents: readonly ExchangeDocument[], date: string): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">', ...documents.map((document) => writeFile(document, date)), "</xliff>", ""].join("\n");
}
