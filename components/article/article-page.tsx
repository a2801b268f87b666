import { articlePaths } from "@/messages/paths";
import type { Article, SiteSettings } from "@/payload/read/types";
import { RelatedCarousel } from "../carousel/related-carousel";
import { PageFrame } from "../layout/page-frame";
import { CallToAction } from "../product/call-to-action";
import { ProductBeside } from "../product/product-beside";
import { ArticleHeader } from "./article-header";
import { Authors } from "./authors";
import { Body } from "./body";
import { CitationPopover } from "./citation-popover";
import { Contents } from "./contents";
import { Disclaimer } from "./disclaimer";
import { Share } from "./share";
import { Sources } from "./sources";

interface ArticlePageProps {
  article: Article;
  site: SiteSettings;
  /** Absolute, of this page: what is passed on when it is shared. */
  address: string;
}

export function ArticlePage({ article, site, address }: ArticlePageProps) {
  return (
    <PageFrame site={site} hrefs={articlePaths(article.slugs)} page="article">
      {/* The page server names the page by it to caches that purge by tag. */}
      <article className="article" data-article={article.id}>
        <ArticleHeader article={article} />
        <div className="article-text">
          <Contents headings={article.headings} />
          <Body blocks={article.body} />
          {article.callToAction && <ProductBeside {...article.callToAction} />}
        </div>
        <Sources sources={article.sources} />
        <Share title={article.title} address={address} />
        <Authors authors={article.authors} />
        <Disclaimer text={article.disclaimer} />
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
