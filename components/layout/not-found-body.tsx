import { useLocale, useTranslations } from "next-intl";
import { sourceLocale } from "@/messages/locales";
import { frontPath } from "@/messages/paths";
import type { ArticleCard, Original as OriginalPage } from "@/payload/read/types";
import { ArticleTeaser } from "../article/article-teaser";
import { SearchForm } from "../search/search-form";

interface NotFoundBodyProps {
  latest: ArticleCard[];
  /** The article that was meant, in the language in which there is one. */
  original: OriginalPage | null;
}

function Original({ original }: { original: OriginalPage }) {
  const t = useTranslations("notFound");
  const here = useLocale();
  const names = new Intl.DisplayNames(here, { type: "language" });
  const other = names.of(original.locale) ?? original.locale;
  return (
    <p className="not-found-original">
      {t("original", { before: original.before ? "yes" : "no", source: original.locale === sourceLocale ? "yes" : "no", language: names.of(here) ?? here, other })}{" "}
      <a href={original.href} hrefLang={original.locale} lang={original.locale}>
        {original.title}
      </a>{" "}
      ({other})
    </p>
  );
}

export function NotFoundBody({ latest, original }: NotFoundBodyProps) {
  const t = useTranslations("notFound");
  return (
    <div className="not-found">
      <h1>{t("title")}</h1>
      {original ? <Original original={original} /> : <p className="standfirst">{t("text")}</p>}
      <SearchForm />
      <p>
        <a className="button" href={frontPath(useLocale())}>
          {t("home")}
        </a>
      </p>
      {latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest" className="section-title">
            {t("latest")}
          </h2>
          <ul className="front-list">
            {latest.map((card) => (
              <li key={card.id}>
                <ArticleTeaser card={card} sizes="(min-width: 48rem) 22rem, 100vw" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
