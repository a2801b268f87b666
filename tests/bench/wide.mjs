/**
 * A wide change: the name of the site, which is on every page. How long until every kept page is rendered anew, and what a reader notices meanwhile.
 *
 *   npm run bench -- wide [articles, default 1000] [--database postgres://…/]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { articlesOf, ask, corpus, databaseIn, option, signIn, start, until } from "./measured-server.mjs";
import { memoryOf, processorOf } from "./processes.mjs";

const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

/** Pages that a wide change still has to render anew. */
async function waiting(port) {
  return JSON.parse((await ask(port, "GET", "/api/health")).text).waiting;
}

/** Every article page in both languages, asked for once, so that it is kept. */
async function keepAll(port, headers, size) {
  const addresses = [];
  for (const locale of ["nl", "fr"]) {
    const { text } = await ask(port, "GET", `/api/articles?locale=${locale}&depth=0&limit=${size + 10}&where[_status][equals]=published&select[slug]=true`, { headers });
    addresses.push(...JSON.parse(text).docs.map(({ slug }) => `/${locale}/blog/${slug}`));
  }
  for (const address of addresses) {
    const { status } = await ask(port, "GET", address);
    if (status !== 200) throw new Error(`${address} was answered with ${status}.`);
  }
  return addresses;
}

export async function measure() {
  const size = /^\d/.test(process.argv[3] ?? "") ? Number(process.argv[3]) : 1_000;
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const database = await databaseIn(folder);
  let server = null;
  try {
    await (await start(folder, database.url)).stop();
    await corpus(folder, database.url, size);
    server = await start(folder, database.url);
    const { port, pid } = server;
    const headers = await signIn(port);
    const pages = await keepAll(port, headers, size);
    const [newest] = await articlesOf(port, headers, 1);
    const had = processorOf(pid);
    const sent = performance.now();
    for (const [locale, name] of [["nl", "Gemeten blad"], ["fr", "Journal mesuré"]]) {
      const { status, text } = await ask(port, "POST", `/api/globals/site-settings?locale=${locale}`, { headers, body: { name } });
      if (status !== 200) throw new Error(`Saving the settings was answered with ${status}: ${text}`);
    }
    const saved = performance.now() - sent;
    const hot = (await until(port, `/nl/blog/${newest.slug}`, "Gemeten blad", sent)).took;
    const reads = [];
    let most = 0;
    // The last pages are coded as well as can be, which takes longer than rendering them: a constant, however many there were.
    let hurried = null;
    for (let left = await waiting(port), n = 0; left > 0; left = await waiting(port), n += 1) {
      most = Math.max(most, left);
      if (left < 100) hurried ??= { pages: most - left, took: performance.now() - sent };
      const began = performance.now();
      await ask(port, "GET", pages[(n * 37) % pages.length]);
      reads.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const took = performance.now() - sent;
    const last = took - (hurried?.took ?? took);
    if (!hurried) throw new Error(`Only ${most} pages waited: too few to say how fast a wide change is.`);
    const processor = processorOf(pid) - had;
    const memory = memoryOf(pid) / 1024;
    for (const address of [pages[0], pages.at(-1), pages[Math.floor(pages.length / 3)]]) {
      const { text } = await ask(port, "GET", address);
      if (!text.includes(address.startsWith("/nl") ? "Gemeten blad" : "Journal mesuré")) throw new Error(`${address} was not rendered anew.`);
    }
    return [
      `${option("database") ? "PostgreSQL" : "SQLite"}, production build, ${pages.length} article pages kept, the site's name changed in both languages. "Hot" is a page that somebody asks for meanwhile; goal: 20,000 pages within 20 minutes. "Last pages": those that are coded well at once, of which there are as many however many pages change.`,
      "",
      "| pages made anew | both saves answered, ms | hot page shows it, ms | all of them, s | of that the last pages, s | pages/s before them | 20,000 at this rate, min | processor per page, ms | a kept page meanwhile, p50 / p95 ms | PSS MB |",
      "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
      `| ${most} | ${saved.toFixed(0)} | ${hot.toFixed(0)} | ${(took / 1000).toFixed(1)} | ${(last / 1000).toFixed(1)} | ${((hurried.pages / hurried.took) * 1000).toFixed(1)} | ${((20_000 / hurried.pages) * (hurried.took / 60_000) + last / 60_000).toFixed(1)} | ${(processor / most).toFixed(0)} | ${at(reads, 0.5).toFixed(1)} / ${at(reads, 0.95).toFixed(1)} | ${memory.toFixed(0)} |`,
    ].join("\n");
  } finally {
    await server?.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
