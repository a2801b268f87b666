"use client";

import { useTranslation } from "@payloadcms/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { sayIn } from "../../desk/in-admin-words";
import { overviewWords } from "./overview-words";
import { viewWords } from "./words";

/** In the menu, above everything else. */
export function DeskNavLink() {
  const { i18n } = useTranslation();
  const here = usePathname().startsWith("/admin/translations");
  return (
    <Link className="nav__link" href="/admin/translations" aria-current={here ? "page" : undefined}>
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{sayIn(i18n.language)(viewWords.translations)}</span>
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
    </section>
  );
}
