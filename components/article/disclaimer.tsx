import { useTranslations } from "next-intl";

/** The shop's standing words below every article. */
export function Disclaimer({ text }: { text: string | null }) {
  const t = useTranslations("article");
  if (!text) return null;
  return (
    <aside className="disclaimer" aria-labelledby="disclaimer">
      <p className="disclaimer-title" id="disclaimer">
        {t("disclaimer")}
      </p>
      <p>{text}</p>
    </aside>
  );
}
