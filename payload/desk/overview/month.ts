/** Months and days as the shop's own clock counts them. */
import { momentOf, wallClock } from "../../publish/wall-clock";

/** "2026-12" */
export type Month = string;

export function isMonth(value: unknown): value is Month {
  return typeof value === "string" && /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(value);
}

export function monthOf(moment: Date): Month {
  return wallClock(moment).slice(0, 7);
}

export function monthAfter(month: Month, steps = 1): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - 1 + steps;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The moment a month begins in the shop. */
export function beginningOf(month: Month): Date {
  const found = momentOf(`${month}-01T00:00`);
  if (!found) throw new Error(`${month} is no month.`);
  return found;
}

/** The weeks of a month, Monday first; null before its first day and after its last. */
export function weeksOf(month: Month): (number | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = Math.ceil((before + days) / 7) * 7;
  const all = Array.from({ length: cells }, (_, cell) => (cell < before || cell >= before + days ? null : cell - before + 1));
  return Array.from({ length: cells / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

/** Noon of a day, for naming it: no zone or change of clock moves it to another day. */
export function dayIn(month: Month, day: number): Date {
  return new Date(`${month}-${String(day).padStart(2, "0")}T12:00:00Z`);
}

/** What happens on each day of a month, by the shop's clock; in the order it is given in. */
export function byDay<T extends { at: Date | string }>(month: Month, planned: readonly T[]): Map<number, T[]> {
  const days = new Map<number, T[]>();
  for (const one of planned) {
    const day = wallClock(new Date(one.at));
    if (!day.startsWith(month)) continue;
    const number = Number(day.slice(8, 10));
    days.set(number, [...(days.get(number) ?? []), one]);
  }
  return days;
}
