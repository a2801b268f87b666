import { describe, expect, it } from "vitest";

import { beginningOf, byDay, isMonth, monthAfter, monthOf, weeksOf } from "@/payload/desk/overview/month";

describe("months of the shop", () => {
  it("begin at midnight in Brussels, winter and summer", () => {
    expect(beginningOf("2026-12").toISOString()).toBe("2026-11-30T23:00:00.000Z");
    expect(beginningOf("2026-07").toISOString()).toBe("2026-06-30T22:00:00.000Z");
    expect(monthOf(new Date("2026-11-30T23:30:00Z"))).toBe("2026-12");
  });

  it("follow each other over the end of a year, both ways", () => {
    expect([monthAfter("2026-12"), monthAfter("2027-01", -1), monthAfter("2027-01", -13)]).toEqual(["2027-01", "2026-12", "2025-12"]);
  });

  it("have whole weeks from Monday on, with nothing where another month is", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
    expect(weeks.at(-1)).toEqual([30, null, null, null, null, null, null]);
    expect(weeks.flat().filter((day) => day !== null)).toEqual(Array.from({ length: 30 }, (_, day) => day + 1));
    expect(weeksOf("2028-02").flat().filter((day) => day !== null)).toHaveLength(29);
  });

  it("are not made of anything an address can say", () => {
    expect(["2026-12", "2026-13", "1999-01", "x", "", null, ["2026-12"]].map(isMonth)).toEqual([true, false, false, false, false, false, false]);
  });

  it("have each plan on the day of the shop's own clock, the night that it is turned back too", () => {
    const at = ["2026-10-24T22:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T22:59:00Z", "2026-10-25T23:00:00Z", "2026-10-31T23:00:00Z"];
    const days = byDay("2026-10", at.map((moment) => ({ at: moment })));
    expect([...days].map(([day, plans]) => [day, plans.length])).toEqual([[25, 4], [26, 1]]);
  });
});
