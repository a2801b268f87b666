/** TMX 1.4b (LISA OSCAR, 26 April 2005): a translation memory as every tool reads it. */
import type { Locale } from "../../../messages/locales";
import { tokens } from "../placeholders";
import { formatVersion, product } from "../xliff/exchange";
import { attributes, escapeXml } from "../xliff/xml";
import { contextProp, type TranslationPair } from "./translation-pair";

/** 20261122T100000Z, the form the standard wants. */
function tmxDate(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/** `i` pairs the ends of a mark within a text, `x` the same mark across the languages. */
function segment(marked: string, breaks: readonly number[]): string {
  const open: number[] = [];
  const parts = tokens(marked).map((token) => {
    if (token.kind === "text") return escapeXml(token.text);
    if (token.kind === "alone") return `<ph${attributes({ x: token.number, type: breaks.includes(token.number) ? "lb" : null })}/>`;
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

/** The file up to its first unit; `tmxUnits` and `tmxEnd` follow, so that a large memory can be sent piece by piece. */
export function tmxStart(sourceLocale: Locale): string {
  const head = attributes({ creationtool: product, creationtoolversion: formatVersion, segtype: "block", "o-tmf": product, adminlang: "en", srclang: sourceLocale, datatype: "plaintext" });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<tmx version="1.4">', `  <header${head}/>`, "  <body>", ""].join("\n");
}

export function tmxUnits(pairs: readonly TranslationPair[], sourceLocale: Locale, targetLocale: Locale): string {
  const variant = (locale: Locale, text: string, breaks: readonly number[]) => `      <tuv${attributes({ "xml:lang": locale })}><seg>${segment(text, breaks)}</seg></tuv>\n`;
  return pairs
    .map(({ source, target, changedAt, context, breaks = [] }) => {
      const prop = context ? `      <prop${attributes({ type: contextProp })}>${escapeXml(context)}</prop>\n` : "";
      return `    <tu${attributes({ changedate: changedAt === null ? null : tmxDate(changedAt) })}>\n${prop}${variant(sourceLocale, source, breaks)}${variant(targetLocale, target, breaks)}    </tu>\n`;
    })
    .join("");
}

export const tmxEnd = "  </body>\n</tmx>\n";

export function writeTmx(pairs: readonly TranslationPair[], sourceLocale: Locale, targetLocale: Locale): string {
  return tmxStart(sourceLocale) + tmxUnits(pairs, sourceLocale, targetLocale) + tmxEnd;
}
