import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the pages read.
import { openDatabase, type TestDatabase } from "../support/database";
import * as articlePage from "@/app/(site)/[locale]/blog/[slug]/page";
import * as listPage from "@/app/(site)/[locale]/blog/page";
import { GET as picture } from "@/app/(site)/[locale]/picture/[[...page]]/route";
import { GET as rss } from "@/app/(site)/[locale]/feed.xml/route";
import { citation, createArticle, paragraph, richText } from "../support/documents";
import { readFrom, showSitePage, type ShownPage } from "../support/site";
import { parseXml } from "../support/parse-markup";

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
});
afterAll(() => db.close());

async function show(nl: object): Promise<ShownPage> {
  const { n } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl });
  return showSitePage(articlePage, { locale: "nl", slug: `titel-${n}` });
}

describe("an article", () => {
  it("of 30,000 words is whole, and says how long it takes", async () => {
    const line = Array.from({ length: 100 }, (_, index) => `woord${index}`).join(" ");
    const page = await show({ body: richText(...Array.from({ length: 300 }, () => paragraph(`${line}.`))) });
    const shown = [...page.document.querySelectorAll(".prose p")];
    expect(shown).toHaveLength(300);
    expect(shown.every(({ textContent }) => textContent === `${line}.`)).toBe(true);
    expect(page.body.getByText("130 minuten lezen")).toBeTruthy();
  });

  it("with 200 sources numbers every one of them, and each leads back to its sentence", async () => {
    const sources: number[] = [];
    // Rows, without the hooks of an editor's save: what is tried here is the reading.
    for (let n = 0; n < 200; n += 1) sources.push(((await db.payload.db.create({ collection: "sources", data: { type: "journalArticle", title: `Study ${n}`, year: 2020 } })) as { id: number }).id);
    const page = await show({ body: richText(...sources.map((id, index) => paragraph(`Bewering ${index}.`, citation(id))), paragraph("Alles.", citation(...sources))) });
    const { document } = page;
    expect(document.querySelectorAll("[id^=source-][id$='200']")).toHaveLength(1);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('sup a, [href^="#cite-"]')].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(400);
    expect(links.filter((href) => !document.querySelector(href))).toEqual([]);
    expect(page.body.getByRole("doc-noteref", { name: "Bronnen 1–200" })).toBeTruthy();
  });

  it("without sources has no list of them", async () => {
    const page = await show({});
    expect(page.body.queryByRole("heading", { name: "Bronnen" })).toBeNull();
    expect(page.document.querySelector("#source-popover")).toBeNull();
  });
});

describe("a title", () => {
  const titles = {
    "of 300 characters": "Een titel met heel veel woorden die maar niet ophoudt ".repeat(6).slice(0, 300).trimEnd(),
    "of one word of 300 letters": "abcdefghij".repeat(30),
    "with emoji": "😀 👩‍🔬 Wat doet 🇧🇪 magnesium?",
    "from right to left": "שלום עולם مرحبا",
    "with markup and quotes": `<script>alert(1)</script> & "meer" 'nog' </title><b>`,
  };

  it.each(Object.entries(titles))("%s stands whole in the page, its head, the list and the feed, and is drawn", async (_, title) => {
    const { id, n } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl: { title } });
    const page = await showSitePage(articlePage, { locale: "nl", slug: `titel-${n}` });
    expect(page.document.querySelector("h1")?.textContent).toBe(title);
    expect(page.document.title).toContain(title.slice(0, 20));
    expect(page.data.find((thing) => thing["@type"] === "BlogPosting")?.headline).toBe(title);
    expect(page.document.querySelectorAll("h1 b, h1 script, body > b")).toHaveLength(0);
    const list = await showSitePage(listPage, { locale: "nl" });
    expect(list.body.getByRole("link", { name: title }).getAttribute("href")).toBe(`/nl/blog/titel-${n}`);
    const feed = parseXml(await (await rss(new Request("https://blog.example"), { params: Promise.resolve({ locale: "nl" }) })).text());
    expect([...feed.querySelectorAll("item > title")].map(({ textContent }) => textContent)).toContain(title);
    const drawn = await picture(new Request("https://blog.example"), { params: Promise.resolve({ locale: "nl", page: ["blog", `titel-${n}`] }) });
    expect([drawn.status, drawn.headers.get("content-type"), (await drawn.arrayBuffer()).byteLength > 5_000]).toEqual([200, "image/png", true]);
    await db.payload.delete({ collection: "articles", id });
  });
});
