import { type IndexEntry, IndexPage } from "@/components/lists/index-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { everyLocale, sectionPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readSettings } from "@/payload/read/settings";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import type { Rendered } from "./rendered";
import { pageData } from "./structured-data";

/** Everything a section has in a language: all topics, everybody who writes. */
export async function sectionIndex(locale: Locale, section: "topics" | "authors", entries: IndexEntry[]): Promise<Rendered> {
  const [site, t] = await Promise.all([readSettings(locale), translatorFor(locale, section)]);
  const path = sectionPath(locale, section);
  const hrefs = everyLocale((other) => sectionPath(other, section));
  const [title, description] = [t("title"), t("description")];
  const crumbs = await crumbsTo(locale, { name: title, href: null });
  return {
    metadata: pageMetadata({ site, title, description, path, hrefs }),
    page: (
      <>
        <IndexPage site={site} hrefs={hrefs} crumbs={crumbs} title={title} intro={description} entries={entries} />
        <JsonLd data={pageData(site, crumbs, path, title)} />
      </>
    ),
  };
}
