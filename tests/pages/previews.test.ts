/** Drafts behind a signed link: made for each request, kept by nobody, and a readable 404 where the link is no good. */
import { afterAll, beforeAll, expect, test } from "vitest";

import { notFoundPath } from "@/messages/paths";
import { previewLasts, previewPath } from "@/payload/desk/preview-token";

import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

const secret = "a-secret-for-tests-of-more-than-32-characters";
let site: OpenedSite;

beforeAll(async () => {
  site = await openSite({ secret });
  for (const locale of ["nl", "fr"] as const) {
    const type = { "content-type": "text/html; charset=utf-8" };
    // Worst case: a renderer that would let everybody keep it.
    site.renderer.pages.set(previewPath(7, locale, secret), { body: html("Concept"), headers: { ...type, "cache-control": "s-maxage=31536000" } });
    site.renderer.pages.set(notFoundPath(locale), { body: html(locale === "nl" ? "Niet gevonden" : "Introuvable"), headers: { ...type, "cache-control": "s-maxage=31536000" } });
  }
});
afterAll(() => site.close());

test("a preview is made anew each time, and neither a cache nor a searcher may keep it", async () => {
  const link = previewPath(7, "fr", secret);
  for (const times of [1, 2]) {
    const { status, text, headers } = await site.get(link);
    expect([status, text.includes("Concept"), headers["cache-control"], headers["x-robots-tag"], headers["referrer-policy"]]).toEqual([200, true, "private, no-store", "noindex, nofollow", "no-referrer"]);
    expect(headers).not.toHaveProperty("cdn-cache-control");
    expect(site.renderer.times(link)).toBe(times);
  }
});

const longAgo = previewLasts + 2 * 60 * 60 * 1000;

test.each([
  ["nl", "Deze voorbeeldlink is verlopen", "Vraag een nieuwe link aan de persoon van wie je deze kreeg"],
  ["fr", "Ce lien d’aperçu a expiré", "demandez un nouveau lien à la personne qui vous l’a envoyé"],
] as const)("a link that is over says so in %s, the language of its page, and whom to ask; nobody keeps that", async (locale, title, whom) => {
  const link = previewPath(7, locale, secret, Date.now() - longAgo);
  const { status, text, headers } = await site.get(link, { "accept-language": locale === "nl" ? "fr" : "nl" });
  expect([status, headers["x-robots-tag"], headers["cache-control"], headers["content-type"]]).toEqual([410, "noindex", "no-store", "text/html; charset=utf-8"]);
  expect(text).toContain(`<html lang="${locale}">`);
  expect(text).toContain(`<h1>${title}</h1>`);
  expect(text).toContain(whom);
  expect(site.renderer.times(link)).toBe(0);
  expect((await site.get(link, {}, "HEAD")).text).toBe("");
});

test.each([
  ["is over and was forged", (link: string) => `${link.slice(0, -3)}abc`, longAgo],
  ["is over and names another language", (link: string) => link.replace("/nl/", "/fr/"), longAgo],
  ["was forged", (link: string) => `${link.slice(0, -3)}abc`, 0],
  ["names another language", (link: string) => link.replace("/nl/", "/fr/"), 0],
  ["is nonsense", () => "/nl/preview/%F0%9F%92%8A", 0],
])("a link that %s is a 404 with words, in the language of its address, and no question to the renderer", async (_, change, ago) => {
  const link = change(previewPath(7, "nl", secret, Date.now() - ago));
  const { status, text, headers } = await site.get(link);
  expect([status, headers["x-robots-tag"]]).toEqual([404, "noindex"]);
  expect(text).toContain(link.startsWith("/fr") ? "Introuvable" : "Niet gevonden");
  expect(site.renderer.times(link)).toBe(0);
});

test("a link to an article that is gone is a 404 with words", async () => {
  const link = previewPath(8, "fr", secret);
  // Next has begun its page before it knows.
  site.renderer.pages.set(link, { body: html("") });
  site.renderer.pages.set("/api/internal/preview", { body: JSON.stringify({ exists: false }) });
  const { status, text } = await site.get(link);
  expect([status, text.includes("Introuvable")]).toEqual([404, true]);
});
