import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Article } from "@/payload/read/types";
import { Picture } from "../layout/picture";
import { formatDate } from "./reading-date";

/** Marks the words of a date up as the moment they stand for. */
function timeOf(iso: string) {
  return (words: ReactNode) => <time dateTime={iso}>{words}</time>;
}

/** Who wrote it, who checked it, when, and how long it takes. */
export function Byline({ article }: { article: Article }) {
  const t = useTranslations("article");
  const format = useFormatter();
  const locale = useLocale();
  const { authors, reviewer, reviewedAt, publishedAt, updatedAt } = article;
  const published = formatDate(publishedAt, locale);
  const updated = formatDate(updatedAt, locale);
  const portrait = authors[0]?.portrait;
  return (
    <div className="byline">
      {portrait && <Picture picture={{ ...portrait, alt: "" }} sizes="3rem" className="portrait" />}
      <div>
        {authors.length > 0 && <p className="byline-authors">{t("byline", { authors: format.list(authors.map(({ name }) => name)) })}</p>}
        {reviewer && (
          <p>
            {reviewedAt
              ? t.rich("reviewed", { name: reviewer.name, date: formatDate(reviewedAt, locale), time: timeOf(reviewedAt) })
              : t("reviewedUndated", { name: reviewer.name })}
          </p>
        )}
        <ul className="byline-facts">
          <li>{t.rich("published", { date: published, time: timeOf(publishedAt) })}</li>
          {updated !== published && <li>{t.rich("updated", { date: updated, time: timeOf(updatedAt) })}</li>}
          <li>{t("readingTime", { minutes: article.readingMinutes })}</li>
        </ul>
      </div>
    </div>
  );
}
