import type { Locale } from "@/messages/locales";
import type { Crumb, ListPage as List, SiteSettings } from "@/payload/read/types";
import { PageFrame } from "../layout/page-frame";
import { PageHead } from "../layout/page-head";
import { ArticleList } from "./article-list";

interface ListPageProps {
  site: SiteSettings;
  hrefs: Partial<Record<Locale, string>>;
  crumbs: Crumb[];
  title: string;
  intro: string | null;
  list: List;
  hrefOf: (number?: number) => string;
}

/** The whole blog, or what it has on a topic. */
export function ListPage({ site, hrefs, crumbs, title, intro, list, hrefOf }: ListPageProps) {
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <PageHead crumbs={crumbs} title={title} intro={intro} />
      <ArticleList list={list} hrefOf={hrefOf} level={2} />
    </PageFrame>
  );
}
