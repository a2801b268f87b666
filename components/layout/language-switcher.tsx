import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import { localeDetails, locales } from "@/messages/locales";
import { choicePath } from "@/messages/paths";

interface LanguageSwitcherProps {
  /** Address of this same page in every language in which it is live. A missing one is said in words, never linked to. */
  hrefs: Partial<Record<Locale, string>>;
  page: "article" | "page";
}

/** Following a link is a choice of language, which the browser tells by itself (`ping`) for the next visit to `/`. */
export function LanguageSwitcher({ hrefs, page }: LanguageSwitcherProps) {
  const t = useTranslations("layout");
  const here = useLocale();
  const nameHere = new Intl.DisplayNames(here, { type: "language" });
  return (
    <nav className="languages" aria-label={t("languages")}>
      <ul>
        {locales
          .filter((locale) => locale !== here)
          .map((locale) => (
            <li key={locale}>
              {hrefs[locale] === undefined ? (
                t("missing", { page, language: nameHere.of(locale) ?? locale })
              ) : (
                <a href={hrefs[locale]} hrefLang={locale} lang={locale} ping={choicePath(locale)}>
                  {localeDetails[locale].name}
                </a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
}
