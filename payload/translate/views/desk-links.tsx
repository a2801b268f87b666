"use client";

import { useTranslation } from "@payloadcms/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { sayIn } from "../../desk/in-admin-words";
import { noticeWords } from "../notices/notice-words";
import { NoticeList } from "./notice-list";
import { overviewWords } from "./overview-words";
import { useNotices } from "./use-notices";
import { viewWords } from "./words";
import "./views.css";

/** In the menu, above everything else. */
export function DeskNavLink() {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const unseen = useNotices(i18n.language).list?.total ?? 0;
  const here = usePathname().startsWith("/admin/translations");
  return (
    <Link className="nav__link" href="/admin/translations" aria-current={here ? "page" : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{say(viewWords.translations)}</span>
      {unseen > 0 && (
        <span className="desk-count" title={say(noticeWords.unseen, { count: unseen })}>
          <span aria-hidden="true">{unseen}</span>
          <span className="desk-hidden">{say(noticeWords.unseen, { count: unseen })}</span>
        </span>
      )}
    </Link>
  );
}

/** On the dashboard: where a translator begins. */
export function DeskCard() {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  return (
    <section className="desk-notice" aria-label={say(viewWords.translations)}>
      <p>
        <Link href="/admin/translations?state=todo">
          <strong>{say(overviewWords.card)}</strong>
        </Link>
      </p>
      <p>{say(overviewWords.cardTodo)}</p>
      <NoticeList language={i18n.language} say={say} />
    </section>
  );
}
