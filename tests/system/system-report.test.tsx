/** The System page as an administrator reads it, in each language of the admin. */
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { SystemReport } from "@/payload/system/system-report";
import type { SystemState } from "@/payload/system/system-state";

const now = new Date("2026-11-22T12:00:00Z");
const well: SystemState = {
  version: "0.1.0",
  node: "20.20.2",
  database: { kind: "postgres", answers: true, ms: 4, failedChanges: 0, outbox: { waiting: 0, error: null }, edge: null },
  backup: { made: "2026-11-21T23:30:00.000Z", file: "/data/backups/feuilleton-21.tar.gz", bytes: 1_234_567 },
  kept: 20_000,
};

function show(state: Partial<SystemState>, language = "en"): HTMLElement {
  const { container } = render(<SystemReport language={language} now={now} state={{ ...well, ...state }} timeZone="Europe/Brussels" />);
  return container;
}

/** What stands beside a name. */
function beside(name: string): string {
  const row = screen.getByText(name).closest("div");
  return row ? (within(row).getByRole("definition").textContent ?? "") : "";
}

test("where all is well, every line says so and nothing is marked", () => {
  const page = show({});
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("System");
  expect(["Version", "Database", "Failed scheduled changes", "Changes still on their way to the pages"].map(beside)).toEqual(["Feuilleton 0.1.0, Node 20.20.2", "PostgreSQL answers, in 4 ms", "none", "none"]);
  // Brussels is an hour ahead: already the next day.
  expect(beside("Last backup")).toMatch(/^Nov 22, 2026, 12:30.AM \(1\.2 MB\), feuilleton-21\.tar\.gz$/);
  expect(beside("Pages kept")).toContain("20,000");
  expect(page.querySelector(".desk-refused")).toBeNull();
});

test("a database that is silent is named, and what it would have said is unknown rather than none", () => {
  show({ database: { kind: "sqlite", answers: false } });
  expect(beside("Database")).toContain("SQLite does not answer");
  expect(["Failed scheduled changes", "Changes still on their way to the pages"].map(beside)).toEqual(["unknown", "unknown"]);
});

test("no backup, and one of more than a week ago, come with the command that makes one", () => {
  show({ backup: null });
  expect(beside("Last backup")).toBe("None yet. Make one with: npm run backup");
  document.body.innerHTML = "";
  show({ backup: { made: "2026-11-15T11:59:59.000Z", file: "a.tar.gz", bytes: 1 } });
  expect(beside("Last backup")).toContain("more than a week ago");
});

test("what failed leads to the list of it, and what waits says why", () => {
  show({ database: { kind: "sqlite", answers: true, ms: 1, failedChanges: 3, outbox: { waiting: 2, error: "The front cannot be reached." }, edge: null } });
  expect(beside("Failed scheduled changes")).toMatch(/^3/);
  expect(screen.getByRole("link").getAttribute("href")).toBe("/admin/collections/scheduled-changes?where[state][equals]=failed");
  expect(beside("Changes still on their way to the pages")).toMatch(/^2.*The front cannot be reached\.$/);
});

test("a cache in front has a line of its own where there is one, and what it has not heard says why", () => {
  show({});
  expect(screen.queryByText("Changes the cache in front of the site still has to hear")).toBeNull();
  document.body.innerHTML = "";
  show({ database: { kind: "postgres", answers: true, ms: 1, failedChanges: 0, outbox: { waiting: 0, error: null }, edge: { waiting: 2, error: "Fastly cannot be reached (ECONNREFUSED)." } } });
  expect(beside("Changes the cache in front of the site still has to hear")).toMatch(/^2.*ECONNREFUSED\)\.$/);
});

test.each([
  ["nl", "Systeem", "Laatste back-up", /^22 nov 2026, 00:30 \(1,2 MB\)/],
  ["fr", "Système", "Dernière sauvegarde", /^22 nov. 2026, 00:30 \(1,2\sMo\)/],
])("in %s it speaks that language, its dates and its numbers", (language, title, backup, said) => {
  show({}, language);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
  expect(beside(backup)).toMatch(said);
  expect(document.body.textContent).toMatch(/20[.\u202f]000/);
});
