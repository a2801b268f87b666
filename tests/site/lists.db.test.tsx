import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the pages read.
import { openDatabase, type TestDatabase } from "../support/database";
import * as listPage from "@/app/(site)/[locale]/blog/page";
import * as numberedPage from "@/app/(site)/[locale]/blog/page/[number]/page";
import * as sectionPage from "@/app/(site)/[locale]/[section]/page";
import * as entryPage from "@/app/(site)/[locale]/[section]/[slug]/page";
import * as entryNumberedPage from "@/app/(site)/[locale]/[section]/[slug]/page/[number]/page";
import { onPlan } from "@/payload/publish/effects";
import { perPage } from "@/payload/publish/list-pages";
import type { Plan } from "@/payload/publish/plan";
import { createArticle, createAuthor, createTopic } from "../support/documents";
import { is404, readFrom, showSitePage } from "../support/site";

const total = 2 * perPage + 1;
let db: TestDatabase;
let plans: Plan[];
let numbers: number[];

/** One topic and one author on the first thirteen; published a day apart, oldest first. */
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
  await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blad" }, locale: "nl" });
  const [topic, author] = [await createTopic(db.payload), await createAuthor(db.payload)];
  numbers = [];
  const heard: Plan[] = [];
  const stop = onPlan(async (plan) => void heard.push(plan));
  for (let day = 0; day < total; day += 1) {
    heard.length = 0;
    const publishedAt = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    const { n } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], shared: day < 13 ? { topics: [topic], authors: [author] } : {}, nl: { publishedAt } });
    numbers.push(n);
  }
  plans = [...heard];
  stop();
}, 240_000);
afterAll(() => db.close());

const titles = (page: { document: Document }): string[] => [...page.document.querySelectorAll(".teaser-title")].map((title) => title.textContent ?? "");
const newest = (from: number, to: number): string[] => numbers.slice(from, to).toReversed().map((n) => `Titel ${n}`);

describe("the list of all articles", () => {
  it("begins with the newest, and leads to the older ones by number", async () => {
    const page = await showSitePage(listPage, { locale: "nl" });
    expect(titles(page)).toEqual(newest(perPage, total));
    const pages = page.body.getByRole("navigation", { name: "Bladeren" });
    expect([...pages.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/nl/blog/page/1", "/nl/blog/page/1"]);
  });

  it("has the oldest on page 1, which leads back to the newest and has no counterpart in another language", async () => {
    const page = await showSitePage(numberedPage, { locale: "nl", number: "1" });
    expect(titles(page)).toEqual(newest(0, perPage));
    expect(page.body.getByRole("link", { name: /Nieuwere artikelen/ })).toHaveProperty("href", expect.stringContaining("/nl/blog"));
    expect(page.document.head.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("https://blog.example/nl/blog/page/1");
    expect(page.document.head.querySelectorAll("link[hreflang]")).toHaveLength(0);
    expect(page.document.title).toBe("Alle artikelen, pagina 1 | Blad");
    // The picture of the list will do for each of its pages.
    expect(["og:image", "og:image:alt"].map((name) => page.document.head.querySelector(`meta[property="${name}"]`)?.getAttribute("content"))).toEqual(["https://blog.example/nl/picture/blog", "Alle artikelen"]);
  });

  it.each(["0", "-1", "2", "9999", "abc", "01", "1e3", "1 ", "٣", "%00", "", "99999999999999999999"])("has no page %j", async (number) => {
    await expect(showSitePage(numberedPage, { locale: "nl", number })).rejects.toSatisfy(is404);
  });

  it("is empty in a language without articles, and says so", async () => {
    const page = await showSitePage(listPage, { locale: "fr" });
    expect(page.body.getByText("Le premier article paraîtra ici prochainement.")).toBeTruthy();
  });
});

describe("the plan of a new article", () => {
  it("renders the newest page of the list anew and no numbered one", () => {
    const swap = plans.flatMap((plan) => plan.swap);
    expect(swap).toContain("/nl/blog");
    expect(swap).toContain("/nl/feed.xml");
    expect(swap.filter((path) => path.includes("/page/"))).toEqual([]);
  });
});

describe("topics and authors", () => {
  it("list their articles and are listed themselves, in the language of their articles only", async () => {
    const topics = await showSitePage(sectionPage, { locale: "nl", section: "onderwerp" });
    const link = topics.body.getByRole("link", { name: /Onderwerp \d+/ });
    const slug = link.getAttribute("href")?.split("/").at(-1) ?? "";
    const topic = await showSitePage(entryPage, { locale: "nl", section: "onderwerp", slug });
    expect(titles(topic)).toEqual(newest(0, 13));
    const elsewhere = await showSitePage(sectionPage, { locale: "fr", section: "theme" });
    expect(elsewhere.document.querySelectorAll(".index-entry")).toHaveLength(0);
  });

  it("an author's page says who it is and what they worked on", async () => {
    const people = await showSitePage(sectionPage, { locale: "nl", section: "auteur" });
    const slug = people.body.getByRole("link", { name: /Auteur \d+/ }).getAttribute("href")?.split("/").at(-1) ?? "";
    const page = await showSitePage(entryPage, { locale: "nl", section: "auteur", slug });
    expect(page.body.getByRole("heading", { level: 2, name: /Artikelen waaraan Auteur \d+ meewerkte/ })).toBeTruthy();
    expect(titles(page)).toHaveLength(13);
  });

  it.each([
    ["nl", "theme"],
    ["fr", "onderwerp"],
    ["nl", "Onderwerp"],
    ["nl", "constructor"],
    ["de", "onderwerp"],
    ["nl", "оnderwerp"],
  ])("/%s/%s is no page", async (locale, section) => {
    await expect(showSitePage(sectionPage, { locale, section })).rejects.toSatisfy(is404);
  });

  it.each(["nergens", "%E0%A4%A", "<script>", "../..", "🧠", "\u202Eslaap", "a".repeat(500), "toString"])("there is no topic, author or page below %j", async (slug) => {
    for (const section of ["onderwerp", "auteur", "toegankelijkheid"]) {
      await expect(showSitePage(entryPage, { locale: "nl", section, slug })).rejects.toSatisfy(is404);
      await expect(showSitePage(entryNumberedPage, { locale: "nl", section, slug, number: "1" })).rejects.toSatisfy(is404);
    }
  });
});
