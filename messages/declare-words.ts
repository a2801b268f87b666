/**
 * Writes `source-words.d.ts` from the messages of the source language: `npx tsx messages/declare-words.ts`.
 * TypeScript widens a JSON file's texts to `string`; only literal types let the compiler read the ICU arguments in them. The tests fail
 * when the file is behind.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { sourceLocale } from "./locales";

const source = new URL(`./${sourceLocale}.json`, import.meta.url);
export const declarationFile = new URL("./source-words.d.ts", import.meta.url);

/** The text `source-words.d.ts` should hold now. */
export function declaredWords(): string {
  const json = readFileSync(source, "utf8").trim();
  return `// Written by messages/declare-words.ts: change ${sourceLocale}.json and run that.\ndeclare const words: ${json};\nexport default words;\n`;
}

if (process.argv[1]?.endsWith("declare-words.ts")) writeFileSync(declarationFile, declaredWords());
