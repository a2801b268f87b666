/**
 * What a clock on the wall of the shop shows, and the moment that means. Data are UTC; people see and write the shop's own time, which jumps
 * twice a year (Directive 2000/84/EC).
 */
import { madeOnce } from "../../messages/made-once";
import { timeZone } from "../../messages/time-zone";

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;
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

/**
 * The moment at which the clock shows this time. Null for what is no time, and for an hour that the clock skips in spring; of an hour that it
 * shows twice in autumn, the first.
 */
export function momentOf(wall: string, zone = timeZone): Date | null {
  const found = shape.exec(wall.trim());
  const asUtc = found ? Date.parse(`${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  const wanted = wall.trim().slice(0, 16);
  const candidates = [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)].map((offset) => asUtc - offset);
  const fitting = candidates.filter((moment) => wallClock(new Date(moment), zone) === wanted);
  return fitting.length > 0 ? new Date(Math.min(...fitting)) : null;
}

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/** Whether a text begins with a day of the calendar: 30 February is none, though JavaScript would take it for 2 March. */
function isDay(text: string): boolean {
  const found = stated.exec(text);
  return found !== null && Number(found[3]) >= 1 && new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))).getUTCDate() === Number(found[3]) && Number(found[2]) <= 12;
}

/** A moment as a request states it: ISO 8601 with an offset, or the shop's own time without one. Null where it is neither. */
export function readMoment(value: unknown): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (stated.test(text) && !isDay(text)) return null;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return momentOf(text);
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Why `readMoment` found none: a day that no calendar has, an hour that the clock skips, or no moment at all. */
export function whyNoMoment(value: unknown): "noDay" | "skipped" | "unreadable" {
  const text = typeof value === "string" ? value.trim() : "";
  if (stated.test(text) && !isDay(text)) return "noDay";
  return shape.test(text) && !Number.isNaN(Date.parse(`${text.slice(0, 16)}Z`)) ? "skipped" : "unreadable";
}
