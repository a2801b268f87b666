import type { Locale } from "../../messages/locales";
import { looksLike } from "../content/guess-language";
import { type Finding, short } from "./finding";

/** A text that looks written in another language than that of its field: a hint only where it is too short to be sure of. */
export function strange(text: string, locale: Locale, path: string): Finding[] {
  const guess = looksLike(text);
  return guess && guess.locale !== locale ? [{ code: "wrongLanguage", severity: guess.sure ? "warning" : "hint", path, quote: short(text) }] : [];
}
