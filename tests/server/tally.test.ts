import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closingLine, count, fromPlaywright, fromVitest, reported, total } from "../support/tally.mjs";

let folder: string;
let report: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-tally-"));
  report = path.join(folder, "report.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the closing line is the one that programs read", () => {
  expect(closingLine(total([count(3, 0, 1), count(2, 1), count()]))).toBe("tests: 5 passed, 1 failed, 1 skipped");
});

test("sums do not depend on the order of the suites", () => {
  const counts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([passed, failed, skipped]) => count(passed, failed, skipped)));
  fc.assert(fc.property(counts, (all) => closingLine(total(all)) === closingLine(total(all.toReversed()))));
});

describe("a red run never looks green", () => {
  test("without a report", () => {
    expect(reported(report, 1, fromVitest)).toEqual(count(0, 1, 0));
  });

  test("with a report in which nothing failed", () => {
    writeFileSync(report, JSON.stringify({ numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }));
    expect(reported(report, 1, fromVitest)).toEqual(count(4, 1, 1));
    expect(reported(report, 0, fromVitest)).toEqual(count(4, 0, 1));
  });

  test("when a file does not even load", () => {
    const testResults = [{ status: "failed", assertionResults: [] }, { status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(fromVitest({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults })).toEqual(count(1, 2, 0));
  });

  test("when a journey passed only on a second try", () => {
    expect(fromPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 } })).toEqual(count(5, 1, 2));
  });
});
