import { createLocalReq, type ServerProps } from "payload";

import { userOf } from "../../access/roles";
import { sayIn } from "../in-admin-words";
import { Calendar } from "./calendar";
import { isMonth, monthOf } from "./month";
import { overviewOf } from "./overview-of";
import { overviewDeskWords } from "./overview-words";
import { PerMonth } from "./per-month";
import { TodayLists } from "./today-lists";
import "../desk.css";
import "./overview.css";

/** On the dashboard: what needs somebody today, what is planned, and what came out. `?month=2026-12` turns the calendar. */
export async function Overview({ i18n, payload, searchParams, user }: ServerProps) {
  if (!userOf({ user: user ?? null })) return null;
  const req = await createLocalReq({}, payload);
  const now = new Date();
  const month = isMonth(searchParams?.month) ? searchParams.month : monthOf(now);
  const { today, planned, counts } = await overviewOf(req, month, now);
  const say = sayIn(i18n.language);
  return (
    <section className="overview" aria-label={say(overviewDeskWords.title)}>
      <TodayLists language={i18n.language} today={today} />
      <Calendar language={i18n.language} month={month} now={now} planned={planned} />
      <PerMonth counts={counts} language={i18n.language} unchecked={today.unchecked} />
    </section>
  );
}
