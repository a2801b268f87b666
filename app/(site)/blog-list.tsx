import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ListPage } from "@/components/lists/list-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { everyLocale, listPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readList } from "@/payload/read/lists";
import { readSettings } from "@/payload/read/settings";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import { listData } from "./structured-data";

async function wordsOf(locale: Locale, number?: number) {
  const t = await translatorFor(locale, "list");
  const title = number === undefined ? t("title") : t("numbered", { title: t("title"), number: String(number) });
  return { name: t("title"), title, intro: t("description") };
}

export async function blogListMetadata(locale: Locale, number?: number): Promise<Metadata> {
  const [site, { name, title, intro }, list] = await Promise.all([readSettings(locale), wordsOf(locale, number), readList(locale, "blog", number)]);
  if (!list) return {};
  // What stands on page 3 in one language stands elsewhere in another: only the newest pages are counterparts.
  return pageMetadata({ site, title, description: intro, path: listPath(locale, number), hrefs: number === undefined ? everyLocale(listPath) : null, picture: { page: listPath(locale), title: name } });
}

/** One page of the whole blog. */
export async function blogListPage(locale: Locale, number?: number) {
  const [site, { title, intro }, list] = await Promise.all([readSettings(locale), wordsOf(locale, number), readList(locale, "blog", number)]);
  if (!list) notFound();
  const path = listPath(locale, number);
  const crumbs = await crumbsTo(locale, { name: title, href: null });
  return (
    <>
      <ListPage site={site} hrefs={everyLocale(listPath)} crumbs={crumbs} title={title} intro={number === undefined ? intro : null} list={list} hrefOf={(page) => listPath(locale, page)} />
      <JsonLd data={listData(site, { name: title, description: intro, path, crumbs, cards: list.cards })} />
    </>
  );
}
