import { useTranslations } from "next-intl";

export const contentId = "content";

export function SkipLink() {
  const t = useTranslations("layout");
  return (
    <a className="skip-link" href={`#${contentId}`}>
      {t("skip")}
    </a>
  );
}
