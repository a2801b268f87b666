import { useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import { locales } from "@/messages/locales";
import { frontPath } from "@/messages/paths";
import type { ArticleCard, SiteSettings } from "@/payload/read/types";
import { ArticleTeaser } from "../article/article-teaser";
import { PageFrame } from "./page-frame";

const hrefs = Object.fromEntries(locales.map((locale) => [locale, frontPath(locale)])) as Record<Locale, string>;

/** `articles`: newest first; the first one leads. */
export function FrontPage({ site, articles }: { site: SiteSettings; articles: ArticleCard[] }) {
  const t = useTranslations("front");
  const [lead, ...latest] = articles;
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <div className="front">
        <header className="front-header">
          <h1>{site.tagline}</h1>
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
          </section>
        ) : (
          <p>{t("empty")}</p>
        )}
      </div>
    </PageFrame>
  );
}
