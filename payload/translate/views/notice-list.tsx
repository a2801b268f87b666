"use client";

import { localeDetails } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import { noticeHref, noticeText } from "../notices/notice-link";
import { noticeWords } from "../notices/notice-words";
import { useNotices } from "./use-notices";

const shown = 8;

/** What is new for this person, each with the way to it; nothing at all where there is no news. */
export function NoticeList({ language, say }: { language: string; say: Say }) {
  const { list, seeAll } = useNotices(language);
  if (!list || list.total === 0) return null;
  return (
    <section className="desk-notice desk-notices" aria-labelledby="desk-notices">
      <h2 id="desk-notices">{say(noticeWords.unseen, { count: list.total })}</h2>
      <ul>
        {list.notices.slice(0, shown).map((notice) => (
          <li key={notice.id}>
            <a href={noticeHref(notice)}>{notice.title}</a> ({localeDetails[notice.locale].name}) – {noticeText(notice, language)}
            <span className="desk-note"> {[notice.by?.name, momentInWords(notice.at, language, timeZone)].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="desk-small" onClick={() => void seeAll()}>
        {say(noticeWords.read)}
      </button>
    </section>
  );
}
