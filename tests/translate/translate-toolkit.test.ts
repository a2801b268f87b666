/** The way through a tool that is not ours: translate-toolkit, where it is installed (Debian: `translate-toolkit`). */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyReferences } from "@/payload/content/body-references";
import { wordsOf } from "@/payload/translate/placeholders";
import { buildTarget } from "@/payload/translate/rebuild";
import { standingOf } from "@/payload/translate/record";
import type { TextModel } from "@/payload/translate/text-model";
import { currentTarget } from "@/payload/translate/transitions";
import { extractUnits } from "@/payload/translate/units";
import { applyImport, planImport } from "@/payload/translate/xliff/plan-import";
import { readXliff12 } from "@/payload/translate/xliff/read-12";
import { writeXliff12 } from "@/payload/translate/xliff/write-12";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { date, exchangeDocument, who } from "./exchange-documents";

const run = (tool: string, ...args: string[]) => spawnSync(tool, args, { encoding: "utf8" });
const installed = run("podebug", "--version").status === 0;
const folder = mkdtempSync(path.join(tmpdir(), "xliff-"));
afterAll(() => rmSync(folder, { recursive: true }));

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

describe.skipIf(!installed)("an article sent through translate-toolkit", () => {
  it("comes back pseudo-translated, unit by unit, and its page shows it with every mark in place", () => {
    const sources = articlesInBoth.map((article) => articleDocument(article, "nl"));
    const documents = sources.map((source, index) => ({ ...exchangeDocument(extractUnits(model, source), () => "untranslated", (text) => text), document: `articles/${index}` }));
    const [sent, back] = [path.join(folder, "sent.xlf"), path.join(folder, "back.xlf")];
    writeFileSync(sent, writeXliff12(documents, date));
    const { status, stderr } = run("podebug", "--progress=none", "--rewrite=bracket", sent, back);
    expect([status, stderr]).toEqual([0, ""]);

    const files = readXliff12(readFileSync(back));
    expect(files.map(({ document }) => document)).toEqual(documents.map(({ document }) => document));
    files.forEach((file, index) => {
      const document = documents[index]!;
      const rows = planImport(file, document);
      expect(rows.map(({ verdict }) => verdict)).toEqual(document.units.map(() => "apply"));
      const records = applyImport(document.units.map(({ record }) => record), rows, "back.xlf", who);
      expect(records.every((record) => standingOf(record).state === "translated")).toBe(true);

      const { document: page, missing } = buildTarget(model, sources[index]!, new Map(records.map((record) => [record.id, currentTarget(record)!])));
      expect(missing).toEqual([]);
      const shown = extractUnits(model, page);
      expect(shown.map(({ text }) => wordsOf(text))).toEqual(document.units.map(({ unit }) => expect.stringContaining(wordsOf(unit.text).slice(0, 3))));
      expect(shown.every(({ text }) => /^\W*\[/.test(wordsOf(text)))).toBe(true);
      expect(shown.map(({ placeholders }) => placeholders)).toEqual(document.units.map(({ unit }) => unit.placeholders));
      expect(bodyReferences(page.body)).toEqual(bodyReferences(sources[index]!.body));
    });
  });

  it("is counted as it should be: finished once approved, to be looked at before", () => {
    const units = extractUnits(model, articleDocument(articlesInBoth[0]!, "nl"));
    const counts = (["untranslated", "translated", "approved"] as const).map((state) => {
      const file = path.join(folder, `${state}.xlf`);
      writeFileSync(file, writeXliff12([exchangeDocument(units, () => state, (text) => `${text} FR`)], date));
      const { stdout } = run("pocount", "--csv", file);
      const cells = stdout.trim().split("\n").at(-1)?.split(",") ?? [];
      return { translated: Number(cells[1]), toReview: Number(cells[4]), all: Number(cells[8]) };
    });
    const all = units.length;
    expect(counts).toEqual([{ translated: 0, toReview: all, all }, { translated: 0, toReview: all, all }, { translated: all, toReview: 0, all }]);
  });
});
