/** Two whole servers on one PostgreSQL, as a shop with several machines has them. Needs a production build and DATABASE_URL of a server to make databases on. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { signIn, startShop } from "../drills/started-shop.mjs";

type Shop = Awaited<ReturnType<typeof startShop>>;

const dataDir = mkdtempSync(path.join(tmpdir(), "feuilleton-two-"));
const server = process.env.DATABASE_URL ?? "";
const name = `two_${randomBytes(5).toString("hex")}`;
const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
let shops: Shop[] = [];
let ask: Awaited<ReturnType<typeof signIn>>;
let article: { id: number; slug: string };

async function sql<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const [one, other] = [() => shops[0]!, () => shops[1]!];

async function page(shop: Shop): Promise<{ status: number; text: string }> {
  const answer = await shop.ask(`/nl/blog/${article.slug}`);
  return { status: answer.status, text: await answer.text() };
}

async function publish(title: string): Promise<void> {
  const { status, json } = await ask(one(), "PATCH", `/articles/${article.id}?locale=nl`, { title, _status: "published" });
  expect({ status, errors: json?.errors }).toEqual({ status: 200, errors: undefined });
}

/** Looks often: what is measured is the way from one process to the other. */
const soon = { timeout: 5_000, interval: 10 };

beforeAll(async () => {
  await sql(server, `CREATE DATABASE ${name}`);
  shops = await Promise.all([startShop({ dataDir, databaseUrl }), startShop({ dataDir, databaseUrl })]);
  await Promise.all(shops.map((shop) => shop.ready()));
  ask = await signIn(one());
  const { json } = await ask(one(), "GET", "/articles?limit=1&locale=nl&depth=0&sort=id");
  article = json.docs[0];
}, 180_000);

afterAll(async () => {
  await Promise.all(shops.map((shop) => shop.stop()));
  await sql(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

test("started together on an empty database, they migrated and filled it once, and keep pages apart in one data folder", async () => {
  const migrations = await sql<{ name: string }>(databaseUrl, "SELECT name FROM payload_migrations");
  expect(new Set(migrations.map((row) => row.name)).size).toBe(migrations.length);
  const [users] = await sql<{ all: string; different: string }>(databaseUrl, `SELECT count(*) AS "all", count(DISTINCT email) AS different FROM users`);
  expect(users?.all).toBe(users?.different);
  const [articles] = await sql<{ all: string; different: string }>(databaseUrl, `SELECT count(*) AS "all", count(DISTINCT slug) AS different FROM articles_locales WHERE _locale = 'nl' AND slug IS NOT NULL`);
  expect(articles?.all).toBe(articles?.different);
  expect(readdirSync(dataDir).filter((entry) => /^pages(-\d+)?$/.test(entry)).toSorted()).toEqual(["pages", "pages-2"]);
});

test("a publication through one is on the page of the other, and a withdrawal takes it away there", async () => {
  for (const shop of shops) expect((await page(shop)).status).toBe(200);
  await publish("Zichtbaar op beide");
  expect((await page(one())).text).toContain("Zichtbaar op beide");
  await vi.waitFor(async () => expect((await page(other())).text).toContain("Zichtbaar op beide"), soon);
  await ask(one(), "PATCH", `/articles/${article.id}?locale=nl&draft=true`, { _status: "draft" });
  await ask(one(), "PATCH", `/articles/${article.id}?locale=nl`, { _status: "draft" });
  await vi.waitFor(async () => expect((await page(other())).status).not.toBe(200), soon);
  expect((await page(one())).status).not.toBe(200);
});

test("one that was away is not ready before it knows what it missed", async () => {
  await publish("Voor de afwezigheid");
  await vi.waitFor(async () => expect((await page(other())).text).toContain("Voor de afwezigheid"), soon);
  await other().kill();
  await publish("Tijdens de afwezigheid");
  shops[1] = await startShop({ dataDir, databaseUrl });
  await other().ready();
  expect((await page(other())).text).toContain("Tijdens de afwezigheid");
}, 90_000);
