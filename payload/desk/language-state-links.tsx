import { locales } from "../../messages/locales";
import { languageName } from "./in-admin-words";
import type { LanguageStates } from "./language-states";
import type { ListedChange } from "./publishing/listed-change";
import { stateAndPlans } from "./publishing/state-and-plans";

interface Props {
  article: number;
  /** Of the admin. */
  language: string;
  /** What waits or failed, the soonest first. */
  planned: readonly ListedChange[];
  states: LanguageStates;
}

/** The state of each language of an article in a few words, with what is planned for it, each the way to that language. */
export function LanguageStateLinks({ article, language, planned, states }: Props) {
  return (
    <span className="desk-cell">
      {locales.map((locale) => (
        <a key={locale} href={`/admin/collections/articles/${article}?locale=${locale}`} className={`desk-state desk-state--${states[locale]}`}>
          <span aria-hidden="true">{locale}</span>
          <span className="only-heard">{languageName(locale, language)}</span>: {stateAndPlans(locale, states[locale], planned, language)}
        </a>
      ))}
    </span>
  );
}
