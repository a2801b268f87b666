import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import { locales } from "@/messages/locales";
import { frontPath, listPath } from "@/messages/paths";
import type { ArticleCard, SiteSettings, TopicLink } from "@/payload/read/types";
import { ArticleTeaser } from "../article/article-teaser";
import { TopicLinks } from "../lists/topic-links";
import { PageFrame } from "./page-frame";

const hrefs = Object.fromEntries(locales.map((locale) => [locale, frontPath(locale)])) as Record<Locale, string>;

/** `articles`: newest first; the first one leads. */
export function FrontPage({ site, articles, topics }: { site: SiteSettings; articles: ArticleCard[]; topics: TopicLink[] }) {
  const t = useTranslations("front");
  const locale = useLocale();
  const [lead, ...latest] = articles;
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <div className="front">
        <header className="front-header">
          <h1>{site.tagline || site.name}</h1>
          {site.promise && <p className="standfirst">{site.promise}</p>}
        </header>
        {lead ? (
          <section aria-labelledby="latest">
            <h2 id="latest" className="section-title">
              {t("latest")}
            </h2>
            <ul className="front-list">
              <li className="front-lead">
                <ArticleTeaser card={lead} sizes="(min-width: 72rem) 44rem, 100vw" priority />
              </li>
              {latest.map((card) => (
                <li key={card.id}>
                  <ArticleTeaser card={card} sizes="(min-width: 48rem) 22rem, 100vw" />
                </li>
              ))}
            </ul>
            <p className="front-all">
              <a className="button" href={listPath(locale)}>
                {t("all")}
              </a>
            </p>
          </section>
        ) : (
          <p>{t("empty")}</p>
        )}
        {topics.length > 0 && (
          <section className="front-topics" aria-labelledby="topics">
            <h2 id="topics" className="section-title">
              {t("topics")}
            </h2>
            <TopicLinks topics={topics} />
          </section>
        )}
      </div>
    </PageFrame>
  );
}
