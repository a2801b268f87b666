import { useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import type { Author, Crumb, ListPage, SiteSettings } from "@/payload/read/types";
import { AuthorProfiles } from "../article/author-profiles";
import { PageFrame } from "../layout/page-frame";
import { PageHead } from "../layout/page-head";
import { Picture } from "../layout/picture";
import { ArticleList } from "./article-list";

interface AuthorPageProps {
  site: SiteSettings;
  hrefs: Partial<Record<Locale, string>>;
  crumbs: Crumb[];
  author: Author;
  list: ListPage;
  hrefOf: (number?: number) => string;
}

/** Who somebody is, for a reader who weighs whom to believe, and what they worked on. */
export function AuthorPage({ site, hrefs, crumbs, author, list, hrefOf }: AuthorPageProps) {
  const t = useTranslations("authors");
  const about = [author.role, author.credentials].filter(Boolean).join(" · ");
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <PageHead crumbs={crumbs} title={author.name} intro={about || null}>
        <div className="author-about">
          {author.portrait && <Picture picture={author.portrait} sizes="8rem" priority className="portrait" />}
          <div>
            {author.bio && <p>{author.bio}</p>}
            <AuthorProfiles profiles={author.profiles} />
          </div>
        </div>
      </PageHead>
      <section aria-labelledby="articles">
        <h2 id="articles" className="section-title">
          {t("articles", { name: author.name })}
        </h2>
        <ArticleList list={list} hrefOf={hrefOf} level={3} />
      </section>
    </PageFrame>
  );
}
