/**
 * Publish → visible through the whole of it: a production build, REST, the front. From sending the PATCH to an answer that shows the new title, on
 * the article and on the lists, asked one after the other as an editor would; a new connection for nothing.
 *
 *   npm run bench -- publish [sizes, default 100,1000,10000] [--database postgres://…/] [--rounds 40] [--keep folder]
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os, { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../support/free-port.mjs";
import { root } from "../support/tools.mjs";
import { at, median, ms, row } from "./figures.mjs";
import { articlesOf, ask, corpus, databaseIn, environment, option, settled, signIn, start, startArguments, until } from "./measured-server.mjs";
import { memoryOf, processorOf } from "./processes.mjs";

async function measurePublishing({ port, pid }, headers, rounds) {
  const times = { patch: [], article: [], list: [], front: [], processor: [] };
  let stale = 0;
  const docs = await articlesOf(port, headers, 12);
  for (const address of ["/nl", "/nl/blog", ...docs.map(({ slug }) => `/nl/blog/${slug}`)]) await ask(port, "GET", address);
  for (let round = -5; round < rounds; round += 1) {
    const { id, slug } = docs[(round + 5) % 6];
    const title = `Gemeten ${round} ${Date.now().toString(36)}`;
    const had = processorOf(pid);
    const sent = performance.now();
    const { status, text } = await ask(port, "PATCH", `/api/articles/${id}?locale=nl&depth=0`, { headers, body: { title, slug, _status: "published" } });
    if (status !== 200) throw new Error(`Publishing was answered with ${status}: ${text}`);
    const patch = performance.now() - sent;
    const listFirst = round % 2 === 1;
    const places = [["article", `/nl/blog/${slug}`], ["list", "/nl/blog"]];
    const seen = {};
    for (const [name, address] of listFirst ? places.toReversed() : places) {
      const { took, tries } = await until(port, address, title, sent);
      stale += tries - 1;
      seen[name] = took;
    }
    const processor = processorOf(pid) - had;
    seen.front = (await until(port, "/nl", title, sent)).took;
    if (round >= 0) {
      times.patch.push(patch);
      times.processor.push(processor);
      // What is asked first counts for itself; both together is what the second one took.
      times[listFirst ? "list" : "article"].push(seen[listFirst ? "list" : "article"]);
      (times.both ??= []).push(Math.max(seen.article, seen.list));
      times.front.push(seen.front);
    }
    // The other pages of the plan are rendered and coded in peace, as between two publications of a person.
    await settled(port, pid);
  }
  return { times, stale };
}

async function timesOf(count, work) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    await work(i);
    times.push(performance.now() - began);
  }
  return times;
}

async function measureRest(port, headers) {
  const { title } = (await ask(port, "GET", "/api/articles?locale=nl&depth=0&limit=40&page=1&select[title]=true", { headers }).then(({ text }) => JSON.parse(text))).docs[0];
  const queries = [...title.split(" ").filter((word) => word.length > 3).slice(0, 2), "magnesium", "betaine", "etiket lezen", "magnesum", "taurine slaap"];
  const search = await timesOf(60, (i) => ask(port, "GET", `/api/search?locale=nl&q=${encodeURIComponent(queries[i % queries.length])}`));
  const signedIn = { headers: { cookie: `payload-token=${headers.authorization.slice(4)}` } };
  const view = async (address) => {
    await ask(port, "GET", address, signedIn);
    return timesOf(6, () => ask(port, "GET", address, signedIn));
  };
  return { search, list: await view("/admin/collections/articles?locale=nl"), overview: await view("/admin/translations?locale=fr") };
}

/** Milliseconds from the start of the process to the first page, with the pages of before in their folder. */
async function measureWarmStart(folder, database) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, startArguments, { cwd: root, env: environment(folder, database, port), stdio: "ignore" });
  let took = null;
  while (took === null && child.exitCode === null && performance.now() - began < 60_000) {
    const answer = await ask(port, "GET", "/nl/blog").catch(() => null);
    if (answer?.status === 200) took = performance.now() - began;
    else await new Promise((resolve) => setTimeout(resolve, 10));
  }
  // Its renderer is on its way; a signal before it listens would be one to a half-started process.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
  return took ?? Number.NaN;
}

export async function measure() {
  const sizes = (/^\d/.test(process.argv[3] ?? "") ? process.argv[3] : "100,1000,10000").split(",").map(Number);
  const rounds = Number(option("rounds", "40"));
  const kept = option("keep");
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  mkdirSync(folder, { recursive: true });
  const database = await databaseIn(folder);
  let server = null;
  const lines = [];
  try {
    // Tables, accounts and the demo, which the corpus is made of.
    await (await start(folder, database.url)).stop();
    let first = null;
    for (const size of sizes) {
      await corpus(folder, database.url, size);
      server = await start(folder, database.url);
      const headers = await signIn(server.port);
      const { times, stale } = await measurePublishing(server, headers, rounds);
      const { search, list, overview } = await measureRest(server.port, headers);
      const memory = memoryOf(server.pid) / 1024;
      const load = os.loadavg()[0].toFixed(1);
      const { startedIn } = server;
      await server.stop();
      server = null;
      const warm = await measureWarmStart(folder, database.url);
      const of = { patch: median(times.patch), article: median(times.article), list: median(times.list), both: median(times.both), processor: median(times.processor), search: at(search, 0.95), memory };
      first ??= of;
      const pair = (numbers) => `${ms(median(numbers))} / ${ms(at(numbers, 0.95))}`;
      lines.push(row([size, pair(times.patch), pair(times.article), pair(times.list), pair(times.both), pair(times.front), stale, ms(of.processor), pair(search), ms(median(list)), ms(median(overview)), memory.toFixed(0), (startedIn / 1000).toFixed(1), warm.toFixed(0), load]));
      if (first !== of) lines.push(row([`× of ${sizes[0]}`, ...["patch", "article", "list", "both"].map((key) => (of[key] / first[key]).toFixed(2)), "", "", (of.processor / first.processor).toFixed(2), (of.search / first.search).toFixed(2), "", "", (of.memory / first.memory).toFixed(2), "", "", ""]));
    }
  } finally {
    await server?.stop();
    await database.drop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
  return [
    `${option("database") ? "PostgreSQL" : "SQLite"}, production build, ${rounds} publications a size; median / 95th percentile in milliseconds from sending the PATCH (depth 0, as the admin does). Article and list are what was asked first after it, in turns; "both" is when the second of the two was seen. "Stale" counts answers after the PATCH that did not show it yet; "processor" is what all processes together had from the PATCH until both pages were seen; "warm page" is the time from the start of the process to its first kept page.`,
    "",
    row(["articles × 2", "PATCH answered", "article seen", "list seen", "both seen", "+ front page", "stale", "processor", "search p50 / p95", "admin list", "translations", "PSS MB", "start s", "warm page", "load"]),
    row(["--:", ...Array(14).fill("--:")]),
    ...lines,
  ].join("\n");
}
