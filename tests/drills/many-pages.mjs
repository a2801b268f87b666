/**
 * The front alone before 100,000 articles in two languages on disk and a renderer that answers nothing: memory stays within its bound whatever is
 * read, a start does not read the folder, a damaged file is a miss, and no folder holds many files. `DRILL_ARTICLES` chooses another number.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { pagesStamp } from "../../payload/server/pages-stamp.mjs";
import { freePort } from "../support/free-port.mjs";
import { root } from "../support/tools.mjs";
import { until } from "./shop-server.mjs";

const articles = Number(process.env.DRILL_ARTICLES ?? 100_000);
const locales = ["nl", "fr"];
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** A renderer that fails whatever it is asked. */
const failingRenderer = `
import { createServer } from "node:http";
createServer((request, response) => response.writeHead(request.url.startsWith("/api/internal/prepare") ? 200 : 500).end('{"credentials":null}')).listen(process.env.FEUILLETON_SOCKET, () => process.send({ type: "listening", line: 1 }));
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
`;

function ask(port, address) {
  return new Promise((resolve, reject) => {
    request({ agent, port, path: address, headers: { "accept-encoding": "br" } }, async (answer) => {
      let bytes = 0;
      for await (const chunk of answer) bytes += chunk.length;
      resolve({ status: answer.statusCode, bytes });
    }).once("error", reject).end();
  });
}

const pss = (pid) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;

async function metric(port, name) {
  const text = await (await fetch(`http://127.0.0.1:${port}/api/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
}

/** Files and folders below, and the most files in one folder. */
function layout(folder) {
  let files = 0;
  let folders = 0;
  let most = 0;
  for (const first of readdirSync(folder).filter((name) => name.length === 2)) {
    folders += 1;
    for (const second of readdirSync(path.join(folder, first))) {
      folders += 1;
      const here = readdirSync(path.join(folder, first, second)).length;
      files += here;
      most = Math.max(most, here);
    }
  }
  return { files, folders, most };
}

export async function drill() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-pages-"));
  const wrong = [];
  let child = null;
  try {
    const bundled = { bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "error", absWorkingDir: root };
    await build({ ...bundled, entryPoints: ["payload/server/front.ts"], outfile: path.join(folder, "dist/front.mjs") });
    await build({ ...bundled, entryPoints: ["tests/drills/synthetic-pages.ts"], outfile: path.join(folder, "synthetic.mjs") });
    for (const [file, text] of [["dist/renderer.mjs", failingRenderer], [".next/BUILD_ID", "b1"], ["package.json", `{ "type": "module" }`], ["run.mjs", `import { serve } from "./dist/front.mjs"; await serve({ port: Number(process.env.PORT) });`]]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    mkdirSync(path.join(folder, ".next/static"));
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    const { addressOf, fileOf, writeSyntheticPages } = await import(pathToFileURL(path.join(folder, "synthetic.mjs")).href);
    const pages = path.join(folder, "data/pages", pagesStamp("https://blog.example"));
    const written = performance.now();
    const bytes = await writeSyntheticPages(pages, articles, locales, "b1");
    console.log(`  ${articles * locales.length} pages of ${bytes} bytes written in ${((performance.now() - written) / 1000).toFixed(0)} s`);

    const port = await freePort();
    const env = { ...process.env, PORT: String(port), DATA_DIR: path.join(folder, "data"), DATABASE_URL: `file:${folder}/none.db`, SITE_URL: "https://blog.example", LOG_LEVEL: "silent" };
    const began = performance.now();
    child = spawn(process.execPath, ["run.mjs"], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
    await until(async () => (await ask(port, addressOf("nl", 1))).status === 200, 60, "The first page does not come");
    const first = performance.now() - began;
    const atStart = pss(child.pid);

    const some = Array.from({ length: Math.min(20_000, articles) }, (_, number) => addressOf(locales[number % 2], (number * 7_919) % articles));
    const reading = performance.now();
    let next = 0;
    let most = 0;
    await Promise.all(Array.from({ length: 16 }, async () => {
      while (next < some.length) {
        const address = some[next++];
        const { status } = await ask(port, address);
        if (status !== 200) wrong.push(`${address} was ${status}`);
        if (next % 2_000 === 0) most = Math.max(most, pss(child.pid));
      }
    }));
    const cold = some.length / ((performance.now() - reading) / 1000);
    const held = { bytes: await metric(port, "feuilleton_memory_bytes"), pages: await metric(port, "feuilleton_memory_pages") };
    if (held.bytes > 96 * 1024 * 1024) wrong.push(`memory holds ${held.bytes} bytes`);
    const hot = some.slice(-500);
    for (const address of hot) await ask(port, address);
    const warm = performance.now();
    for (let turn = 0; turn < 10; turn += 1) for (const address of hot) await ask(port, address);
    const hotRate = (hot.length * 10) / ((performance.now() - warm) / 1000);

    // Never asked before, then cut short: no page, and nothing that could be made.
    const shape = layout(pages);
    const address = addressOf("fr", 0);
    const file = fileOf(pages, address);
    truncateSync(file, statSync(file).size - 9);
    const answer = await ask(port, address);
    if (answer.status !== 503) wrong.push(`a damaged file was answered with ${answer.status}`);
    if (existsSync(file)) wrong.push("a damaged file stays on disk");
    const text = [
      `${articles.toLocaleString("en")} articles × ${locales.length} languages as synthetic pages of ${bytes.toLocaleString("en")} bytes (br and gzip); the renderer fails whatever it is asked; memory for pages 96 MB.`,
      "",
      "| | |",
      "|---|--:|",
      `| pages on disk | ${shape.files.toLocaleString("en")} files in ${shape.folders.toLocaleString("en")} folders, at most ${shape.most} in one |`,
      `| from starting the front's process to the first page | ${Math.round(first)} ms |`,
      `| memory of the front (PSS) after the start | ${Math.round(atStart)} MB |`,
      `| the most while ${some.length.toLocaleString("en")} different pages were read | ${Math.round(most)} MB |`,
      `| held in memory afterwards | ${held.pages.toLocaleString("en")} pages, ${(held.bytes / 1024 / 1024).toFixed(0)} MB |`,
      `| read from disk, 16 connections | ${Math.round(cold)} pages/s |`,
      `| out of memory, one connection | ${Math.round(hotRate)} pages/s |`,
      `| a damaged file | 503 while nothing can make it anew; the file is taken away |`,
      ...(wrong.length > 0 ? ["", ...wrong.slice(0, 10).map((line) => `- **${line}**`)] : []),
    ].join("\n");
    return { text, failures: wrong.length };
  } finally {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}
