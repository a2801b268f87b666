/** The demo's articles as the database holds them, one language at a time, with numbers for keys. */
import config from "@payload-config";
import type { Field } from "payload";
import { demoContent } from "@/payload/demo/content";
import { toLexical } from "@/payload/demo/lexical";
import type { DemoArticle } from "@/payload/demo/shape";
import { type TextModel, textModel } from "@/payload/translate/text-model";

const numbers = new Map<string, number>();

function numberOf(kind: string, key: string): number {
  const name = `${kind}/${key}`;
  const known = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, known);
  return known;
}

export type Language = "nl" | "fr";

/** @param seed gives the nodes their ids: another seed, other ids */
export function articleDocument(article: DemoArticle, language: Language, seed = `${article.key}/${language}`): Record<string, unknown> {
  const text = article[language];
  if (!text) throw new Error(`${article.key} has no ${language}`);
  return { id: 1, workingTitle: article.workingTitle, title: text.title, slug: text.slug, excerpt: text.excerpt, seo: text.seo, body: toLexical(text.body, numberOf, seed) };
}

export const articlesInBoth = demoContent.articles.filter(({ fr }) => fr !== null);

export async function sanitizedFields(slug: string): Promise<Field[]> {
  const { collections, globals } = await config;
  const found = [...collections, ...globals].find((one) => one.slug === slug);
  if (!found) throw new Error(`no collection ${slug}`);
  return found.fields;
}

export async function modelOf(slug: string): Promise<TextModel[]> {
  return textModel(await sanitizedFields(slug));
}
