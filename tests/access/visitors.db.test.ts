import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { openRest, type Send } from "./rest";
import { openShop, secret, type Shop } from "./shop";

let db: TestDatabase;
let get: (path: string) => ReturnType<Send>;
let send: Send;
let shop: Shop;
beforeAll(async () => {
  db = await openDatabase();
  send = openRest(db.payload);
  get = (path) => send("GET", path);
  shop = await openShop(db.payload);
});
afterAll(() => db.close());

const languages = ["locale=nl", "locale=fr", "locale=all", "locale=*", "locale=de", "locale=", "locale[]=nl&locale[]=fr", "locale=nl&locale=all", ""];
const collections = ["articles", "media", "topics", "sources", "authors", "products", "calls-to-action", "users", "redirects", "live-pages", "page-parts", "outbox", "payload-kv", "payload-locked-documents", "payload-preferences", "payload-migrations"];
const articleNames = ["frenchDraft", "frenchWithdrawn", "frenchChanged", "sharedChanged", "withdrawn"] as const;
const manners = [
  "", "depth=2", "depth=9", "draft=true", "draft=true&depth=2", "fallback-locale=nl", "fallback-locale=fr", "fallbackLocale=fr", "fallbackLocale[]=fr&fallbackLocale[]=nl",
  "trash=true", "pagination=false", "flattenLocales=false", "populate[articles][body]=true&depth=2", "select[title]=true&select[version]=true", "joins[related][limit]=9",
  "overrideAccess=true", "showHiddenFields=true", "publishAllLocales=true", "user=1",
];

/** Asks in every manner; returns the addresses whose answer tells what is unpublished, or breaks. */
async function leaksOf(path: string, language: string): Promise<string[]> {
  const leaks: string[] = [];
  for (const manner of manners) {
    const address = `${path}?limit=100&${language}&${manner}`;
    const { text, status } = await get(address);
    if (text.includes(secret) || status === 500) leaks.push(`${address} answered ${status}`);
  }
  return leaks;
}

describe.each(languages)("asked with %s", (language) => {
  it.each(collections)("%s keeps what is unpublished to itself", async (collection) => {
    expect(await leaksOf(`/${collection}`, language)).toEqual([]);
  });

  it.each(articleNames)("the article '%s' by its id keeps what is unpublished to itself", async (name) => {
    expect(await leaksOf(`/articles/${shop.articles[name]}`, language)).toEqual([]);
  });
});

const closed = [
  "/articles/versions?locale=nl", "/articles/versions?locale=fr&depth=1", "/articles/versions/1?locale=fr", "/articles/versions/1?locale=all", "/topics/versions?locale=fr",
  "/globals/site-settings/versions?locale=nl", "/graphql?query={Articles{docs{title}}}", "/graphql-playground", "/payload-jobs/run", "/payload-jobs", "/articles/distinct?field=title&locale=fr",
  "/articles/latest?locale=nl", "/articles/0?locale=nl", "/articles/99999999999?locale=nl", "/articles/1.5?locale=nl", "/media/latest?locale=nl", "/users/latest", "/live-pages/1", "/outbox/1", "/users/1", "/media/paste-url?src=http://127.0.0.1/",
];
it.each(closed)("GET %s is closed to visitors", async (path) => {
  const { status, text } = await get(path);
  expect([400, 401, 403, 404, 501]).toContain(status);
  expect(text).not.toContain(secret);
});

it("shows what is published, language by language", async () => {
  const titles = async (locale: string): Promise<string[]> => ((await get(`/articles?locale=${locale}&limit=50&sort=title`)).json as { docs: { title: string }[] }).docs.map((doc) => doc.title);
  expect(await titles("nl")).toEqual(["Zichtbaar 1", "Zichtbaar 2", "Zichtbaar 3", "Zichtbaar 4"]);
  expect(await titles("fr")).toEqual(["Visible 3", "Visible 4"]);
});

