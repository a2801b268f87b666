import { describe, expect, it } from "vitest";

import { formatDate } from "@/components/article/reading-date";

describe("a date in an article", () => {
  it("is written out in the reader's language", () => {
    expect(formatDate("2026-11-22T10:00:00.000Z", "nl")).toBe("22 november 2026");
    expect(formatDate("2026-11-22T10:00:00.000Z", "fr")).toBe("22 novembre 2026");
  });

  it("has the French first of the month, and no other day, as an ordinal", () => {
    expect(formatDate("2026-11-01T10:00:00.000Z", "fr")).toBe("1er novembre 2026");
    expect(formatDate("2026-11-01T10:00:00.000Z", "nl")).toBe("1 november 2026");
    expect(formatDate("2026-11-11T10:00:00.000Z", "fr")).toBe("11 novembre 2026");
  });

  it("is the day in Brussels, in winter and in summer time", () => {
    expect(formatDate("2026-12-31T23:30:00.000Z", "nl")).toBe("1 januari 2027");
    expect(formatDate("2026-06-30T22:30:00.000Z", "fr")).toBe("1er juillet 2026");
    expect(formatDate("2026-12-31T23:30:00.000Z", "nl", "UTC")).toBe("31 december 2026");
  });

  it("fails on what is no date", () => {
    expect(() => formatDate("yesterday", "nl")).toThrow(RangeError);
  });
});
