import { useLocale, useTranslations } from "next-intl";
import { listPath, sectionPath } from "@/messages/paths";

export function SiteMenu() {
  const t = useTranslations("layout");
  const locale = useLocale();
  return (
    <nav className="site-menu" aria-label={t("menu")}>
      <ul>
        <li>
          <a href={listPath(locale)}>{t("blog")}</a>
        </li>
        <li>
          <a href={sectionPath(locale, "topics")}>{t("topics")}</a>
        </li>
      </ul>
    </nav>
  );
}
