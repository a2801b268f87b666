import type { Locale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { statedMoment } from "../../publish/wall-clock";
import { momentInWords, sayIn } from "../in-admin-words";
import type { PlannedChange } from "../language-states";
import { planWords } from "./plan-words";

/** A planned change as people see it. */
export interface ListedChange {
  id: number;
  language: Locale;
  action: PlannedChange["action"];
  failed: boolean;
  /** Why it failed, in the language of the admin. */
  reason: string | null;
  /** "publish on 1 Dec 2026, 09:00", in the language of the admin and the time of the shop. */
  words: string;
  /** "1 Dec 2026, 09:00", in the same. */
  moment: string;
  /** What the shop's clock shows then: "2026-12-01T09:00", with its offset where it shows that twice. */
  at: string;
}

/** @param language of the admin */
export function listPlanned(changes: PlannedChange[], language: string): ListedChange[] {
  const say = sayIn(language);
  return changes.map((change) => {
    const moment = momentInWords(change.at, language, timeZone);
    return {
      id: change.id,
      language: change.language,
      action: change.action,
      failed: change.state === "failed",
      reason: change.reasons && say(change.reasons),
      words: say(change.action === "publish" ? planWords.publishAt : planWords.unpublishAt, { at: moment }),
      moment,
      at: statedMoment(new Date(change.at)),
    };
  });
}
