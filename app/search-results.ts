import type { Locale } from "@/messages/locales";
import { articlePath, topicPath } from "@/messages/paths";
import { readProducts } from "@/payload/read/products";
import type { SearchHit, SearchResults } from "@/payload/read/types";
import { readPayload } from "@/payload/read/visitor";
import { searchEntries } from "@/payload/search/query";

/** What a visitor finds, each with its address; products lead to the shop as they are sold now. */
export async function searchResults(locale: Locale, query: string, limit: number): Promise<SearchResults> {
  const { articles, topics, products, ...rest } = await searchEntries(await readPayload(), locale, query, limit);
  const sold = products.length > 0 ? await readProducts(products.map(({ ref }) => ref), locale) : [];
  return {
    ...rest,
    articles: articles.map(({ slug, title, excerpt }): SearchHit => ({ href: articlePath(locale, slug), title, excerpt })),
    topics: topics.map(({ slug, title, excerpt }): SearchHit => ({ href: topicPath(locale, slug), title, excerpt })),
    products: products.flatMap(({ ref, title, excerpt }): SearchHit[] => {
      const product = sold.find(({ id }) => id === ref);
      return product ? [{ href: product.href, title, excerpt }] : [];
    }),
  };
}
