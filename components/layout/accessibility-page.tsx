import { useTranslations } from "next-intl";
import type { Locale } from "@/messages/locales";
import type { Crumb, SiteSettings } from "@/payload/read/types";
import { PageFrame } from "./page-frame";
import { PageHead } from "./page-head";

interface AccessibilityPageProps {
  site: SiteSettings;
  hrefs: Partial<Record<Locale, string>>;
  crumbs: Crumb[];
}

/** The accessibility statement that Directive (EU) 2019/882, annex V, asks of a service: what holds, what does not yet, whom to tell. */
export function AccessibilityPage({ site, hrefs, crumbs }: AccessibilityPageProps) {
  const t = useTranslations("accessibility");
  const { email, phone } = site.contact;
  return (
    <PageFrame site={site} hrefs={hrefs} page="page">
      <PageHead crumbs={crumbs} title={t("title")} intro={t("intro", { name: site.name })} />
      <div className="prose statement">
        <h2>{t("standardTitle")}</h2>
        <p>{t("standard")}</p>
        <h2>{t("howTitle")}</h2>
        <ul>
          <li>{t("how1")}</li>
          <li>{t("how2")}</li>
          <li>{t("how3")}</li>
          <li>{t("how4")}</li>
        </ul>
        <h2>{t("limitsTitle")}</h2>
        <p>{t("limits")}</p>
        {(email || phone) && (
          <>
            <h2>{t("reportTitle")}</h2>
            <p>{t("report")}</p>
            <ul>
              {email && (
                <li>
                  <a href={`mailto:${email}`}>{t("mail", { email })}</a>
                </li>
              )}
              {phone && (
                <li>
                  <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{t("phone", { phone })}</a>
                </li>
              )}
            </ul>
          </>
        )}
      </div>
    </PageFrame>
  );
}
