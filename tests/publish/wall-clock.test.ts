import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { momentAfterSkipped, momentOf, momentsOf, readMoment, statedMoment, wallClock, whichOfTwo, whyNoMoment, withOffset } from "@/payload/publish/wall-clock";

describe("the clock of the shop", () => {
  it.each([
    ["2026-12-01T09:00", "2026-12-01T08:00:00.000Z"],
    ["2026-07-01T09:00", "2026-07-01T07:00:00.000Z"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
  ])("%s in Brussels is %s", (wall, utc) => {
    expect(momentOf(wall)?.toISOString()).toBe(utc);
  });

  it("has no moment for the hour that is skipped in spring", () => {
    expect(momentOf("2026-03-29T02:00")).toBeNull();
    expect(momentOf("2026-03-29T02:59")).toBeNull();
  });

  it("means the first of the two hours in autumn", () => {
    expect(momentOf("2026-10-25T02:30")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  it("knows both of them, and how each is written without doubt", () => {
    const both = momentsOf("2026-10-25T02:30");
    expect(both.map((moment) => moment.toISOString())).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
    expect(both.map((moment) => withOffset(moment))).toEqual(["2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"]);
    expect(both.map((moment) => whichOfTwo(moment))).toEqual(["first", "second"]);
    expect(both.map((moment) => readMoment(statedMoment(moment)))).toEqual(both);
    const any = new Date("2026-12-01T08:00:00Z");
    expect([whichOfTwo(any), statedMoment(any), withOffset(new Date("2026-01-05T12:00:00Z"), "America/New_York")]).toEqual([null, "2026-12-01T09:00", "2026-01-05T07:00-05:00"]);
  });

  it("offers for an hour that is skipped the moment at which the clock jumps", () => {
    expect(momentAfterSkipped("2031-03-30T02:30")?.toISOString()).toBe("2031-03-30T01:00:00.000Z");
    expect(momentAfterSkipped("morgen")).toBeNull();
  });

  it("comes back to every moment it shows, or to the same minute an hour before, in autumn", () => {
    const minute = 60_000;
    const moments = fc.integer({ min: Date.UTC(2020, 0) / minute, max: Date.UTC(2035, 0) / minute }).map((minutes) => new Date(minutes * minute));
    const zones = fc.constantFrom("Europe/Brussels", "UTC", "America/New_York", "Asia/Kathmandu");
    fc.assert(fc.property(moments, zones, (moment, zone) => {
      const found = momentOf(wallClock(moment, zone), zone)?.getTime();
      expect([moment.getTime(), moment.getTime() - 60 * minute]).toContain(found);
    }));
  });

  it("keeps the order of what it is told, so that a later time is never earlier", () => {
    expect((momentOf("2026-10-25T02:59")?.getTime() ?? 0) < (momentOf("2026-10-25T03:00")?.getTime() ?? 0)).toBe(true);
  });
});

describe("a moment in a request", () => {
  it.each([
    ["2026-12-01T08:00:00.000Z", "2026-12-01T08:00:00.000Z"],
    ["2026-12-01T09:00:00+01:00", "2026-12-01T08:00:00.000Z"],
    ["2026-12-01T09:00", "2026-12-01T08:00:00.000Z"],
  ])("%s is %s", (given, utc) => {
    expect(readMoment(given)?.toISOString()).toBe(utc);
  });

  it.each(["", "morgen", "2026-13-01T09:00", "2026-02-30T09:00", "2026-02-30T09:00Z", "2026-00-01T09:00:00+01:00", "2026-12-01", 5, null, { at: 1 }])("%j is none", (given) => {
    expect(readMoment(given)).toBeNull();
  });

  it.each([
    ["2031-02-30T09:00", "noDay"],
    ["2031-02-30T09:00:00.000Z", "noDay"],
    ["2031-13-01T09:00", "noDay"],
    ["2031-03-30T02:30", "skipped"],
    ["2031-10-26T02:30", "comesTwice"],
    ["2031-03-30T25:30", "unreadable"],
    ["2031-03-30T24:00", "unreadable"],
    ["morgen", "unreadable"],
    [null, "unreadable"],
  ])("that is none, %j, is told apart: %s", (given, why) => {
    expect(readMoment(given)).toBeNull();
    expect(whyNoMoment(given)).toBe(why);
  });
});
