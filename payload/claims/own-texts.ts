import type { SerializedLexical } from "../content/lexical-nodes";
import { isRecord } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";

/** Texts of an article in one language by their field, those of the body line by line. Addresses are none. */
export function ownTexts(article: Record<string, unknown>): [path: string, text: string][] {
  const seo = isRecord(article.seo) ? article.seo : {};
  const fields: [string, unknown][] = [["title", article.title], ["excerpt", article.excerpt], ["seo.title", seo.title], ["seo.description", seo.description]];
  return [
    ...fields.flatMap(([path, text]): [string, string][] => (typeof text === "string" && text !== "" ? [[path, text]] : [])),
    ...plainText(article.body as SerializedLexical).split("\n").map((line): [string, string] => ["body", line]),
  ];
}
