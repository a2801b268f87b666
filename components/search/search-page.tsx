import { useFormatter, useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import type { Crumb, SearchHit, SearchResults, SiteSettings } from "@/payload/read/types";
import { PageFrame } from "../layout/page-frame";
import { PageHead } from "../layout/page-head";
import { MarkedText } from "./marked-text";
import { SearchForm } from "./search-form";

interface SearchPageProps {
  site: SiteSettings;
  hrefs: Partial<Record<Locale, string>>;
  crumbs: Crumb[];
  results: SearchResults;
}

function Group({ id, title, hits }: { id: string; title: string; hits: SearchHit[] }) {
  if (hits.length === 0) return null;
  return (
    <section className="search-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={hit.href}>
            <h3>
              <a href={hit.href}>
                <MarkedText pieces={hit.title} />
              </a>
            </h3>
            <p>
              <MarkedText pieces={hit.excerpt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Results with an address of their own, that can be read and shared without script. */
export function SearchPage({ site, hrefs, crumbs, results }: SearchPageProps) {
  const t = useTranslations("search");
  const format = useFormatter();
  const { query, total, articles, topics, products, corrected } = results;
  const found = articles.length + topics.length + products.length > 0;
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <PageHead crumbs={crumbs} title={query ? t("results", { query }) : t("title")} intro={null} />
      <div className="search-results">
        <SearchForm query={query} />
        {query && (
          <div className="search-count">
            <p>{found ? t("count", { count: total }) : t("none", { query })}</p>
            {corrected.length > 0 && found && <p>{t("corrected", { words: format.list(corrected) })}</p>}
          </div>
        )}
        <Group id="found-articles" title={t("articles")} hits={articles} />
        <Group id="found-topics" title={t("topics")} hits={topics} />
        <Group id="found-products" title={t("products")} hits={products} />
      </div>
    </PageFrame>
  );
}
