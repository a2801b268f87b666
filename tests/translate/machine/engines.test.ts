import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Placeholder } from "@/payload/translate/placeholders";
import { chatEngine } from "@/payload/translate/machine/chat-engine";
import { deepL } from "@/payload/translate/machine/deepl";
import type { MachineEngine, MachineJob } from "@/payload/translate/machine/engine";
import { parseEnvironment } from "@/payload/env";
import { type Service, startDeepL, startService } from "./services";

const bold: Placeholder = { number: 1, kind: "style", paired: true, attributes: { format: 1 } };
const citation: Placeholder = { number: 2, kind: "citation", paired: false, attributes: {} };
const marked = { text: "Zout & ⟦1⟧magnesium⟦/1⟧ < 3 g.⟦2/⟧", placeholders: [bold, citation] };
const plain = { text: "Slapen", placeholders: [] };
const job = (changed: Partial<MachineJob> = {}): MachineJob => ({ source: "nl", target: "fr", texts: [marked, plain], terms: [], shop: "s1", ...changed });
const term = (source: string, preferred: string[], keep = false) => ({ source, preferred, forbidden: ["truc"], keep, caseSensitive: false });

/** Waits are written down and not waited for. */
const waits: number[] = [];
const patience = { tries: 4, timeout: 5_000, wait: (milliseconds: number) => Promise.resolve(void waits.push(milliseconds)) };
const troubleOf = async (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: { code: string }) => error.code);

beforeEach(() => {
  waits.length = 0;
});

describe("DeepL", () => {
  let service: Awaited<ReturnType<typeof startDeepL>>;
  let engine: MachineEngine;
  beforeEach(async () => {
    service = await startDeepL("k:fx");
    engine = deepL({ key: "k:fx", url: service.url, patience });
  });
  afterEach(() => service.close());
  const translations = () => service.asked.filter(({ path }) => path === "/v2/translate");

  it("gets marks as tags of its own handling, and they come back as marks", async () => {
    expect(await engine.translate(job())).toEqual(["[FR] Zout & ⟦1⟧magnesium⟦/1⟧ < 3 g.⟦2/⟧", "[FR] Slapen"]);
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]).toMatchObject({ method: "POST", path: "/v2/translate", body: { source_lang: "NL", target_lang: "FR", tag_handling: "xml", non_splitting_tags: ["g", "x"], outline_detection: false } });
    const [first, second] = service.asked[0]!.body.text as string[];
    expect(first).toMatch(/^Zout &amp; <g id="1"[^>]*>magnesium<\/g> &lt; 3 g\.<x id="2"[^>]*\/>$/);
    expect(second).toBe("Slapen");
  });

  it.each([
    ["lost a mark", (text: string) => text.replace(/<x[^>]*>/, "")],
    ["doubled a mark", (text: string) => text.replace(/(<x[^>]*>)/, "$1$1")],
    ["crossed the tags", (text: string) => text.replace("</g>", "")],
    ["invented a tag", (text: string) => text.replace("Zout", '<g id="9">Zout</g>')],
    ["said nothing", () => " "],
    ["rambled", (text: string) => text + " et".repeat(400)],
    ["declared entities", (text: string) => `<!DOCTYPE t [<!ENTITY a "b">]>${text}`],
  ])("gives no draft where it %s, and the others all the same", async (_, spoil) => {
    service.says.translate = (text) => (text.includes("<g") ? spoil(text) : "Dormir");
    expect(await engine.translate(job())).toEqual([null, "Dormir"]);
  });

  it("is given the shop's terms as a glossary, made once and replaced when they change", async () => {
    service.glossaries.push({ glossary_id: "other", name: "somebody else's", ready: true, source_lang: "nl", target_lang: "fr", entry_count: 1 });
    const terms = [term("zout", ["sel", "sels"]), term("Magtein®", [], true), term("niets", [])];
    await engine.translate(job({ terms }));
    await engine.translate(job({ terms }));
    const made = service.asked.filter(({ method, path }) => method === "POST" && path === "/v2/glossaries");
    expect(made.map(({ body }) => body)).toMatchObject([{ source_lang: "nl", target_lang: "fr", entries_format: "tsv", entries: "zout\tsel\nMagtein®\tMagtein®" }]);
    expect(translations().map(({ body }) => body.glossary_id)).toEqual(["g2", "g2"]);
    await engine.translate(job({ terms: terms.slice(1) }));
    expect(service.glossaries.map(({ name }) => name)).toEqual(["somebody else's", expect.stringMatching(/^feuilleton s1 nl-fr /)]);
  });

  it("translates without a glossary where the account has no room for one", async () => {
    service.instead.push({ status: 200, body: { glossaries: [] } }, { status: 456, body: { message: "Too many glossaries" } });
    expect(await engine.translate(job({ terms: [term("zout", ["sel"])] }))).toHaveLength(2);
    expect(translations()[0]?.body).not.toHaveProperty("glossary_id");
  });

  it("is asked again when it is busy or in trouble, for as long as it says", async () => {
    service.instead.push({ status: 429, headers: { "Retry-After": "2" } }, { status: 503 }, { status: 529 });
    expect(await engine.translate(job())).toHaveLength(2);
    expect(waits[0]).toBe(2_000);
    expect(waits).toHaveLength(3);
    expect(waits[2]!).toBeGreaterThan(waits[1]!);
  });

  it.each([
    [403, "key", 1],
    [456, "quota", 1],
    [429, "busy", 4],
    [503, "down", 4],
    [500, "down", 4],
    [400, "odd", 1],
  ])("that answers %i is called %s after %i tries", async (status, code, tries) => {
    for (let left = 0; left < 8; left += 1) service.instead.push({ status, body: { message: "no" } });
    expect(await troubleOf(engine.translate(job({ texts: [plain] })))).toBe(code);
    expect(service.asked).toHaveLength(tries);
  });

  it("does not keep anybody waiting for minutes", async () => {
    service.instead.push({ status: 429, headers: { "Retry-After": "600" } });
    expect(await troubleOf(engine.translate(job()))).toBe("busy");
    expect(waits).toEqual([]);
  });

  it("gets a request that is too large in halves, and 50 texts at most", async () => {
    service.instead.push({ status: 413 });
    expect(await engine.translate(job())).toEqual([expect.stringContaining("magnesium"), "[FR] Slapen"]);
    expect(translations().map(({ body }) => (body.text as string[]).length)).toEqual([2, 1, 1]);
    service.asked.length = 0;
    expect(await engine.translate(job({ texts: Array.from({ length: 120 }, () => plain) }))).toHaveLength(120);
    expect(translations().map(({ body }) => (body.text as string[]).length)).toEqual([50, 50, 20]);
  });

  it("tells what is used of the account", async () => {
    expect(await engine.usage()).toEqual({ used: 12_345, limit: 500_000 });
  });

  it("that nobody can reach is down", async () => {
    await service.close();
    expect(await troubleOf(engine.translate(job()))).toBe("down");
    service = await startDeepL("k:fx");
  });
});

