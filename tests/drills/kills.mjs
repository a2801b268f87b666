/** kill −9 of the whole tree while editors save: what was acknowledged is there, every document opens, nothing waits in the outbox for ever. */
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pause, shopServer, until } from "./shop-server.mjs";

const collections = ["articles", "authors", "topics", "sources", "products", "media", "users", "redirects"];

/** Saves without a pause until told to stop: a draft of its own article's working title, and every second time a publication. Notes what was acknowledged. */
function startEditor(server, id, slug, acknowledged) {
  const over = new AbortController();
  let number = 0;
  const saved = { tried: 0, acknowledged: 0, published: 0 };
  const run = async () => {
    while (!over.signal.aborted) {
      number += 1;
      saved.tried += 1;
      const words = `stand ${Date.now().toString(36)}-${number}`;
      const publishes = number % 2 === 0;
      const body = publishes ? { title: words, slug, _status: "published" } : { workingTitle: words };
      const address = publishes ? `/api/articles/${id}?locale=nl&depth=0` : `/api/articles/${id}?locale=nl&depth=0&draft=true`;
      const { status } = await server.asEditor("PATCH", address, { body }).catch(() => ({ status: 0 }));
      if (status === 200) {
        saved.acknowledged += 1;
        if (publishes) saved.published += 1;
        acknowledged.set(`${id}:${publishes ? "title" : "workingTitle"}`, { words, after: [] });
      } else {
        // Not acknowledged: it may be there or not, and both is right.
        acknowledged.get(`${id}:${publishes ? "title" : "workingTitle"}`)?.after.push(words);
        if (!over.signal.aborted) await pause(20);
      }
    }
  };
  const running = run();
  return {
    saved,
    async stop() {
      over.abort();
      await running;
    },
  };
}

/**
 * @param {{ database?: string, count: (server: object) => Promise<number>, rounds?: number, words: string }} options `count`: rows of the outbox
 */
export async function killDrill({ database, count, rounds = Number(process.env.DRILL_ROUNDS ?? 50), words }) {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-drill-"));
  const server = await shopServer({ folder, database });
  // A machine that is busy with other work does fewer rounds; how many is said.
  const deadline = performance.now() + Number(process.env.DRILL_MINUTES ?? 60) * 60_000;
  const total = { tried: 0, acknowledged: 0, published: 0 };
  const acknowledged = new Map();
  const wrong = [];
  const starts = [];
  let opened = 0;
  let left = 0;
  try {
    await server.start();
    await server.signIn();
    const { docs } = JSON.parse((await server.asEditor("GET", "/api/articles?locale=nl&depth=0&limit=3&sort=id&where[_status][equals]=published&select[slug]=true")).text);
    for (let round = 1; round <= rounds && performance.now() < deadline; round += 1) {
      const editors = docs.map(({ id, slug }) => startEditor(server, id, slug, acknowledged));
      await pause(randomInt(500, 5_000));
      await server.killAll();
      await Promise.all(editors.map((editor) => editor.stop()));
      for (const { saved } of editors) for (const key of Object.keys(total)) total[key] += saved[key];
      left += await count(server);
      starts.push(await server.start());
      await server.signIn();
      for (const [key, { words: last, after }] of acknowledged) {
        const [id, field] = key.split(":");
        const draft = field === "workingTitle" ? "&draft=true" : "";
        const document = JSON.parse((await server.asEditor("GET", `/api/articles/${id}?locale=nl&depth=0${draft}`)).text);
        if (document[field] !== last && !after.includes(document[field])) wrong.push(`round ${round}: ${key} is “${document[field]}”, acknowledged was “${last}”`);
        if (field !== "title") continue;
        // What a visitor sees is what the database holds: the plan of the last publication was carried out.
        const { text } = await server.ask("GET", `/nl/blog/${docs.find((one) => String(one.id) === id).slug}`);
        if (!text.includes(document.title)) wrong.push(`round ${round}: the page of article ${id} does not show “${document.title}”`);
      }
      const waiting = await until(async () => ((await count(server)) === 0 ? "none" : null), 20, "The outbox is not empty").catch((error) => error.message);
      if (waiting !== "none") wrong.push(`round ${round}: ${waiting}`);
      console.log(`  ${words} ${round}/${rounds}: ${total.acknowledged} saves acknowledged, ${wrong.length} wrong, up after ${starts.at(-1).toFixed(1)} s`);
    }
    for (const collection of collections) {
      const list = JSON.parse((await server.asEditor("GET", `/api/${collection}?locale=nl&depth=0&limit=500&draft=true`)).text);
      for (const { id } of list.docs) {
        const { status } = await server.asEditor("GET", `/api/${collection}/${id}?locale=all&depth=1&draft=true`);
        if (status !== 200) wrong.push(`${collection} ${id} does not open: ${status}`);
        opened += 1;
      }
    }
  } catch (error) {
    wrong.push(error.message);
  } finally {
    await server.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
  const sorted = starts.toSorted((a, b) => a - b);
  const text = [
    `${starts.length} times kill −9 of front and renderer while three editors saved without a pause (every second save a publication), at a random moment; ${words}.`,
    "",
    "| | |",
    "|---|--:|",
    `| saves tried | ${total.tried} |`,
    `| saves acknowledged | ${total.acknowledged}, of them ${total.published} publications |`,
    `| acknowledged and lost, or not on the page | ${wrong.length} |`,
    `| outbox rows left by the kills, all carried out at the next start | ${left} |`,
    `| documents opened at the end | ${opened} |`,
    `| everything works again after the start, median and longest | ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} s, ${(sorted.at(-1) ?? 0).toFixed(1)} s |`,
    ...(wrong.length > 0 ? ["", ...wrong.slice(0, 20).map((line) => `- ${line}`)] : []),
  ].join("\n");
  return { text, failures: wrong.length };
}
