/**
 * What a clock on the wall of the shop shows, and the moment that means. Data are UTC; people see and write the shop's own time, which jumps
 * twice a year (Directive 2000/84/EC).
 */
import { madeOnce } from "../../messages/made-once";
import { timeZone } from "../../messages/time-zone";

const shape = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?$/;
const day = 24 * 60 * 60 * 1000;

const clockOf = madeOnce((zone: string) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" }));

/** "2026-03-29T03:30": what the clock shows at a moment, to the minute. */
export function wallClock(moment: Date, zone = timeZone): string {
  const part = Object.fromEntries(clockOf(zone).formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, "0")}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** Minutes as if the wall clock were UTC, minus the moment itself. */
function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${wallClock(new Date(moment), zone)}Z`) - Math.floor(moment / 60_000) * 60_000;
}

/** The moments at which the clock shows this time, the earlier first: none for what is no time and for the hour skipped in spring, two in autumn. */
export function momentsOf(wall: string, zone = timeZone): Date[] {
  const found = shape.exec(wall.trim());
  const asUtc = found ? Date.parse(`${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return [];
  const wanted = wall.trim().slice(0, 16);
  const candidates = new Set([offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)].map((offset) => asUtc - offset));
  return [...candidates].filter((moment) => wallClock(new Date(moment), zone) === wanted).sort((a, b) => a - b).map((moment) => new Date(moment));
}

/** The first of them; null where there is none. */
export function momentOf(wall: string, zone = timeZone): Date | null {
  return momentsOf(wall, zone)[0] ?? null;
}

/** The first moment after a time that the clock skips: the one at which it jumps. Null for what is no time. */
export function momentAfterSkipped(wall: string, zone = timeZone): Date | null {
  const asUtc = Date.parse(`${wall.trim().slice(0, 16)}Z`);
  if (Number.isNaN(asUtc)) return null;
  // Clocks jump by an hour; no zone has jumped by a day since 2011.
  for (let minutes = 1; minutes < 24 * 60; minutes += 1) {
    const moment = momentOf(new Date(asUtc + minutes * 60_000).toISOString().slice(0, 16), zone);
    if (moment) return moment;
  }
  return null;
}

/** Whether the clock shows the time of this moment twice that night, and then which of the two this is; null on any other night. */
export function whichOfTwo(moment: Date, zone = timeZone): "first" | "second" | null {
  const both = momentsOf(wallClock(moment, zone), zone);
  if (both.length < 2) return null;
  return wallClock(moment, zone) === wallClock(new Date(moment.getTime() + 60 * 60_000), zone) ? "first" : "second";
}

/** "2026-10-25T02:30+01:00": what the clock shows, and how far it is from UTC. ISO 8601. */
export function withOffset(moment: Date, zone = timeZone): string {
  const minutes = offsetAt(moment.getTime(), zone) / 60_000;
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${wallClock(moment, zone)}${minutes < 0 ? "-" : "+"}${clock}`;
}

/** As people are shown a moment to change: what the clock shows, with the distance from UTC only where it shows that twice. */
export function statedMoment(moment: Date, zone = timeZone): string {
  return whichOfTwo(moment, zone) ? withOffset(moment, zone) : wallClock(moment, zone);
}

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/** Whether a text begins with a day of the calendar: 30 February is none, though JavaScript would take it for 2 March. */
function isDay(text: string): boolean {
  const found = stated.exec(text);
  return found !== null && Number(found[3]) >= 1 && new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))).getUTCDate() === Number(found[3]) && Number(found[2]) <= 12;
}

/** A moment as a request states it: ISO 8601 with an offset, or the shop's own time without one. Null where it is neither, or could be two. */
export function readMoment(value: unknown): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (stated.test(text) && !isDay(text)) return null;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const [first = null, ...others] = momentsOf(text);
    return others.length > 0 ? null : first;
  }
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Why `readMoment` found none: a day that no calendar has, an hour that the clock skips or shows twice, or no moment at all. */
export function whyNoMoment(value: unknown): "noDay" | "skipped" | "comesTwice" | "unreadable" {
  const text = typeof value === "string" ? value.trim() : "";
  if (stated.test(text) && !isDay(text)) return "noDay";
  if (momentsOf(text).length > 1) return "comesTwice";
  return shape.test(text) && !Number.isNaN(Date.parse(`${text.slice(0, 16)}Z`)) ? "skipped" : "unreadable";
}
