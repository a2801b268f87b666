import type { Locale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { languageName, momentInWords, sayIn } from "../in-admin-words";
import { stateWords } from "../state-words";
import { deedWords } from "./deed-words";
import { versionWords } from "./words";
import type { HistoryEntry } from "./history";

/**
 * What each version is called in a list of choices, by id: when, what was done, by whom, and where the language in hand stood. Saved as one types,
 * versions of one minute are many: seconds tell them apart, and within a second a number does, the oldest first.
 * @param language of the admin
 */
export function versionNames(history: readonly HistoryEntry[], locale: Locale, language: string): Map<number, string> {
  const say = sayIn(language);
  const names = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const { at, by, id, language: changed, state, what } of history.toReversed()) {
    const deed = `${say(deedWords[what])}${changed ? ` (${languageName(changed, language)})` : ""}`;
    // Published just then, it stood as published: said once.
    const stood = what === state[locale] && changed === locale ? [] : [`${say(stateWords[state[locale]])} (${languageName(locale, language)})`];
    const name = [momentInWords(at, language, timeZone, "medium"), deed, by ?? say(versionWords.server), ...stood].join(" · ");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    names.set(id, times === 1 ? name : `${name} (${times})`);
  }
  return names;
}
