import { useTranslations } from "next-intl";

export function ThemeButton() {
  const t = useTranslations("layout");
  return (
    <button className="icon-button theme" type="button" aria-label={t("theme")} title={t("theme")}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z" />
        <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17Z" fill="currentcolor" />
      </svg>
    </button>
  );
}
