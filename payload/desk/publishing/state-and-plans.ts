import type { Locale } from "../../../messages/locales";
import { sayIn } from "../in-admin-words";
import type { LanguageState } from "../language-states";
import { stateWords } from "../state-words";
import { planWords } from "./plan-words";
import type { ListedChange } from "./listed-change";

/**
 * Where a language stands, and what will become of it by itself: "published, goes offline on 5 Dec 2026, 09:00". What failed will not happen, and
 * what is not online by then does not go offline.
 * @param planned the soonest first, of any language
 * @param language of the admin
 */
export function stateAndPlans(locale: Locale, state: LanguageState, planned: readonly ListedChange[], language: string): string {
  const say = sayIn(language);
  const said = [say(stateWords[state])];
  let live = state === "published" || state === "changed";
  for (const { action, failed, language: own, moment } of planned) {
    if (failed || own !== locale || (action === "unpublish" && !live)) continue;
    said.push(say(action === "unpublish" ? planWords.goesOffline : live ? planWords.goesLiveAgain : planWords.goesLive, { at: moment }));
    live = action === "publish";
  }
  return said.join(", ");
}
