"use client";

import { useDocumentInfo, useLocale, useTranslation } from "@payloadcms/ui";
import Link from "next/link";
import { usePathname } from "next/navigation";

import { locales } from "../../../messages/locales";
import { languageLabel, sayIn } from "../in-admin-words";
import { deskWords, stateWords } from "../words";
import { SwitcherStates } from "./switcher-states";
import { useLanguageReport } from "./use-language-report";
import "../desk.css";

/** In place of the CMS's one status: that of each language, which leads to it; and the same in the admin's switcher of languages. */
export function LanguageBar() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const path = usePathname();
  const report = useLanguageReport(id, i18n.language, lastUpdateTime);
  const say = sayIn(i18n.language);
  if (!report) return null;
  return (
    <>
      <SwitcherStates language={i18n.language} states={report.states} />
      <nav className="desk-language-bar" aria-label={say(deskWords.languages)}>
        {locales.map((locale) => (
          <Link key={locale} href={`${path}?locale=${locale}`} aria-current={locale === code ? "page" : undefined}>
            {languageLabel(locale, i18n.language)} <span className={`desk-state desk-state--${report.states[locale]}`}>{say(stateWords[report.states[locale]])}</span>
          </Link>
        ))}
      </nav>
    </>
  );
}
