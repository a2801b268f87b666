import { beforeAll, describe, expect, it, vi } from "vitest";

import { localeDetails, locales } from "@/messages/locales";
import type { AdminText } from "@/payload/content/label";
import { partWords } from "@/payload/desk/cms-parts/words";
import { checkWords } from "@/payload/desk/check-words";
import { leftWords } from "@/payload/desk/left-words/words";
import { previewWords } from "@/payload/desk/preview-words";
import { planWords } from "@/payload/desk/publishing/plan-words";
import { publishingWords } from "@/payload/desk/publishing/words";
import { readinessWords } from "@/payload/desk/readiness-words";
import { savingWords } from "@/payload/desk/saving-words";
import { sourcePasteWords } from "@/payload/desk/source-paste-words";
import { stateWords } from "@/payload/desk/state-words";
import { usesWords } from "@/payload/desk/uses-words";
import { versionWords } from "@/payload/desk/versions/words";
import { bulkWords } from "@/payload/desk/bulk/bulk-words";
import { reasonWords, relatedWords } from "@/payload/desk/related/related-words";
import { overviewDeskWords } from "@/payload/desk/overview/overview-words";
import { citationWords } from "@/payload/desk/citations/words";
import { pasteWords } from "@/payload/desk/paste/words";
import { factorWords } from "@/payload/second-factor/words";

/** Every text that a module exports, by its path in it. */
function textsIn(value: unknown, at: string, seen = new Set<unknown>()): [string, AdminText][] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const { nl, fr, en } = value as Record<string, unknown>;
  if (typeof nl === "string" || typeof fr === "string" || typeof en === "string") return [[at, value as AdminText]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`, seen));
}

// Without media and the settings, which read the environment when they are loaded.
const content = import.meta.glob<object>(["/payload/content/blocks/{figure,citation,call-to-action}.ts", "/payload/content/{articles,authors,calls-to-action,products,redirects,scheduled-changes,sources,topics,users}.ts"]);

async function everyText(): Promise<[string, AdminText][]> {
  const modules = await Promise.all(Object.entries(content).map(async ([file, load]) => textsIn(await load(), file)));
  return [...modules.flat(), ...textsIn({ stateWords, checkWords, readinessWords, versionWords, planWords, publishingWords, leftWords, previewWords, usesWords, savingWords, sourcePasteWords, overviewDeskWords, bulkWords, relatedWords, reasonWords, citationWords, pasteWords, factorWords, partWords }, "words")];
}

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

// As it is written: where the CMS has put a configuration together in this process, its own words are among ours.
beforeAll(() => vi.resetModules());

describe("words of the admin", () => {
  it("exist in Dutch, French and English, with the same blanks", async () => {
    const texts = await everyText();
    expect(texts.length).toBeGreaterThan(200);
    const wrong = texts.filter(([, { nl, fr, en }]) => [nl, fr, en].some((text) => typeof text !== "string" || text.trim() === "") || new Set([nl, fr, en].map((text) => blanks(text).join())).size > 1);
    expect(wrong.map(([at]) => at)).toEqual([]);
  });

  it("are translated: no sentence is the same in two languages", async () => {
    const sentences = (await everyText()).filter(([, { nl }]) => nl.split(" ").length > 3);
    expect(sentences.filter(([, { nl, fr, en }]) => nl === fr || nl === en || fr === en).map(([at]) => at)).toEqual([]);
  });

  it("have no plain space where French wants a no-break one", async () => {
    expect((await everyText()).filter(([, { fr }]) => / [;:!?»]|« /.test(fr)).map(([at, { fr }]) => `${at}: ${fr}`)).toEqual([]);
  });

  it("have none in any other French sentence of the rooms either, refusals and mails included", async () => {
    const sources = import.meta.glob<string>(["/payload/**/*.{ts,tsx}", "!/payload/{migrations,demo}/**"], { query: "?raw", import: "default" });
    const french = /[àâçéèêëîïôûùœÀÉ’]| (?:le|la|les|une?|des|est|pas|vous|dans|pour|cette?) /;
    const other = /\b(?:het|een|niet|the|and|wordt|voor|you|is not|was)\b/;
    // A key named by its sign is no punctuation.
    const wrong = / [;:!?](?=\s|$)(?! et \/)| »|« /;
    const loaded = await Promise.all(Object.entries(sources).map(async ([file, load]) => ({ file, source: await load() })));
    const literals = loaded.flatMap(({ file, source }) => [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/g)].map(([, quoted, ticked]) => ({ file, text: quoted ?? ticked ?? "" })));
    expect(literals.filter(({ text }) => wrong.test(text) && french.test(text) && !other.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

describe("labels of the content model", () => {
  /** What has no language: units, currencies, time zones, and languages by their own names. */
  const neutral = new RegExp(`^(?:g|kg|ml|l|[A-Z]{3,4}|[A-Z][a-z]+/[A-Z][a-z]+|${locales.map((locale) => localeDetails[locale].name).join("|")})$`);
  const named = ["label", "description", "singular", "plural", "placeholder"];

  function plainLabels(value: unknown, at: string, seen = new Set<unknown>()): string[] {
    if (typeof value !== "object" || value === null || seen.has(value)) return [];
    seen.add(value);
    return Object.entries(value).flatMap(([key, inner]) => (named.includes(key) && typeof inner === "string" && !neutral.test(inner) ? [`${at}.${key}: ${inner}`] : plainLabels(inner, `${at}.${key}`, seen)));
  }

  it("are never in one language only", async () => {
    const found = await Promise.all(Object.entries(content).map(async ([file, load]) => plainLabels(await load(), file)));
    expect(found.flat()).toEqual([]);
  });
});
