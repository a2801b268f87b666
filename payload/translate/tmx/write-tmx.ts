/** TMX 1.4b (LISA OSCAR, 26 April 2005): a translation memory as every tool reads it. */
import type { Locale } from "../../../messages/locales";
import { tokens } from "../placeholders";
import { formatVersion, product } from "../xliff/exchange";
import { attributes, escapeXml } from "../xliff/xml";
import type { TranslationPair } from "./translation-pair";

/** 20261122T100000Z, the form the standard wants. */
function tmxDate(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/** `i` pairs the ends of a mark within a text, `x` the same mark across the languages. */
function segment(marked: string): string {
  const open: number[] = [];
  const parts = tokens(marked).map((token) => {
    if (token.kind === "text") return escapeXml(token.text);
    if (token.kind === "alone") return `<ph${attributes({ x: token.number })}/>`;
    if (token.kind === "open") {
      open.push(token.number);
      return `<bpt${attributes({ i: token.number, x: token.number })}/>`;
    }
    const at = open.lastIndexOf(token.number);
    if (at < 0) return "";
    open.splice(at, 1);
    return `<ept${attributes({ i: token.number })}/>`;
  });
  return parts.join("") + open.toReversed().map((number) => `<ept${attributes({ i: number })}/>`).join("");
}

export function writeTmx(pairs: readonly TranslationPair[], sourceLocale: Locale, targetLocale: Locale): string {
  const head = attributes({ creationtool: product, creationtoolversion: formatVersion, segtype: "block", "o-tmf": product, adminlang: "en", srclang: sourceLocale, datatype: "plaintext" });
  const variant = (locale: Locale, text: string) => `      <tuv${attributes({ "xml:lang": locale })}><seg>${segment(text)}</seg></tuv>`;
  const units = pairs.flatMap(({ source, target, changedAt }) => [
    `    <tu${attributes({ changedate: changedAt === null ? null : tmxDate(changedAt) })}>`,
    variant(sourceLocale, source),
    variant(targetLocale, target),
    "    </tu>",
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<tmx version="1.4">', `  <header${head}/>`, "  <body>", ...units, "  </body>", "</tmx>", ""].join("\n");
}
