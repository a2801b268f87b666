import type { PayloadRequest } from "payload";

import { beginningOf, type Month, monthAfter } from "./month";
import { plannedBetween, whatNeedsMe } from "./overview-data";
import { publishedPerMonth } from "./published-per-month";

/** Months that came out, the newest first. */
const counted = 12;

/** Everything the dashboard says, with the calendar of one month. */
export async function overviewOf(req: PayloadRequest, month: Month, now: Date) {
  const [today, planned, counts] = await Promise.all([whatNeedsMe(req), plannedBetween(req, beginningOf(month), beginningOf(monthAfter(month))), publishedPerMonth(req, counted, now)]);
  return { today, planned, counts };
}
