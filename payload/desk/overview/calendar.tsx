import Link from "next/link";

import { wallClock } from "../../publish/wall-clock";
import { idsOf } from "../../content/body-references";
import { languageName, sayIn } from "../in-admin-words";
import { byDay, dayIn, type Month, monthAfter, monthOf, weeksOf } from "./month";
import { mostPlanned, type plannedBetween } from "./overview-data";
import { overviewDeskWords as words } from "./overview-words";

type Planned = Awaited<ReturnType<typeof plannedBetween>>;

interface Props {
  /** Of the admin. */
  language: string;
  month: Month;
  now: Date;
  planned: Planned;
}

/** Of one day, before one asks for the rest. */
const shown = 5;

/** What is to happen on one day, and what did. */
function DayList({ language, planned }: Pick<Props, "language" | "planned">) {
  const say = sayIn(language);
  // One more line would say that there is one more.
  const whole = planned.length <= shown + 1;
  return (
    <>
      <Plans language={language} planned={whole ? planned : planned.slice(0, shown)} />
      {!whole && (
        <details>
          <summary>{say(words.moreThatDay, { count: planned.length - shown })}</summary>
          <Plans language={language} planned={planned.slice(shown)} />
        </details>
      )}
    </>
  );
}

function Plans({ language, planned }: Pick<Props, "language" | "planned">) {
  const say = sayIn(language);
  return (
    <ul>
      {planned.map(({ action, article, at, id, language: locale, name, state }) => (
        <li key={id} className={`overview-plan overview-plan--${state}`}>
          <a href={`/admin/collections/articles/${idsOf(article)[0]}/readiness`}>
            {wallClock(new Date(at)).slice(11)} <abbr title={languageName(locale, language)}>{locale}</abbr> {say(action === "publish" ? words.publish : words.unpublish)}
            {state !== "waiting" && ` (${say(state === "failed" ? words.didFail : words.didHappen)})`}{say(words.colon)}{name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A month of what is planned, in the time of the shop: a table where there is room for one, a list of days where there is not. */
export function Calendar({ language, month, now, planned }: Props) {
  const say = sayIn(language);
  const days = byDay(month, planned);
  const inMonth = (day: number): Planned => days.get(day) ?? [];
  const format = (day: number, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(dayIn(month, day));
  const title = say(words.calendar, { month: format(1, { month: "long", year: "numeric" }) });
  const weeks = weeksOf(month);
  const today = monthOf(now) === month ? Number(wallClock(now).slice(8, 10)) : null;
  const busy = weeks.flat().filter((day) => day !== null && inMonth(day).length > 0) as number[];
  // The second week of a month is whole.
  const names = (weeks[1] ?? []).map((day) => [format(day ?? 1, { weekday: "short" }), format(day ?? 1, { weekday: "long" })] as const);
  return (
    <section className="overview-calendar" aria-labelledby="overview-calendar">
      <div className="overview-head">
        <h2 id="overview-calendar">{title}</h2>
        <nav aria-label={title}>
          <Link href={`/admin?month=${monthAfter(month, -1)}#overview-calendar`}>{say(words.earlier)}</Link>
          {monthOf(now) !== month && <Link href="/admin#overview-calendar">{say(words.thisMonth)}</Link>}
          <Link href={`/admin?month=${monthAfter(month)}#overview-calendar`}>{say(words.later)}</Link>
        </nav>
      </div>
      {busy.length === 0 && <p className="desk-note">{say(words.emptyMonth)}</p>}
      {planned.length >= mostPlanned && (
        <p className="desk-note">
          <Link href="/admin/collections/scheduled-changes">{say(words.tooMany, { count: mostPlanned })}</Link>
        </p>
      )}
      <table aria-labelledby="overview-calendar">
        <thead>
          <tr>
            {names.map(([short, long]) => (
              <th key={long} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.join()}>
              {week.map((day, place) => (
                <td key={names[place]?.[1]} aria-current={day !== null && day === today ? "date" : undefined}>
                  {day !== null && <span className="overview-day">{day}</span>}
                  {day !== null && inMonth(day).length > 0 && <DayList language={language} planned={inMonth(day)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="overview-agenda">
        {busy.map((day) => (
          <div key={day}>
            <dt>{format(day, { weekday: "long", day: "numeric", month: "long" })}</dt>
            <dd>
              <DayList language={language} planned={inMonth(day)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
