/**
 * Asks where things are used in the filled shop of `DATABASE_URL`, in this very process: of each collection what most pages show and what fewest do, with no
 * drafts, with a tenth of the French texts waiting as drafts, and with all of them; and how long it takes to write down what drafts name, once, for all of them.
 * Then one source takes the place of another in a hundred articles, each in a transaction of its own, as replacing everywhere does it.
 */
// Before the configuration, whose own modules import it: after it, tsx waits for it without end.
import { findUses } from "@/payload/publish/uses";
import config from "@payload-config";
import { type BasePayload, commitTransaction, createLocalReq, getPayload, initTransaction } from "payload";

import { fillDraftParts } from "@/payload/publish/draft-parts";
import type { PartCollection } from "@/payload/publish/live-pages";
import { replaceInArticle } from "@/payload/publish/replace-in-article";
import { articlesUsing } from "@/payload/publish/uses";
import { rowsOf, runSql, sql } from "@/payload/search/sql";

const rounds = 9;

interface Case {
  collection: PartCollection;
  id: number;
  pages: number;
}

async function casesOf(payload: BasePayload): Promise<Case[]> {
  const found = await rowsOf<{ part: string; pages: number | string }>(payload, sql`SELECT part, count(*) AS pages FROM page_parts WHERE part <> 'blog' AND part NOT LIKE 'articles:%' GROUP BY part ORDER BY count(*)`);
  const all = found.map(({ part, pages }) => ({ collection: part.split(":")[0] as PartCollection, id: Number(part.split(":")[1]), pages: Number(pages) }));
  return [...new Set(all.map(({ collection }) => collection))].flatMap((collection) => {
    const own = all.filter((one) => one.collection === collection);
    return [...new Set([own[0], own.at(-1)])].filter((one) => one !== undefined);
  });
}

const draftsOf = (share: number) => sql`UPDATE _articles_v_locales SET version__status = CASE WHEN _parent_id % 100 < ${share} THEN 'draft' ELSE 'published' END WHERE _locale = 'fr' AND version_body IS NOT NULL`;
const asEnum = (share: number) => sql`UPDATE _articles_v_locales SET version__status = (CASE WHEN _parent_id % 100 < ${share} THEN 'draft' ELSE 'published' END)::enum__articles_v_version_status WHERE _locale = 'fr' AND version_body IS NOT NULL`;

/** As the migration does it. Milliseconds. */
async function fill(payload: BasePayload): Promise<number> {
  const req = await createLocalReq({}, payload);
  const began = performance.now();
  await initTransaction(req);
  await fillDraftParts(req);
  await commitTransaction(req);
  return performance.now() - began;
}

/** Milliseconds of each transaction, shortest first. */
async function replaceIn(payload: BasePayload, articles: number, from: number, to: number): Promise<number[]> {
  const req = await createLocalReq({}, payload);
  const times: number[] = [];
  for (const id of await articlesUsing(req, "sources", from, { after: 0, limit: articles })) {
    const began = performance.now();
    await initTransaction(req);
    await replaceInArticle(req, id, { collection: "sources", from, to });
    await commitTransaction(req);
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b);
}

const payload = await getPayload({ config, disableOnInit: true });
const cases = await casesOf(payload);
const lines: string[] = [];
for (const share of [0, 10, 100]) {
  await runSql(payload, payload.db.name === "postgres" ? asEnum(share) : draftsOf(share));
  const took = await fill(payload);
  await runSql(payload, sql`ANALYZE`);
  for (const { collection, id, pages } of cases) {
    const times: number[] = [];
    let drafts = 0;
    for (let round = 0; round < rounds; round += 1) {
      const req = await createLocalReq({}, payload);
      const began = performance.now();
      const uses = await findUses(req, collection, id);
      times.push(performance.now() - began);
      drafts = uses.drafts.total;
      if (uses.live.total !== pages) throw new Error(`${uses.live.total} of ${pages} live pages of ${collection} ${id} were counted.`);
    }
    const sorted = times.toSorted((a, b) => a - b);
    lines.push(`| ${payload.db.name} | ${share} % | ${collection} | ${pages} | ${drafts} | ${(sorted[Math.floor(rounds / 2)] ?? 0).toFixed(0)} | ${(sorted.at(-1) ?? 0).toFixed(0)} |`);
  }
  const [rows] = await rowsOf<{ total: number | string }>(payload, sql`SELECT count(*) AS total FROM draft_parts`);
  lines.push(`| ${payload.db.name} | ${share} % | the table made anew, ${rows?.total} rows | | | ${took.toFixed(0)} | |`);
}
await runSql(payload, payload.db.name === "postgres" ? asEnum(0) : draftsOf(0));
await fill(payload);
const [few, many] = cases.filter(({ collection }) => collection === "sources");
if (few && many) {
  const times = await replaceIn(payload, 100, many.id, few.id);
  lines.push(`| ${payload.db.name} | 0 % | one source in the place of another, each of ${times.length} articles | ${many.pages} | | ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} | ${(times.at(-1) ?? 0).toFixed(0)} |`);
}
console.log(lines.join("\n"));
process.exit(0);
