import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { interactionLoader, wholeInteractionLoader } from "@/payload/server/interaction-loader";
import { type PreparedPage, preparePage, type ReadStyles } from "@/payload/server/page-html";

const own = `console.log("carousel")`;

function nextPage(body: string, styles = true): string {
  return (
    `<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/>` +
    (styles ? `<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>` : "") +
    `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>` +
    `<link rel="preload" as="image" imageSrcSet="/api/media/file/a.avif 480w"/>` +
    `<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/poly.js" noModule=""></script>` +
    `<script type="application/ld+json">{"@type":"Article"}</script></head><body>${body}<script>${own}</script>` +
    `<script src="/_next/static/chunks/main.js" id="_R_" async=""></script>` +
    `<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003c/script> text"])</script></body></html>`
  );
}

const sheet = async (): Promise<string> => `body{background:url(../media/paper.png)}a{src:url(data:x)}`;
const noSheet = async (): Promise<null> => null;
const prepare = (html: string, readStyles: ReadStyles): Promise<PreparedPage> => preparePage(html, readStyles, { path: null });
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const inline = (html: string): string[] => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body = ""]) => body);

test("a page without islands carries no script but its own, no data for hydration, and what machines read stays", async () => {
  const { html } = await prepare(nextPage("<p>Tekst</p>"), sheet);
  expect(inline(html)).toEqual([own]);
  expect(html).not.toMatch(/\.(js|css)"/);
  expect(html).toContain(`<script type="application/ld+json">{"@type":"Article"}</script>`);
  expect(html).toContain(`<link rel="preload" as="image"`);
  expect(html).toContain("<p>Tekst</p>");
});

test("a page with an island holds the framework back, in its order, without the copy for old browsers; what it hydrates from is no part of it", async () => {
  const { html, script } = await prepare(nextPage(`<div data-island=""><button>Zoek</button></div>`), sheet);
  expect(html).not.toMatch(/<script[^>]*\bsrc=/);
  expect(html).not.toMatch(/<link[^>]*as="script"/);
  expect(inline(html)).toHaveLength(2);
  expect(inline(html).at(-1)).toContain(`import(location.pathname+"?script=${script?.print}")`);
  expect(html).not.toContain("__next_f");
  expect(script?.code).toContain(`["/_next/static/chunks/a.js","/_next/static/chunks/main.js"]`);
  expect(script?.code).toMatch(/;\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);self\.__next_f\.push\(\[1,"\\u003c\/script> text"\]\)$/);
});

test("a page has the same print however its data is written, and another one where a word of it differs", async () => {
  const page = nextPage(`<i data-island="">1</i>`);
  const prints = await Promise.all([page, page.replace("push([0])", "push([0]) "), page.replace(">1<", ">2<")].map(async (html) => (await prepare(html, sheet)).script?.print));
  expect(prints[0]).toMatch(/^[\w-]{11}$/);
  expect(prints[1]).toBe(prints[0]);
  expect(prints[2]).not.toBe(prints[0]);
});

test("words about islands in the text of an article make no island", async () => {
  const { html } = await prepare(nextPage(`<p>data-island is een attribuut</p><p title=" data-islands">x</p>`), noSheet);
  expect(inline(html)).toEqual([own]);
});

test("parts that React still wants to move into place keep the script that does it", async () => {
  const { html } = await prepare(nextPage(`<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">x</div><script>$RC("B:0","S:0")</script>`), noSheet);
  expect(inline(html).some((body) => body.includes("$RC("))).toBe(true);
  expect(inline(html).some((body) => body.includes("__next_f"))).toBe(true);
});

test("the style sheet is in the page, with addresses that still lead somewhere; a large or unknown one stays a link", async () => {
  const { html } = await prepare(nextPage(""), sheet);
  expect(html).toContain("url(/_next/static/chunks/../media/paper.png)");
  expect(html).toContain("url(data:x)");
  expect((await prepare(nextPage(""), noSheet)).html).toContain(`href="/_next/static/chunks/site.css"`);
  const large = Array.from({ length: 40_000 }, (_, number) => `.c${((number * 2_654_435_761) % 4_294_967_296).toString(36)}{}`).join("");
  expect((await prepare(nextPage(""), async () => large)).html).toContain(`href="/_next/static/chunks/site.css"`);
});

test("the policy names the hash of each inline script and style of this very page, and nothing that is not on it", async () => {
  const { html, policy } = await prepare(nextPage(`<i data-island=""></i>`), sheet);
  const allowed = policy.match(/'sha256-[^']+'/g) ?? [];
  const [, css = ""] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html) ?? [];
  expect(new Set(allowed)).toEqual(new Set([...inline(html), css].map(hash)));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src [^;]*/);
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain("unsafe-inline");
});

test("the code that waits for a person is small, and cannot be left by an address", () => {
  expect(Buffer.byteLength(interactionLoader("?script=0123456789a", null))).toBeLessThan(550);
  expect(interactionLoader("?script=0", "</script><b>")).not.toContain("</script");
  expect(wholeInteractionLoader(["</script><b>"])).not.toContain("</script");
});
