import { isRecord } from "../../content/lexical-nodes";
import type { VersionTexts } from "./compare";

/** Texts of an article that are compared word by word, by path. */
export const comparedTexts = ["title", "slug", "excerpt", "seo.title", "seo.description"] as const;

export type ComparedText = (typeof comparedTexts)[number];

function at(doc: Record<string, unknown>, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), doc);
}

/** @param doc an article in one language, flat, as a form or the REST API has it */
export function textsOfDocument(doc: Record<string, unknown>): VersionTexts {
  const texts = Object.fromEntries(comparedTexts.map((path) => [path, at(doc, path)]).map(([path, value]) => [path, typeof value === "string" ? value : null]));
  return { texts: texts as VersionTexts["texts"], body: doc.body };
}
