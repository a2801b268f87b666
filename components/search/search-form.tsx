import { useLocale, useTranslations } from "next-intl";
import { searchPath } from "@/messages/paths";

/** A plain form: it works before and without any script. */
export function SearchForm({ query = "" }: { query?: string }) {
  const t = useTranslations("search");
  return (
    <form className="search-form" role="search" action={searchPath(useLocale())} method="get">
      <label htmlFor="search-field">{t("label")}</label>
      <div className="search-row">
        <input id="search-field" className="search-field" type="search" name="q" defaultValue={query} maxLength={200} autoComplete="off" enterKeyHint="search" aria-describedby="search-hint" />
        <button className="button" type="submit">
          {t("submit")}
        </button>
      </div>
      <p id="search-hint" className="search-hint">
        {t("hint")}
      </p>
    </form>
  );
}
