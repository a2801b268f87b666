"use client";

import { useDocumentInfo, useDocumentTitle, useLocale, useTranslation } from "@payloadcms/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect } from "react";

import { locales } from "../../../messages/locales";
import { languageLabel, sayIn } from "../in-admin-words";
import { readinessWords } from "../readiness-words";
import { stateAndPlans } from "./state-and-plans";
import { SwitcherStates } from "./switcher-states";
import { useLanguageReport } from "./use-language-report";
import "../desk.css";

/** In place of the CMS's one status: that of each language, which leads to it; and the same in the admin's switcher of languages. */
export function LanguageBar() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n, t: inAdminWords } = useTranslation();
  const { setDocumentTitle, title } = useDocumentTitle();
  const path = usePathname();
  const report = useLanguageReport(id, i18n.language, lastUpdateTime);
  const say = sayIn(i18n.language);
  const unnamed = title === String(id);

  // The CMS calls an article that has no title yet by its number, and says so once more after this has been drawn.
  useEffect(() => {
    if (!unnamed) return undefined;
    const frame = requestAnimationFrame(() => setDocumentTitle(inAdminWords("general:untitled")));
    return () => cancelAnimationFrame(frame);
  }, [inAdminWords, setDocumentTitle, unnamed]);

  if (!report) return null;
  return (
    <>
      <SwitcherStates language={i18n.language} planned={report.planned} states={report.states} />
      <nav className="desk-language-bar" aria-label={say(readinessWords.languages)}>
        {locales.map((locale) => (
          <Link key={locale} href={`${path}?locale=${locale}`} aria-current={locale === code ? "page" : undefined}>
            {languageLabel(locale, i18n.language)} <span className={`desk-state desk-state--${report.states[locale]}`}>{stateAndPlans(locale, report.states[locale], report.planned, i18n.language)}</span>
          </Link>
        ))}
      </nav>
    </>
  );
}
