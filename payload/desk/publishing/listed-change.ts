import type { Locale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { wallClock } from "../../publish/wall-clock";
import { momentInWords, sayIn } from "../in-admin-words";
import type { PlannedChange } from "../language-states";
import { deskWords } from "../words";

/** A planned change as people see it. */
export interface ListedChange {
  id: number;
  language: Locale;
  failed: boolean;
  /** Why it failed, in the language of the admin. */
  reason: string | null;
  /** "publish on 1 Dec 2026, 09:00", in the language of the admin and the time of the shop. */
  words: string;
  /** What the shop's clock shows then: "2026-12-01T09:00". */
  at: string;
}

/** @param language of the admin */
export function listPlanned(changes: PlannedChange[], language: string): ListedChange[] {
  const say = sayIn(language);
  return changes.map((change) => ({
    id: change.id,
    language: change.language,
    failed: change.state === "failed",
    reason: change.reasons && say(change.reasons),
    words: say(change.action === "publish" ? deskWords.publishAt : deskWords.unpublishAt, { at: momentInWords(change.at, language, timeZone) }),
    at: wallClock(new Date(change.at)),
  }));
}
