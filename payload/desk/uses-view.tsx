import { Gutter, Link } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { isLocale, sourceLocale } from "../../messages/locales";
import { isEditor } from "../access/roles";
import type { PartCollection } from "../publish/live-pages";
import { languageName, sayIn } from "./in-admin-words";
import { findUses } from "../publish/uses";
import { ReplaceUses } from "./replace-uses";
import { UsesList } from "./uses-list";
import { ViewTrail } from "./view-trail";
import { usesWords } from "./uses-words";
import "./desk.css";

/** Which stretch of a list the address asks for; the first where it says nothing sensible. */
function pageIn(value: unknown): number {
  const page = Number(value);
  return Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1;
}

/** The tab "Used in" of everything a page is made of. */
export async function UsesView({ doc, i18n, initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  if (!collectionConfig || docID === undefined) return null;
  const pages = { live: pageIn(searchParams?.live), drafts: pageIn(searchParams?.drafts) };
  const uses = await findUses(req, collectionConfig.slug as PartCollection, Number(docID), pages);
  const say = sayIn(i18n.language);
  const locale = isLocale(req.locale) ? req.locale : sourceLocale;
  const to = (list: keyof typeof pages) => (page: number) => `?${new URLSearchParams({ locale, live: String(pages.live), drafts: String(pages.drafts), [list]: String(page) })}`;
  return (
    <Gutter className="desk">
      <ViewTrail doc={doc} i18n={i18n} page={initPageResult} view={usesWords.uses} />
      <UsesList heading={say(usesWords.livePages)} hrefOf={to("live")} language={i18n.language} note={say(usesWords.deletable)} page={pages.live} total={uses.live.total}>
        {uses.live.docs.map(({ article, locale: of, name, path }) => (
          <li key={path}>
            <a href={path}>{path}</a> (<a href={`/admin/collections/articles/${article}?locale=${of}`}>{name}</a>)
          </li>
        ))}
      </UsesList>
      <UsesList heading={say(usesWords.drafts)} hrefOf={to("drafts")} language={i18n.language} page={pages.drafts} total={uses.drafts.total}>
        {uses.drafts.docs.map(({ article, languages, name }) => (
          <li key={article}>
            <a href={`/admin/collections/articles/${article}`}>{name}</a>
            {languages.length > 0 && ` – ${languages.map((one) => languageName(one, i18n.language)).join(", ")}`}
          </li>
        ))}
      </UsesList>
      {uses.settings && (
        <p>
          <Link href="/admin/globals/site-settings">{say(usesWords.inSettings)}</Link>
        </p>
      )}
      {uses.carriers.length > 0 && (
        <>
          <h2>{say(usesWords.carriers)}</h2>
          <ul>
            {uses.carriers.map(({ collection, id, name }) => (
              <li key={`${collection} ${id}`}>
                <a href={`/admin/collections/${collection}/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {isEditor(req) && (
        <ReplaceUses
          collection={collectionConfig.slug}
          id={Number(docID)}
          title={collectionConfig.admin.useAsTitle ?? "id"}
          language={i18n.language}
          locale={locale}
          live={uses.live.total}
          used={uses.settings || uses.drafts.total + uses.carriers.length > 0}
        />
      )}
    </Gutter>
  );
}