describe("chat completions", () => {
  let service: Service;
  let engine: MachineEngine;
  let say: (texts: Record<string, string>) => unknown;
  const content = (texts: Record<string, string>) => JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `FR ${text}`])));
  beforeEach(async () => {
    say = content;
    service = await startService(({ body, headers, path }) => {
      if (path !== "/v1/chat/completions" || headers.authorization !== "Bearer secret") return { status: 401 };
      const messages = body.messages as { role: string; content: string }[];
      return { status: 200, body: { choices: [{ message: { role: "assistant", content: say(JSON.parse(messages.at(-1)!.content) as Record<string, string>) } }] } };
    });
    engine = chatEngine({ key: "secret", url: `${service.url}/v1/`, model: "tolk-7b", patience });
  });
  afterEach(() => service.close());

  it("gets the texts with their tags and the terms, and is known by the name of its model", async () => {
    expect(engine.name).toBe("tolk-7b");
    expect(await engine.translate(job({ terms: [term("zout", ["sel"]), term("Magtein®", [], true)] }))).toEqual(["FR Zout & ⟦1⟧magnesium⟦/1⟧ < 3 g.⟦2/⟧", "FR Slapen"]);
    const { body } = service.asked[0]!;
    expect(body.model).toBe("tolk-7b");
    expect((body.messages as { content: string }[])[0]!.content).toMatch(/from Dutch into French[\s\S]*"zout": "sel"[\s\S]*never write: "truc"[\s\S]*"Magtein®": leave untranslated/);
  });

  it("may wrap its answer in words", async () => {
    say = (texts) => `Voici :\n\`\`\`json\n${content(texts)}\n\`\`\``;
    expect(await engine.translate(job({ texts: [plain] }))).toEqual(["FR Slapen"]);
  });

  it("is asked once more, alone, for a text whose mark it lost, and then left", async () => {
    say = (texts) => content(texts).replace(/<x[^>]*>/, "");
    expect(await engine.translate(job())).toEqual([null, "FR Slapen"]);
    expect(service.asked).toHaveLength(2);
  });

  it.each([["prose", () => "Je ne peux pas."], ["a list", () => "[1]"], ["nothing", () => null], ["other keys", () => '{"a":"b"}']])("that answers with %s gives no draft", async (_, answer) => {
    say = answer;
    expect(await engine.translate(job())).toEqual([null, null]);
  });

  it("that refuses the key says so", async () => {
    expect(await troubleOf(chatEngine({ key: "wrong", url: `${service.url}/v1`, model: "m", patience }).translate(job()))).toBe("key");
  });
});

describe("the environment", () => {
  const machine = (variables: Record<string, string>) => parseEnvironment(variables as NodeJS.ProcessEnv).machine;

  it("switches machine drafts on with a key only", () => {
    expect(machine({ DEEPL_API_URL: "https://api.deepl.com", CHAT_API_MODEL: "m" })).toBeNull();
    expect(machine({ DEEPL_API_KEY: "k" })).toEqual({ kind: "deepl", key: "k", url: undefined });
    expect(machine({ CHAT_API_KEY: "k", CHAT_API_URL: "http://localhost:11434/v1", CHAT_API_MODEL: "m" })).toEqual({ kind: "chat", key: "k", url: "http://localhost:11434/v1", model: "m" });
  });

  it.each<[Record<string, string>, string]>([
    [{ DEEPL_API_KEY: "a b" }, "DEEPL_API_KEY"],
    [{ DEEPL_API_URL: "deepl" }, "DEEPL_API_URL"],
    [{ CHAT_API_KEY: "k", CHAT_API_MODEL: "m" }, "CHAT_API_URL"],
    [{ CHAT_API_KEY: "k", CHAT_API_URL: "https://x.example/v1" }, "CHAT_API_MODEL"],
  ])("stops the start at %j with a line about %s", (variables, name) => {
    expect(() => machine(variables)).toThrow(name);
  });
});
