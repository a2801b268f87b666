/** What drafts name is written down as they are saved. Whatever is done to a few articles, through whichever door, it says what reading them all says. */
import fc from "fast-check";
import { commitTransaction, initTransaction } from "payload";
import { afterAll, beforeAll, expect, it } from "vitest";

import { type Locale, locales } from "@/messages/locales";
import { draftsNaming, fillDraftParts, type Naming } from "@/payload/publish/draft-parts";
import { type PartCollection, partCollections } from "@/payload/publish/live-pages";
import { runSchedule } from "@/payload/publish/run-schedule";
import { rowsOf, sql } from "@/payload/search/sql";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createAuthor, createPicture, createSource, createTopic, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

type Parts = Record<Exclude<PartCollection, "products">, number[]>;

async function createParts(): Promise<Parts> {
  const call = async (n: number) => {
    const { id } = await db.payload.create({ collection: "calls-to-action", data: { headline: `Oproep ${n}`, buttonLabel: "Bekijk" } as never, locale: "nl" });
    await db.payload.update({ collection: "calls-to-action", id, data: { headline: `Appel ${n}`, buttonLabel: "Voir" }, locale: "fr" });
    return id;
  };
  const two = async (make: () => Promise<number>) => [await make(), await make()];
  const { payload } = db;
  return { media: await two(() => createPicture(payload)), sources: await two(() => createSource(payload)), topics: await two(() => createTopic(payload)), authors: await two(() => createAuthor(payload)), "calls-to-action": [await call(1), await call(2)] };
}

type Newest = { parent: unknown; version: Record<string, unknown> };

/** Another reading than the one that is tested: of every newest version, its bodies as text. */
function readingAll(docs: Newest[], collection: PartCollection, id: number): Naming[] {
  return docs.flatMap(({ parent, version }) => {
    const text = (locale: Locale, field: string) => (version[field] as Partial<Record<Locale, unknown>> | null)?.[locale];
    const begun = locales.filter((locale) => ["title", "excerpt", "slug", "body"].some((field) => text(locale, field)));
    const open = begun.filter((locale) => text(locale, "_status") !== "published");
    const fields: Record<PartCollection, unknown[]> = { media: [version.hero], products: [], sources: [], topics: (version.topics as number[] | undefined) ?? [], authors: [...((version.authors as number[] | undefined) ?? []), version.reviewer], "calls-to-action": version.callToActionChoice === "other" ? [version.callToAction] : [] };
    const inFields = fields[collection].includes(id);
    const said = (locale: Locale) => JSON.stringify(text(locale, "body") ?? null);
    const patterns: Partial<Record<PartCollection, RegExp>> = { media: new RegExp(`"media":${id}\\b`), sources: new RegExp(`"sources":\\[(\\d+,)*${id}[,\\]]`), "calls-to-action": new RegExp(`"callToAction":${id}\\b`) };
    const languages = open.filter((locale) => inFields || patterns[collection]?.test(said(locale)));
    return languages.length > 0 || (begun.length === 0 && inFields) ? [{ article: parent as number, languages }] : [];
  });
}

const table = () => rowsOf<{ part: string; article: number; locale: string }>(db.payload, sql`SELECT part, article, locale FROM draft_parts ORDER BY part, article, locale`);

async function expectInLine(parts: Parts): Promise<void> {
  const req = await db.request();
  const { docs } = await db.payload.db.findVersions<Record<string, unknown> & { id: number }>({ collection: "articles", limit: 0, pagination: false, sort: "parent", where: { latest: { equals: true } } });
  for (const collection of partCollections) {
    for (const id of collection === "products" ? [] : parts[collection]) expect({ [`${collection} ${id}`]: await draftsNaming(req, collection, id) }).toEqual({ [`${collection} ${id}`]: readingAll(docs, collection, id) });
  }
}

const pick = fc.nat(11);
const locale = fc.constantFrom(...locales);
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("draft" as const, "autosave" as const, "publish" as const, "translate" as const), article: pick, locale, named: fc.array(pick, { maxLength: 4 }), fields: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("create" as const, "unpublish" as const, "duplicate" as const, "restore" as const, "bulk" as const, "schedule" as const, "remove" as const, "refused" as const), article: pick, locale, named: fc.array(pick, { maxLength: 2 }), fields: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("replace" as const, "replaceAndDelete" as const, "deletePart" as const), article: pick, locale, named: fc.array(pick, { minLength: 1, maxLength: 1 }), fields: fc.boolean() }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const from = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Fields and a body that name some of the parts; all of them in turn, over a sequence. */
function words(parts: Parts, { fields, locale: of, named }: Deed, n: number): Record<string, unknown> {
  const [a, b, c, d] = named;
  const some = (key: keyof Parts, at?: number) => (at === undefined ? undefined : from(parts[key], at));
  const shared = { hero: some("media", a) ?? null, topics: [some("topics", b)].filter(Boolean), authors: [some("authors", c)].filter(Boolean), reviewer: some("authors", d) ?? null, callToActionChoice: d === undefined ? "none" : "other", callToAction: some("calls-to-action", d) ?? null };
  const inBody = [
    paragraph(`Tekst ${n} ${of}.`, ...[some("sources", a)].filter((id) => id !== undefined).map((id) => citation(id))),
    ...[some("media", b)].filter((id) => id !== undefined).map((media) => block("figure", { media, caption: "Een blad." })),
    ...[some("calls-to-action", c)].filter((id) => id !== undefined).map((callToAction) => block("callToAction", { callToAction })),
  ];
  return { ...(fields && shared), title: `${of} ${n}`, slug: `${of}-${n}`, excerpt: "Kort.", body: richText(...inBody) };
}

