/** The way through OmegaT, where it is installed (Debian: `omegat`): opened, translated from its own memory, and taken in again. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "@/payload/translate/placeholders";
import type { TextModel } from "@/payload/translate/text-model";
import { extractUnits } from "@/payload/translate/units";
import { planImport } from "@/payload/translate/xliff/plan-import";
import { readXliff12 } from "@/payload/translate/xliff/read-12";
import { writeXliff12 } from "@/payload/translate/xliff/write-12";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { date, exchangeDocument } from "./exchange-documents";

const run = (tool: string, ...args: string[]) => spawnSync(tool, args, { encoding: "utf8" });
const installed = run("omegat", "--help").status === 0;
const folder = mkdtempSync(path.join(tmpdir(), "omegat-"));
afterAll(() => rmSync(folder, { recursive: true }));

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

const project = `<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0">
${["source", "target", "tm", "glossary", "dictionary"].map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join("\n")}
<source_lang>NL</source_lang><target_lang>FR</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>`;

describe.skipIf(!installed)("an article sent through OmegaT", { timeout: 180_000 }, () => {
  it("comes back with the translations of its memory, every mark in place", () => {
    const units = extractUnits(model, articleDocument(articlesInBoth[0]!, "nl"));
    const document = exchangeDocument(units, () => "untranslated", (text) => text);
    for (const name of ["source", "target", "tm", "glossary", "dictionary", "omegat", "config"]) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, "omegat.project"), project);
    writeFileSync(path.join(folder, "source", "article.xlf"), writeXliff12([document], date));
    const memory = path.join(folder, "pseudo.tmx");
    const omegat = (...args: string[]) => run("omegat", folder, `--config-dir=${path.join(folder, "config")}`, "--disable-project-locking", "--quiet", ...args);

    const listed = omegat("--mode=console-createpseudotranslatetmx", `--pseudotranslatetmx=${memory}`, "--pseudotranslatetype=equal");
    expect([listed.status, listed.stdout.slice(-2000), listed.stderr.slice(-2000)]).toEqual([0, expect.any(String), expect.any(String)]);
    // Every second variant is the target: what a translator would have typed.
    let at = 0;
    const typed = readFileSync(memory, "utf8").replace(/<seg>/g, () => (at++ % 2 === 0 ? "<seg>" : "<seg>[fr] "));
    writeFileSync(path.join(folder, "omegat", "project_save.tmx"), typed);
    expect(omegat("--mode=console-translate").status).toBe(0);

    const rows = planImport(readXliff12(readFileSync(path.join(folder, "target", "article.xlf")))[0]!, document);
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual(units.map(({ id }) => [id, "apply"]));
    expect(rows.map(({ target }) => wordsOf(target).trim())).toEqual(units.map(({ text }) => `[fr] ${wordsOf(text)}`.trim()));
  });
});
