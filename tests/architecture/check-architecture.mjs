/** Part of `npm run check`: prints every broken import rule and exits with 1 where there is one. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { namingViolation, violationsOf } from "./import-rule.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

function* sourcesIn(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const place = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* sourcesIn(place);
    else if (/\.(m|c)?(ts|tsx|js|jsx)$/.test(entry.name)) yield place;
  }
}

const files = [...["app", "components", "messages", "payload", "tests"].flatMap((folder) => [...sourcesIn(folder)]), "proxy.ts"];
const lines = [];
for (const file of files) {
  const naming = namingViolation(file);
  if (naming) lines.push(naming);
  try {
    lines.push(...violationsOf(file, readFileSync(path.join(root, file), "utf8")));
  } catch (error) {
    if (error.code !== "ENOENT") lines.push(error.message);
  }
}
for (const line of lines) console.error(line);
console.log(`${files.length} files, ${lines.length} broken rules`);
process.exitCode = lines.length > 0 ? 1 : 0;
