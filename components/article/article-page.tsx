import { locales } from "@/messages/locales";
import type { Locale } from "@/messages/locales";
import { articlePath } from "@/messages/paths";
import type { Article, SiteSettings } from "@/payload/read/types";
import { RelatedCarousel } from "../carousel/related-carousel";
import { PageFrame } from "../layout/page-frame";
import { CallToAction } from "../product/call-to-action";
import { ArticleHeader } from "./article-header";
import { Authors } from "./authors";
import { Body } from "./body";
import { CitationPopover } from "./citation-popover";
import { Sources } from "./sources";

function articleHrefs(slugs: Article["slugs"]): Partial<Record<Locale, string>> {
  const hrefs: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const slug = slugs[locale];
    if (slug) hrefs[locale] = articlePath(locale, slug);
  }
  return hrefs;
}

export function ArticlePage({ article, site }: { article: Article; site: SiteSettings }) {
  return (
    <PageFrame site={site} hrefs={articleHrefs(article.slugs)} page="article">
      <article className="article">
        <ArticleHeader article={article} />
        <Body blocks={article.body} />
        <Sources sources={article.sources} />
        <Authors authors={article.authors} />
      </article>
      {article.callToAction && (
        <div className="after-article">
          <CallToAction callToAction={article.callToAction} />
        </div>
      )}
      <RelatedCarousel cards={article.related} />
      {article.sources.length > 0 && <CitationPopover />}
    </PageFrame>
  );
}
