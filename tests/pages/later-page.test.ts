import { afterEach, beforeEach, expect, test } from "vitest";

import fr from "@/messages/fr.json";
import nl from "@/messages/nl.json";
import { html } from "./fake-renderer";
import { parseHtml } from "../support/parse-markup";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const browser = { accept: "text/html,application/xhtml+xml" };
const failing = { body: html("500"), status: 500, endless: true };

test.each([
  ["/nl/blog/nieuw", "nl", {}, nl],
  ["/fr/blog/nouveau", "fr", {}, fr],
  ["/admin", "fr", { "accept-language": "fr-BE" }, fr],
  ["/fr/blog/nouveau", "fr", { cookie: "payload-token=x" }, fr],
])("a person who asks for %s while it cannot be made reads so in %s, without waiting for an end that does not come", async (address, locale, headers, words) => {
  site.renderer.pages.set(address, failing);
  const reply = await site.get(address, { ...browser, ...headers });
  expect([reply.status, reply.headers["retry-after"], reply.headers["cache-control"]]).toEqual([503, "5", "no-store"]);
  const page = parseHtml(reply.text);
  expect(page.documentElement.lang).toBe(locale);
  expect(page.querySelector("h1")?.textContent).toBe(words.later.title);
  expect([...page.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([[words.later.again, ""], [words.later.home, `/${locale}`]]);
});

test("a kept page that cannot be made anew is sent at once, though the renderer's failure has no end", async () => {
  const address = "/nl/blog/magnesium";
  site.renderer.pages.set(address, { body: html("Magnesium") });
  await site.get(address);
  site.renderer.pages.set(address, failing);
  await site.apply({ swap: [address] });
  const reply = await site.get(address, browser);
  expect([reply.status, reply.text.includes("<h1>Magnesium</h1>")]).toEqual([200, true]);
});

test("programs get a line of text", async () => {
  site.renderer.pages.set("/nl/blog/nieuw", failing);
  const reply = await site.get("/nl/blog/nieuw");
  expect([reply.status, reply.headers["content-type"]]).toEqual([503, "text/plain; charset=utf-8"]);
});
