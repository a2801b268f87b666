import { proposeSlug, isSlug } from "../../content/slug";
import { parseHttpUrl } from "../../content/identifiers";
import { tokens, wordsOf, writeTokens } from "../placeholders";
import { blocking, type Check, warning } from "./finding";
import { changeWords } from "./text-parts";

/** Words that rightly stand twice: "nous nous", "dat dat" across a clause. */
const mayDouble = new Set(["nous", "vous", "dat", "die", "ha", "bon", "très", "een", "er", "si"]);

const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}+)(?:\s+\1)+(?![\p{L}\p{N}’'-])/giu;

export const checkDoubledWords: Check = ({ target, placeholders }) => {
  const words = [...wordsOf(target, placeholders).matchAll(doubled)].map(([, word]) => word ?? "").filter((word) => !mayDouble.has(word.toLowerCase()));
  if (words.length === 0) return [];
  const repair = changeWords(target, (piece) => piece.replace(doubled, (whole, word: string) => (mayDouble.has(word.toLowerCase()) ? whole : word)));
  return [warning("doubledWord", { words }, repair === target ? null : repair)];
};

/** Two or more spaces in a row, where one of them is plain. */
const spaceRun = /[ \u00A0\u202F]{2,}/gu;

function oneSpace(run: string): string {
  return run.replaceAll(" ", "").slice(0, 1) || " ";
}

export const checkSpaces: Check = ({ target, placeholders, kind }) => {
  const found = [];
  const singled = writeTokens(tokens(target).map((token) => (token.kind === "text" ? { ...token, text: token.text.replace(spaceRun, oneSpace) } : token)));
  if (singled !== target) found.push(warning("doubledSpace", {}, singled));
  const words = wordsOf(target, placeholders);
  if (words !== words.trim() && kind !== "code") {
    const list = tokens(target);
    const trimmed = list.map((token, index) => {
      if (token.kind !== "text") return token;
      const start = index === 0 ? token.text.trimStart() : token.text;
      return { ...token, text: index === list.length - 1 ? start.trimEnd() : start };
    });
    const repair = writeTokens(trimmed);
    found.push(warning("edgeSpace", {}, repair === target ? null : repair));
  }
  return found;
};

/** The last sign of a text, closing quotes and brackets aside; empty where it ends with a word. */
function endOf(text: string): string {
  const end = /([.…!?:;]*)[\s»”’")\]]*$/u.exec(text)?.[1] ?? "";
  return end === "..." ? "…" : end;
}

export const checkEnd: Check = ({ source, target, placeholders, targetLocale, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const [from, to] = [endOf(wordsOf(source, placeholders).trim()), endOf(wordsOf(target, placeholders).trim())];
  if (from === to) return [];
  // An abbreviation may end a heading, and `?!` is a matter of taste.
  if (from !== "" && to !== "" && from.at(-1) === to.at(-1)) return [];
  const space = targetLocale === "fr" ? { "!": "\u202F", "?": "\u202F", ";": "\u202F", ":": "\u00A0" }[from] : undefined;
  const list = tokens(target);
  const last = list.findLastIndex((token) => token.kind === "text" && token.text.trim() !== "");
  const token = list[last];
  let repair: string | null = null;
  if (token?.kind === "text") {
    const match = /^(.*?)([\s\u00A0\u202F]*[.…!?:;]*)([\s»”’")\]]*)$/su.exec(token.text);
    const [, body = "", , closing = ""] = match ?? [];
    repair = writeTokens(list.with(last, { ...token, text: `${body}${from === "" ? "" : (space ?? "") + from}${closing}` }));
  }
  return [warning("endPunctuation", { source: from, target: to }, repair)];
};

export const checkShape: Check = ({ target, placeholders, targetLocale, kind, maxLength }) => {
  const words = wordsOf(target, placeholders);
  const found = [];
  if (maxLength !== null && words.length > maxLength) found.push(blocking("tooLong", { length: words.length, limit: maxLength }));
  if (kind === "slug" && !isSlug(words)) found.push(blocking("slugShape", {}, proposeSlug(words, targetLocale)));
  if (kind === "address" && parseHttpUrl(words) === null) found.push(blocking("addressShape"));
  return found;
};
