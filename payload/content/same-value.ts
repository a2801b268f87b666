import { isRecord } from "./lexical-nodes";

/**
 * Whether two values of JSON (or dates, as text or not) say the same, however their keys are ordered. Ends at the first difference and makes nothing.
 * @param saysNothing which values say as little as one that is absent
 */
export function sameValue(a: unknown, b: unknown, saysNothing: (value: unknown) => boolean): boolean {
  if (Object.is(a, b)) return true;
  if (saysNothing(a) || saysNothing(b)) return saysNothing(a) && saysNothing(b);
  if (a instanceof Date || b instanceof Date) return new Date(a as string).getTime() === new Date(b as string).getTime();
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, place) => sameValue(one, b[place], saysNothing));
  if (!isRecord(a) || !isRecord(b)) return false;
  const same = (key: string): boolean => sameValue(a[key], b[key], saysNothing);
  return Object.keys(a).every(same) && Object.keys(b).every((key) => key in a || same(key));
}
