import { Gutter, Link } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";

import { isLocale, sourceLocale } from "../../messages/locales";
import { isEditor } from "../access/roles";
import type { PartCollection } from "../publish/live-pages";
import { languageName, sayIn } from "./in-admin-words";
import { findUses } from "../publish/uses";
import { ReplaceUses } from "./replace-uses";
import { deskWords } from "./words";
import "./desk.css";

/** Of each list; whoever replaces something reaches all of them. */
const listed = 100;

/** The tab "Used in" of everything a page is made of. */
export async function UsesView({ i18n, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  if (!collectionConfig || docID === undefined) return null;
  const uses = await findUses(req, collectionConfig.slug as PartCollection, Number(docID));
  const say = sayIn(i18n.language);
  return (
    <Gutter className="desk">
      <h2>{say(deskWords.livePages)}</h2>
      {uses.live.length === 0 ? <p>{say(deskWords.nowhere)}</p> : <p>{say(deskWords.deletable)}</p>}
      <ul>
        {uses.live.slice(0, listed).map(({ article, locale, name, path }) => (
          <li key={path}>
            <a href={path}>{path}</a> (<a href={`/admin/collections/articles/${article}?locale=${locale}`}>{name}</a>)
          </li>
        ))}
      </ul>
      {uses.live.length > listed && <p>{say(deskWords.more, { count: uses.live.length - listed })}</p>}
      <h2>{say(deskWords.drafts)}</h2>
      {uses.drafts.length === 0 && <p>{say(deskWords.nowhere)}</p>}
      <ul>
        {uses.drafts.slice(0, listed).map(({ article, languages, name }) => (
          <li key={article}>
            <a href={`/admin/collections/articles/${article}`}>{name}</a> – {languages.map((locale) => languageName(locale, i18n.language)).join(", ")}
          </li>
        ))}
      </ul>
      {uses.drafts.length > listed && <p>{say(deskWords.more, { count: uses.drafts.length - listed })}</p>}
      {uses.settings && (
        <p>
          <Link href="/admin/globals/site-settings">{say(deskWords.inSettings)}</Link>
        </p>
      )}
      {uses.carriers.length > 0 && (
        <>
          <h2>{say(deskWords.carriers)}</h2>
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
          locale={isLocale(req.locale) ? req.locale : sourceLocale}
          live={uses.live.length}
          used={uses.settings || uses.drafts.length + uses.carriers.length > 0}
        />
      )}
    </Gutter>
  );
}
