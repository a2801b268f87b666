import type { ReactNode } from "react";

import { timeZone } from "../../../messages/time-zone";
import { idsOf } from "../../content/body-references";
import { short } from "../finding";
import { languageName, momentInWords, sayIn } from "../in-admin-words";
import { planWords } from "../publishing/plan-words";
import type { Today } from "./overview-data";
import { overviewDeskWords as words } from "./overview-words";

interface ListProps {
  title: string;
  children: ReactNode[];
  /** Said where there is nothing. */
  empty: string;
  /** To all of them, where more are than shown. */
  more?: { href: string; text: string } | null;
}

function NeedsList({ children, empty, more, title }: ListProps) {
  return (
    <div className="overview-card">
      <h3>{title}</h3>
      {children.length === 0 ? <p className="desk-note">{empty}</p> : <ul>{children}</ul>}
      {more && <a href={more.href}>{more.text}</a>}
    </div>
  );
}

/** A date is read as one thing: it stays on one line. */
const onOneLine = (date: string): string => date.replaceAll(" ", "\u00A0");

/** What needs somebody today: what failed first. */
export function TodayLists({ language, today }: { language: string; today: Today }) {
  const say = sayIn(language);
  const name = (locale: string): string => languageName(locale, language);
  const allOf = (total: number, listed: number, href: string) => (total > listed ? { href, text: say(words.allOf, { count: total }) } : null);
  const changes = (failed: boolean) => today.scheduled.filter(({ state }) => (state === "failed") === failed);
  const change = ({ action, article, at, id, language: locale, name: title, reasons }: Today["scheduled"][number]): ReactNode => (
    <li key={id}>
      <a href={`/admin/collections/articles/${idsOf(article)[0]}/readiness`}>{short(title)}</a> ({name(locale)}){say(words.colon)}{say(action === "publish" ? planWords.publishAt : planWords.unpublishAt, { at: onOneLine(momentInWords(at, language, timeZone)) })}
      {reasons && <p className="desk-reason">{say(reasons)}</p>}
    </li>
  );
  const [failed, waiting] = [changes(true), changes(false)];
  const listOf = (state: string): string => `/admin/collections/scheduled-changes?where[or][0][and][0][state][equals]=${state}`;
  const calm = failed.length + waiting.length + today.stale.total + today.warned.total === 0;
  return (
    <>
      <h2>{say(words.title)}</h2>
      {calm && <p>{say(words.nothing)}</p>}
      <div className="overview-cards">
        {failed.length > 0 && (
          <NeedsList title={say(words.failed)} empty="" more={allOf(today.failed, failed.length, listOf("failed"))}>
            {failed.map(change)}
          </NeedsList>
        )}
        {today.unready.length > 0 && (
          <NeedsList title={say(words.unready)} empty="">
            {today.unready.map(({ article, at, count, id, locale, name: title }) => (
              <li key={id}>
                <a href={`/admin/collections/articles/${article}/readiness#desk-${locale}`}>{short(title)}</a> ({name(locale)}){say(words.colon)}
                {count === 1 ? say(words.oneMissing) : say(words.missing, { count })} – {say(planWords.publishAt, { at: onOneLine(momentInWords(at, language, timeZone)) })}
              </li>
            ))}
          </NeedsList>
        )}
        <NeedsList title={say(words.scheduled)} empty={say(words.none)} more={allOf(today.waiting, waiting.length, listOf("waiting"))}>
          {waiting.map(change)}
        </NeedsList>
        <NeedsList title={say(words.stale)} empty={say(words.none)} more={allOf(today.stale.total, today.stale.docs.length, "/admin/translations?state=needsUpdate")}>
          {today.stale.docs.map(({ document, locale, title }) => (
            <li key={`${document} ${locale}`}>
              <a href={`/admin/translations/${document}?locale=${locale}`}>{short(title)}</a> ({name(locale)})
            </li>
          ))}
        </NeedsList>
        <NeedsList title={say(words.warned)} empty={say(words.none)} more={null}>
          {today.warned.docs.map(({ article, count, locale, name: title }) => (
            <li key={`${article} ${locale}`}>
              <a href={`/admin/collections/articles/${article}/readiness#desk-${locale}`}>{short(title)}</a> ({name(locale)}){say(words.colon)}{count === 1 ? say(words.one) : say(words.warnings, { count })}
            </li>
          ))}
        </NeedsList>
        <NeedsList title={say(words.reviewed)} empty={say(words.neverReviewed)}>
          {today.reviewed.map(({ article, at, name: title }) => (
            <li key={article}>
              <a href={`/admin/collections/articles/${article}`}>{short(title)}</a>{say(words.colon)}{onOneLine(new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone }).format(new Date(at)))}
            </li>
          ))}
        </NeedsList>
      </div>
    </>
  );
}
