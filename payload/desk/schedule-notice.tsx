import { createLocalReq, type ServerProps } from "payload";

import { localeDetails } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { userOf } from "../access/roles";
import { momentInWords, sayIn } from "./in-admin-words";
import { scheduleToSee } from "./schedule-to-see";
import { deskWords } from "./words";
import "./desk.css";

/** On the dashboard: what was planned and did not happen, and what happens next. */
export async function ScheduleNotice({ i18n, payload, user }: ServerProps) {
  if (!userOf({ user: user ?? null })) return null;
  const changes = await scheduleToSee(await createLocalReq({}, payload));
  if (changes.length === 0) return null;
  const say = sayIn(i18n.language);
  return (
    <section className="desk-notice" aria-label={say(deskWords.schedule)}>
      <ul>
        {changes.map((change) => (
          <li key={change.id} className={change.state === "failed" ? "desk-refused" : undefined}>
            <a href={`/admin/collections/scheduled-changes/${change.id}`}>
              {say(change.state === "failed" ? deskWords.failed : deskWords.planned, {
                what: `${change.name} (${localeDetails[change.language].name}), ${say(change.action === "publish" ? deskWords.publishAt : deskWords.unpublishAt, { at: momentInWords(change.at, i18n.language, timeZone) })}`,
              })}
            </a>
            {change.reason && <p className="desk-reason">{change.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