let serial = 0;

async function perform(parts: Parts, one: Deed): Promise<void> {
  const n = (serial += 1);
  const { docs } = await db.payload.find({ collection: "articles", depth: 0, draft: true, limit: 0, pagination: false, sort: "id" });
  const article = from(docs.map(({ id }) => id), one.article);
  const at = `/articles/${article}?locale=${one.locale}&depth=${one.article % 2}`;
  const body = words(parts, one, n);
  const collection = from(["media", "sources", "topics", "authors", "calls-to-action"] as const, one.article) ?? "media";
  const [old, fresh] = [from(parts[collection], one.named[0] ?? 0), from(parts[collection], (one.named[0] ?? 0) + 1)];
  if (one.do === "create" || article === undefined) await as.editor("POST", `/articles?locale=${one.locale}&draft=true`, { body: { workingTitle: `Artikel ${n}`, ...(one.fields ? body : {}) } });
  else if (one.do === "draft") await as.editor("PATCH", `${at}&draft=true`, { body });
  else if (one.do === "autosave") await as.editor("PATCH", `${at}&draft=true&autosave=true`, { body });
  else if (one.do === "translate") await as.translator("PATCH", `/articles/${article}?locale=fr&draft=true`, { body });
  else if (one.do === "publish") await as.editor("PATCH", at, { body: { ...body, _status: "published" } });
  else if (one.do === "refused") expect((await as.editor("PATCH", at, { body: { ...body, excerpt: "", _status: "published" } })).status).toBe(400);
  else if (one.do === "unpublish") await as.editor("PATCH", at, { body: { _status: "draft" } });
  else if (one.do === "duplicate") await as.editor("POST", `/articles/${article}/duplicate?locale=${one.locale}`, { body: {} });
  else if (one.do === "bulk") await as.editor("PATCH", `/articles?locale=${one.locale}&where[id][greater_than]=0&limit=3`, { body: one.fields ? { _status: "published" } : { topics: [] } });
  else if (one.do === "remove") await as.editor("DELETE", `/articles/${article}`);
  else if (one.do === "schedule") {
    await as.editor("POST", "/scheduled-changes", { body: { article, language: one.locale, action: one.fields ? "publish" : "unpublish", at: new Date(Date.now() + 3_600_000).toISOString() } });
    await runSchedule(db.payload, new Date(Date.now() + 7_200_000));
  } else if (one.do === "restore") {
    const versions = await db.payload.findVersions({ collection: "articles", depth: 0, limit: 0, pagination: false, where: { parent: { equals: article } } });
    await as.editor("POST", `/articles/versions/${from(versions.docs, one.named[0] ?? 0)?.id}?locale=${one.locale}`);
  } else if (one.do === "deletePart") {
    if ((await as.editor("DELETE", `/${collection}/${old}?leaveGaps=true&takeOffline=true`)).status === 200) parts[collection] = parts[collection].filter((id) => id !== old);
  } else {
    const { status } = await as.editor("POST", `/${collection}/${old}/replace`, { body: { with: fresh, delete: one.do === "replaceAndDelete" } });
    if (status === 200 && one.do === "replaceAndDelete") parts[collection] = parts[collection].filter((id) => id !== old);
  }
}

it("says what a reading of all drafts says after any sequence of deeds, and is made anew as it was", async () => {
  await createArticle(db.payload, { live: ["nl", "fr"] });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 18 }), async (deeds) => {
      const parts = await createParts();
      for (const one of deeds) {
        await perform(parts, one);
        await expectInLine(parts);
      }
      const there = new Set(Object.entries(parts).flatMap(([collection, ids]) => ids.map((id) => `${collection}:${id}`)));
      const before = await table();
      const req = await db.request();
      await initTransaction(req);
      await fillDraftParts(req);
      await commitTransaction(req);
      // What names something that is gone may be forgotten: nobody asks where it is used.
      expect((await table()).filter(({ part }) => there.has(part))).toEqual(before.filter(({ part }) => there.has(part)));
    }),
    { numRuns: 2, endOnFailure: true },
  );
});
