/** XLIFF 2.0 (OASIS Standard, 5 August 2014), for tools that want it. Export only: what comes back comes back as 1.2. */
import { standingOf, type UnitRecord } from "../record";
import { type ExchangeDocument, type ExchangeUnit, product, targetOf } from "./exchange";
import { inlineOf20 } from "./inline-elements";
import { attributes, escapeXml } from "./xml";

function stateOf(record: UnitRecord): Record<string, string> {
  const { state } = standingOf(record);
  if (state === "machineDraft" || state === "needsUpdate") return { state: "initial", subState: `feuilleton:${state}` };
  return { state: { untranslated: "initial", translated: "translated", approved: "final" }[state] };
}

function writeUnit({ unit, record, notes }: ExchangeUnit, index: number): string {
  const target = targetOf(record);
  return [
    // The standard allows fewer signs in an id than ours have: ours is the name.
    `    <unit${attributes({ id: `u${index + 1}`, name: unit.id })}>`,
    `      <notes>${[`${unit.kind} · ${unit.path}`, ...notes].map((note) => `<note>${escapeXml(note)}</note>`).join("")}</notes>`,
    `      <segment${attributes(stateOf(record))}>`,
    `        <source xml:space="preserve">${inlineOf20(unit.text, unit.placeholders)}</source>`,
    ...(target === "" ? [] : [`        <target xml:space="preserve">${inlineOf20(target, unit.placeholders)}</target>`]),
    "      </segment>",
    "    </unit>",
  ].join("\n");
}

/** @throws where the documents are not all of one pair of languages: a file has one pair only */
export function writeXliff20(documents: readonly ExchangeDocument[]): string {
  const [first] = documents;
  if (!first) throw new RangeError("An XLIFF file holds at least one document");
  const { sourceLocale, targetLocale } = first;
  if (documents.some((one) => one.sourceLocale !== sourceLocale || one.targetLocale !== targetLocale)) throw new RangeError("An XLIFF 2.0 file has one pair of languages");
  const files = documents.map((document, index) =>
    [`  <file${attributes({ id: `f${index + 1}`, original: `${product.toLowerCase()}:${document.installation}/${document.document}` })}>`, ...document.units.map(writeUnit), "  </file>"].join("\n"),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<xliff${attributes({ version: "2.0", xmlns: "urn:oasis:names:tc:xliff:document:2.0", srcLang: sourceLocale, trgLang: targetLocale })}>`, ...files, "</xliff>", ""].join("\n");
}
