import { useTranslations } from "next-intl";
import type { ListPage } from "@/payload/read/types";
import { ArticleTeaser } from "../article/article-teaser";
import { Pagination } from "./pagination";
import { ShowMore } from "./show-more";

interface ArticleListProps {
  list: ListPage;
  hrefOf: (number?: number) => string;
  /** Of the cards' titles, so that no level is left out between the page's title and theirs. */
  level: 2 | 3;
}

export function ArticleList({ list, hrefOf, level }: ArticleListProps) {
  const t = useTranslations("list");
  if (list.cards.length === 0) return <p>{t("empty")}</p>;
  const pages = <Pagination list={list} hrefOf={hrefOf} />;
  return (
    <>
      <ul className="front-list article-list">
        {list.cards.map((card, index) => (
          <li key={card.id}>
            <ArticleTeaser card={card} sizes="(min-width: 48rem) 22rem, 100vw" priority={index === 0} level={level} />
          </li>
        ))}
      </ul>
      {list.older === null ? pages : <ShowMore older={hrefOf(list.older)}>{pages}</ShowMore>}
    </>
  );
}
