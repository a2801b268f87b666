import type { Locale } from "../../../messages/locales";
import type { LanguageStates } from "../language-states";
import type { ListedChange } from "./listed-change";
import { stateAndPlans } from "./state-and-plans";

interface Props {
  /** Of the admin. */
  language: string;
  /** What waits or failed, the soonest first. */
  planned: readonly ListedChange[];
  states: LanguageStates;
}

/**
 * The state of each language in the admin's own switcher of languages. The CMS lets nobody replace that switcher, but it names the language of
 * every entry: the state is written behind it, where a screen reader reads it too.
 */
export function SwitcherStates({ language, planned, states }: Props) {
  const rules = (Object.keys(states) as Locale[]).map((locale) => {
    const said = JSON.stringify(` · ${stateAndPlans(locale, states[locale], planned, language)}`).replaceAll("<", String.raw`\3c `);
    return `.localizer__locale-code[data-locale="${locale}"]::after, .localizer-button[data-locale="${locale}"] .localizer-button__current-label::after { content: ${said}; }`;
  });
  return <style>{rules.join("\n")}</style>;
}
