/** Part of `npm run check`: every message exists in every language, takes the same arguments, is complete, and is used. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { flatten, parityFaults, textFaults } from "./message-rules.mjs";
import { usageFaults, usesOf } from "./message-uses.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const json = (place) => JSON.parse(readFileSync(path.join(root, place), "utf8"));

/** The list of locales itself is TypeScript, which Node 20 does not read: its text is parsed, so that no second list can drift from it. */
function locales() {
  const text = readFileSync(path.join(root, "messages", "locales.ts"), "utf8");
  const list = /export const locales = \[([^\]]*)\]/.exec(text)?.[1];
  if (!list) throw new Error("messages/locales.ts: no list `export const locales = [ … ]` found");
  return [...list.matchAll(/"([^"]+)"/g)].map(([, locale]) => locale);
}

function* sourcesIn(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sourcesIn(place);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts")) yield place;
  }
}

const [source, ...targets] = locales().map((locale) => ({ locale, messages: flatten(json(`messages/${locale}.json`)) }));
const files = ["app", "components", "messages", "payload"]
  .flatMap((folder) => [...sourcesIn(folder)])
  .map((file) => ({ file, uses: usesOf(file, readFileSync(path.join(root, file), "utf8")) }));

const lines = [
  ...[source, ...targets].flatMap(({ locale, messages }) => textFaults(locale, messages)),
  ...targets.flatMap((target) => parityFaults(source, target)),
  // Beginnings of keys that are put together at run time, each with the reason.
  ...usageFaults(files, Object.keys(source.messages), Object.keys(json("tests/messages/dynamic-keys.json"))),
];
for (const line of lines) console.error(line);
console.log(`${Object.keys(source.messages).length} messages in ${targets.length + 1} languages, ${lines.length} faults`);
process.exitCode = lines.length > 0 ? 1 : 0;
