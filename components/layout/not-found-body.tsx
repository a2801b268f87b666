import { useLocale, useTranslations } from "next-intl";
import { frontPath } from "@/messages/paths";

export function NotFoundBody() {
  const t = useTranslations("notFound");
  return (
    <div className="not-found">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("text")}</p>
      <p>
        <a className="button" href={frontPath(useLocale())}>
          {t("home")}
        </a>
      </p>
    </div>
  );
}