/** Each could answer "is there an unpublished text that starts with …": none may count anything. */
const guesses = [
  "where[title.fr][like]=GEHEIM", "where[title][fr][like]=GEHEIM", "where[title__fr][like]=GEHEIM", "where[version.title][like]=GEHEIM", "where[version.title.fr][like]=GEHEIM",
  "where[title][like]=GEHEIM", "where[workingTitle][like]=GEHEIM", "where[seo.title][like]=GEHEIM", "where[seo.title.fr][like]=GEHEIM", "where[body][like]=GEHEIM", "where[slug][contains]=geheim",
  "where[hero.alt][like]=GEHEIM", "where[hero.alt.fr][like]=GEHEIM", "where[topics.name][like]=GEHEIM", "where[topics.name.fr][like]=GEHEIM", "where[related.title][like]=GEHEIM",
  "where[or][0][related.title][like]=GEHEIM", "where[and][0][or][0][and][0][related.title][like]=GEHEIM", "where[OR][0][related.title][like]=GEHEIM",
  "where[related.hero.alt][like]=GEHEIM", "where[related.workingTitle][like]=GEHEIM", "where[_status.fr][equals]=draft", "where[_status][equals]=draft",
];
describe.each(["nl", "fr"])("questions in %s that guess at unpublished texts", (locale) => {
  it.each(guesses)("%s finds nothing", async (guess) => {
    for (const path of [`/articles?locale=${locale}&${guess}`, `/articles?locale=${locale}&draft=true&${guess}`, `/articles/count?locale=${locale}&${guess}`]) {
      const { json, status } = await get(path);
      const found = status === 200 ? (json as { totalDocs: number }).totalDocs : status;
      expect([0, 400, 403]).toContain(found);
    }
  });
});

it.each(["title.fr", "-title.fr", "related.title", "hero.alt", "topics.name.fr", "workingTitle,related.title"])("refuses to sort by %s", async (sort) => {
  expect((await get(`/articles?locale=nl&sort=${sort}`)).status).toBe(400);
});

it("holds a question in the body to the same rules as one in the address", async () => {
  const asGet = (path: string, body: object) => send("POST", path, { body, headers: { "X-Payload-HTTP-Method-Override": "GET" } });
  const answers = [
    await asGet("/articles", { locale: "all", limit: 50 }),
    await asGet("/articles", { locale: "fr", draft: true, depth: 2 }),
    await asGet("/articles?locale=nl", { locale: "all", draft: true, where: { "title.fr": { like: secret } } }),
    await asGet(`/articles/${shop.articles.frenchWithdrawn}`, { locale: "all", draft: true, data: { _status: "published" } }),
    await asGet(`/articles/${shop.articles.frenchWithdrawn}?locale=fr`, { data: { id: shop.articles.frenchWithdrawn } }),
    await asGet(`/articles/${shop.articles.frenchDraft}?locale=nl`, { draft: true, flattenLocales: false, locale: "fr" }),
  ];
  expect(answers.filter(({ text }) => text.includes(secret))).toEqual([]);
});

describe("files", () => {
  async function namesOf(id: number): Promise<string[]> {
    const doc = await db.payload.findByID({ collection: "media", id, locale: "nl", depth: 0 });
    return [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => (size as { filename?: string | null }).filename)].filter((name): name is string => Boolean(name));
  }

  it("serves a picture of a live page", async () => {
    for (const name of await namesOf(shop.pictures.shown)) expect((await get(`/media/file/${name}`)).status).toBe(200);
  });

  it("serves no picture that only a draft shows, in any size and under any spelling", async () => {
    for (const name of await namesOf(shop.pictures.hidden)) {
      for (const path of [`/media/file/${name}`, `/media/file/${encodeURIComponent(`../media/${name}`)}`, `/media/file/${name}?prefix=media`, `/media/file/${name}?locale=nl`, `/media/file/.%2F${name}`]) {
        expect([400, 403, 404]).toContain((await get(path)).status);
      }
    }
  });

  it("keeps a picture's file to the staff again once the last page that shows it is withdrawn", async () => {
    const { articles, pictures } = shop;
    const [name] = await namesOf(pictures.shown);
    const live = [[articles.frenchDraft, "nl"], [articles.sharedChanged, "nl"], [articles.sharedChanged, "fr"]] as const;
    for (const [id, locale] of live) await db.payload.update({ collection: "articles", id, data: { _status: "draft" }, locale });
    expect((await get(`/media/file/${name}`)).status).toBe(403);
  });
});
