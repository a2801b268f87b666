import { useLocale, useTranslations } from "next-intl";
import { frontPath, topicPath } from "@/messages/paths";
import type { Article } from "@/payload/read/types";
import { Unbroken } from "../layout/unbroken";
import { Byline } from "./byline";
import { Figure } from "./figure";

export function ArticleHeader({ article }: { article: Article }) {
  const t = useTranslations("article");
  const locale = useLocale();
  return (
    <header className="article-header">
      <p className="article-back">
        <a href={frontPath(locale)}>
          <span aria-hidden="true">←</span> {t("back")}
        </a>
      </p>
      {article.topic && (
        <p className="eyebrow">
          <a href={topicPath(locale, article.topic.slug)}>{article.topic.name}</a>
        </p>
      )}
      <h1>
        <Unbroken text={article.title} />
      </h1>
      <p className="standfirst">{article.excerpt}</p>
      <Byline article={article} />
      {article.picture && (
        <Figure picture={article.picture} caption={null} sizes="(min-width: 72rem) 68rem, 100vw" priority className="hero" />
      )}
    </header>
  );
}
