/**
 * Makes Next's server build light to hold in memory. Turbopack writes what many routes share into a file per route, the same but for the name of
 * its source map; Node keeps the text of every file it loads, with two bytes a character as soon as one of them is not Latin-1. Of 150 MB of heap
 * 73 were such text. So each file is written once, in ASCII, and its copies load it: `require` then knows one text and one array of modules.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Bytes. Smaller ones are not worth a look. */
const worthwhile = 50_000;
const mapComment = /\n*\/\/# sourceMappingURL=.*\s*$/;

// UTF-16 units, as in a pattern without the flag `u`; with it, a pair of escapes is one character too (ECMA-262, 22.2.1).
const beyondLatin = /[\u0100-\uffff]/g;
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What a copy is replaced with. */
const copyOf = (from, to) => `module.exports=require(${JSON.stringify(`./${path.relative(path.dirname(from), to).split(path.sep).join("/")}`)});\n`;

function* scriptsIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* scriptsIn(file);
    else if (entry.name.endsWith(".js") && statSync(file).size >= worthwhile) yield file;
  }
}

/**
 * @param {string} chunks folder of Next's server chunks; those for pages and those for routes load into separate runtimes, and stay apart
 * @returns {Promise<{ files: number, copies: number }>} how many texts are left, and how many copies load one of them
 */
export async function slimBuild(chunks) {
  const first = new Map();
  let copies = 0;
  for (const file of [...scriptsIn(chunks)].toSorted()) {
    const text = readFileSync(file, "utf8");
    const key = `${path.dirname(file)}\0${createHash("sha256").update(text.replace(mapComment, "")).digest("hex")}`;
    const same = first.get(key);
    if (same) {
      writeFileSync(file, copyOf(file, same));
      rmSync(`${file}.map`, { force: true });
      copies += 1;
    } else {
      first.set(key, file);
    }
  }
  const files = [...first.values()];
  // esbuild follows the map a file names and writes one that still leads to the sources. Without template literals, what stays beyond Latin-1
  // can only stand in a regular expression, where an escape means the same; the columns after it on its line move by five in the map.
  const { outputFiles } = await build({
    allowOverwrite: true, charset: "ascii", entryPoints: files, legalComments: "none", logLevel: "error", minifyWhitespace: true, outbase: chunks, outdir: chunks, sourcemap: true,
    supported: { "template-literal": false }, target: "esnext", write: false,
  });
  for (const { path: file, text } of outputFiles) writeFileSync(file, file.endsWith(".js") ? text.replace(beyondLatin, escaped) : text);
  return { files: files.length, copies };
}
