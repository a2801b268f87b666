import type { ReactNode } from "react";

import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { sectionPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readSettings } from "@/payload/read/settings";
import type { Crumb, SiteSettings } from "@/payload/read/types";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import type { Rendered } from "./rendered";

/** What a numbered page of an entry is made of. */
export interface EntryFacts {
  site: SiteSettings;
  crumbs: Crumb[];
  /** With the number of the page, where it has one. */
  title: string;
  /** Root-relative address of this very page. */
  path: string;
}

interface Entry {
  locale: Locale;
  section: "topics" | "authors";
  name: string;
  description: string;
  /** Addresses of the entry's newest page, by language. */
  hrefs: Partial<Record<Locale, string>>;
  hrefOf: (number?: number) => string;
  number?: number;
  draw: (facts: EntryFacts) => ReactNode;
  data: (facts: EntryFacts) => object;
}

/** One topic or author, with a page of the articles it has. Only the newest pages are counterparts in other languages. */
export async function sectionEntry({ locale, section, name, description, hrefs, hrefOf, number, draw, data }: Entry): Promise<Rendered> {
  const [t, listWords, site] = await Promise.all([translatorFor(locale, section), translatorFor(locale, "list"), readSettings(locale)]);
  const title = number === undefined ? name : listWords("numbered", { title: name, number: String(number) });
  const path = hrefOf(number);
  const crumbs = await crumbsTo(locale, { name: t("title"), href: sectionPath(locale, section) }, { name: title, href: null });
  const facts: EntryFacts = { site, crumbs, title, path };
  return {
    metadata: pageMetadata({ site, title, description, path, hrefs: number === undefined ? hrefs : null, picture: { page: hrefOf(), title: name } }),
    page: (
      <>
        {draw(facts)}
        <JsonLd data={data(facts)} />
      </>
    ),
  };
}
