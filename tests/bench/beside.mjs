/**
 * Publish → visible beside WordPress, in one run: the same texts, the same machine, a publication of one and then of the other, each once ours
 * is at rest (WordPress does nothing any more once it has answered). Through REST, from sending the change to an answer that shows the new title; both with no cache a visitor could be served an old
 * page from.
 *
 *   npm run bench -- beside [articles, default 1000] [--rounds 40] [--database postgres://…/] [--keep folder]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os, { tmpdir } from "node:os";
import path from "node:path";
import { at, median, ms, row } from "./figures.mjs";
import { articlesOf, ask, corpus, databaseIn, option, settled, signIn, start, until } from "./measured-server.mjs";
import { hasWordPress, startWordPress } from "./wordpress.mjs";

const texts = 24;

/** The words of a page of ours as an editor would have them in WordPress: headings, paragraphs and lists in its blocks. */
async function articleIn(port, slug) {
  const { text } = await ask(port, "GET", `/nl/blog/${slug}`);
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text;
  const blocks = [...main.matchAll(/<(p|h2|h3|li)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, tag, inner]) => [tag, inner.replaceAll(/<[^>]+>/g, "").trim()]).filter(([, words]) => words.length > 2);
  const content = blocks.map(([tag, words]) => (tag === "p" ? `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->` : tag === "li" ? `<!-- wp:list --><ul><li>${words}</li></ul><!-- /wp:list -->` : `<!-- wp:heading --><h2>${words}</h2><!-- /wp:heading -->`)).join("\n");
  return { title: /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1]?.replaceAll(/<[^>]+>/g, "") ?? slug, excerpt: blocks[0]?.[1] ?? "", content };
}

/** One publication: milliseconds until the change was answered, until its page and the list of pages showed it, in the order that is given. */
async function publish(port, change, places, listFirst) {
  const title = `Gemeten ${Date.now().toString(36)}`;
  const sent = performance.now();
  const { status, text } = await ask(port, change.method, change.address, { headers: change.headers, body: { title, ...change.body } });
  if (status !== 200) throw new Error(`Publishing was answered with ${status}: ${text}`);
  const answered = performance.now() - sent;
  const first = await until(port, listFirst ? places.list : places.article, title, sent);
  const second = await until(port, listFirst ? places.article : places.list, title, sent);
  return { answered, [listFirst ? "list" : "article"]: first.took, both: second.took };
}

export async function measure() {
  if (!hasWordPress()) throw new Error("This needs WordPress, PHP-FPM, MariaDB and nginx as Debian packages them (see wordpress.mjs), and root, as they do.");
  const size = Number(/^\d+$/.exec(process.argv[3] ?? "")?.[0] ?? 1_000);
  const rounds = Number(option("rounds", "40"));
  const kept = option("keep");
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  mkdirSync(folder, { recursive: true });
  const beside = mkdtempSync(path.join(tmpdir(), "feuilleton-wordpress-"));
  const database = await databaseIn(folder);
  let ours = null;
  let theirs = null;
  try {
    await (await start(folder, database.url)).stop();
    await corpus(folder, database.url, size);
    ours = await start(folder, database.url);
    const headers = await signIn(ours.port);
    const docs = await articlesOf(ours.port, headers, texts);
    theirs = await startWordPress(beside, await Promise.all(docs.map(({ slug }) => articleIn(ours.port, slug))), size);

    const sides = {
      Feuilleton: (n) => {
        const { id, slug } = docs[n % 6];
        return [ours.port, { method: "PATCH", address: `/api/articles/${id}?locale=nl&depth=0`, headers, body: { slug, _status: "published" } }, { article: `/nl/blog/${slug}`, list: "/nl/blog" }];
      },
      WordPress: (n) => {
        const { id, path: article } = theirs.posts[n % 6];
        return [theirs.port, { method: "POST", address: `/wp-json/wp/v2/posts/${id}`, headers: theirs.headers, body: { status: "publish" } }, { article, list: "/" }];
      },
    };
    for (const side of Object.values(sides)) {
      for (let n = 0; n < 6; n += 1) {
        const [port, , places] = side(n);
        for (const address of Object.values(places)) await ask(port, "GET", address);
      }
    }
    const times = Object.fromEntries(Object.keys(sides).map((name) => [name, { answered: [], article: [], list: [], both: [] }]));
    for (let round = -6; round < rounds; round += 1) {
      for (const [name, side] of round % 4 < 2 ? Object.entries(sides) : Object.entries(sides).toReversed()) {
        const [port, change, places] = side(round + 6);
        const seen = await publish(port, change, places, round % 2 !== 0);
        if (round >= 0) for (const [key, took] of Object.entries(seen)) times[name][key].push(took);
        await settled(ours.port, ours.pid);
      }
    }
    const load = os.loadavg()[0].toFixed(1);
    const keys = ["answered", "article", "list", "both"];
    const ratio = (share) => keys.map((key) => (at(times.Feuilleton[key], share) / at(times.WordPress[key], share)).toFixed(2));
    return [
      `${size} articles (ours in two languages, WordPress's in one), ${option("database") ? "PostgreSQL" : "SQLite"} for ours, MariaDB, PHP-FPM with opcode cache and nginx for WordPress ${theirs.version} with its own theme and no plugin; ${rounds} publications each in turns; median / 95th percentile in milliseconds from sending the change. Load average at the end ${load}.`,
      "",
      row(["", "change answered", "article seen", "list seen", "both seen"]),
      row(["--", "--:", "--:", "--:", "--:"]),
      ...Object.entries(times).map(([name, of]) => row([name, ...keys.map((key) => `${ms(median(of[key]))} / ${ms(at(of[key], 0.95))}`)])),
      row(["ratio of the medians", ...ratio(0.5)]),
      row(["ratio of the 95th percentiles", ...ratio(0.95)]),
    ].join("\n");
  } finally {
    await theirs?.stop();
    await ours?.stop();
    await database.drop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
    rmSync(beside, { recursive: true, force: true });
  }
}
