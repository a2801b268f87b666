/**
 * Spaces and quotes as each language prints them. French: U+202F before ; ! ? and inside « », U+00A0 before : (either is accepted where the
 * other is usual; Lexique des règles typographiques en usage à l’Imprimerie nationale). Dutch: curly quotes, never « ».
 */
import { wordsOf } from "../placeholders";
import { type Check, type CheckInput, type Finding, warning } from "./finding";
import { changeWords, outsideAddresses } from "./text-parts";

const thin = "\u202F";
const wide = "\u00A0";
/** A no-break space of either width. */
const firm = `${thin}${wide}`;

type Rule = (piece: string) => string;

const frenchSpaces: Rule = (piece) =>
  piece
    .replace(new RegExp(`(?<=[\\p{L}\\p{N})»”’"%…])(?![${firm}])[^\\S${firm}]?(?=[;!?](?![\\p{L}\\p{N}]))`, "gu"), thin)
    .replace(new RegExp(`(?<=[\\p{L}\\p{N})»”’"%…])(?![${firm}])[^\\S${firm}]?(?=:(?!\\p{L}|\\p{N}|//))`, "gu"), wide)
    .replace(new RegExp(`«(?![${firm}])[^\\S${firm}]?(?=\\S)`, "gu"), `«${thin}`)
    .replace(new RegExp(`(?<=\\S)(?<![«${firm}])[^\\S${firm}]?»`, "gu"), `${thin}»`)
    .replace(/(?<=\d) (?=%)/gu, thin);

const curlyApostrophe: Rule = (piece) => piece.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");

function frenchQuotes(piece: string): string {
  return piece.replace(/["“]([^"“”«»]+)["”]/gu, `«${thin}$1${thin}»`);
}

function dutchQuotes(piece: string): string {
  return piece
    .replace(/«[\s\u00A0\u202F]*([^«»]+?)[\s\u00A0\u202F]*»/gu, "‘$1’")
    .replace(/"([^"]+)"/gu, "“$1”")
    .replace(/(?<![\p{L}\p{N}])'(?!\p{Ll}\b|\d0)([^']+)'(?!\p{L})/gu, "‘$1’");
}

/** Setting one sign can call for another (a quote inside a quote): applied until nothing changes, which is after two or three turns. */
function settled(rule: Rule): Rule {
  return (piece) => {
    let text = piece;
    for (let turn = 0; turn < 5; turn += 1) {
      const next = rule(text);
      if (next === text) break;
      text = next;
    }
    return text;
  };
}

function ruleCheck(code: Finding["code"], input: CheckInput, rule: Rule): Finding[] {
  const repair = changeWords(input.target, settled(rule));
  if (repair !== input.target) return [warning(code, {}, repair)];
  // Across a mark: seen, but where to change it is for a person.
  const words = wordsOf(input.target, input.placeholders);
  return outsideAddresses(words, rule) === words ? [] : [warning(code)];
}

const rules: Record<string, [Finding["code"], Rule][]> = {
  fr: [["quotes", frenchQuotes], ["apostrophe", curlyApostrophe], ["spacing", frenchSpaces]],
  nl: [["quotes", dutchQuotes], ["apostrophe", curlyApostrophe]],
};

export const checkTypography: Check = (input) => {
  if (input.kind === "address" || input.kind === "slug") return [];
  return (rules[input.targetLocale] ?? []).flatMap(([code, rule]) => ruleCheck(code, input, rule));
};
