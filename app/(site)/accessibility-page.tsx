import { AccessibilityPage } from "@/components/layout/accessibility-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { everyLocale, sectionPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readSettings } from "@/payload/read/settings";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import type { Rendered } from "./rendered";
import { pageData } from "./structured-data";

export async function accessibilityPage(locale: Locale): Promise<Rendered> {
  const [t, site] = await Promise.all([translatorFor(locale, "accessibility"), readSettings(locale)]);
  const path = sectionPath(locale, "accessibility");
  const hrefs = everyLocale((other) => sectionPath(other, "accessibility"));
  const title = t("title");
  const crumbs = await crumbsTo(locale, { name: title, href: null });
  return {
    metadata: pageMetadata({ site, title, description: t("description"), path, hrefs }),
    page: (
      <>
        <AccessibilityPage site={site} hrefs={hrefs} crumbs={crumbs} />
        <JsonLd data={pageData(site, crumbs, path, title)} />
      </>
    ),
  };
}
