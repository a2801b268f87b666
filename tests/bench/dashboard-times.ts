/**
 * Asks what the dashboard asks, in the filled shop of `DATABASE_URL` and in this very process: the whole, and each of its questions, as it is found and
 * with what a busy shop has waiting. Prints the rows of a table.
 */
// Before the configuration, whose own modules import it: after it, tsx waits for it without end.
import { overviewOf } from "@/payload/desk/overview/overview-of";
import config from "@payload-config";
import { createLocalReq, getPayload, type PayloadRequest } from "payload";

import { monthAfter, monthOf } from "@/payload/desk/overview/month";
import { plannedBetween, whatNeedsMe } from "@/payload/desk/overview/overview-data";
import { publishedPerMonth } from "@/payload/desk/overview/published-per-month";
import { runSql, sql } from "@/payload/search/sql";

const rounds = 15;
/** What waits, of a shop that plans everything. */
const plans = 200;

const payload = await getPayload({ config, disableOnInit: true });
const now = new Date();
const next = monthAfter(monthOf(now));
const questions: [name: string, ask: (req: PayloadRequest) => Promise<unknown>][] = [
  ["the whole", (req) => overviewOf(req, next, now)],
  ["what needs somebody today", whatNeedsMe],
  ["the calendar", (req) => plannedBetween(req, new Date(`${next}-01`), new Date(`${monthAfter(next)}-01`))],
  ["what came out", (req) => publishedPerMonth(req, 12, now)],
];

const middle = (values: number[]): string => (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1);

async function measured(standing: string): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, ask] of questions) {
    const [times, worked]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const req = await createLocalReq({}, payload);
      const [began, before] = [performance.now(), process.cpuUsage()];
      await ask(req);
      times.push(performance.now() - began);
      const { system, user } = process.cpuUsage(before);
      worked.push((system + user) / 1000);
    }
    lines.push(`| ${payload.db.name} | ${standing} | ${name} | ${middle(times)} | ${Math.max(...times).toFixed(1)} | ${middle(worked)} |`);
  }
  return lines;
}

const lines = await measured("as filled");
const { docs } = await payload.db.find<{ id: number }>({ collection: "articles", limit: plans, pagination: false, select: {}, sort: "id" });
for (const [place, { id: article }] of docs.entries()) {
  const day = String((place % 28) + 1).padStart(2, "0");
  const row = { article, language: "fr", action: "publish", at: `${next}-${day}T08:00:00.000Z`, state: place % 20 === 0 ? "failed" : "waiting", attempts: 0, createdAt: now.toISOString(), updatedAt: now.toISOString() };
  await payload.db.create({ collection: "scheduled-changes", data: row });
}
await runSql(payload, sql`UPDATE translations SET state = 'needsUpdate' WHERE id % 3 = 0`);
await runSql(payload, sql`UPDATE live_pages SET warnings = id % 4, checked_at = CASE WHEN id % 10 = 0 THEN NULL ELSE changed_at END`);
await runSql(payload, sql`ANALYZE`);
lines.push(...(await measured("busy")));
console.log(lines.join("\n"));
process.exit(0);
