/**
 * `npm run deploy` with the real build and renderer under load, in a copy of this folder: the sources change by one comment, so that a real build is
 * made beside the one that is being served. No request and no save may fail.
 */
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../support/browser.mjs";
import { root } from "../support/tools.mjs";
import { shopServer, startLoad, until } from "./shop-server.mjs";

const left = new Set(["node_modules", ".git", "data", ".deploy"]);

function run(cwd, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["payload/server/deploy.mjs"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.once("close", (code) => resolve({ code, said }));
  });
}

/** A reader who has an article open, and presses something of it only after the deploy. Null where this machine has no browser. */
async function openReader(port, address) {
  const executablePath = await findBrowser();
  if (!executablePath) return null;
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (answer) => void (answer.status() >= 400 && faults.push(`${answer.status()} ${new URL(answer.url()).pathname}`)));
  await page.goto(`http://localhost:${port}${address}`);
  return {
    close: () => browser.close(),
    /** What went wrong when the search was opened and asked: words, or nothing. */
    async presses() {
      await page.keyboard.press("/");
      await page.getByRole("combobox").fill("magnesium", { timeout: 20_000 }).catch((error) => faults.push(error.message));
      await page.getByRole("option").first().waitFor({ timeout: 20_000 }).catch((error) => faults.push(error.message));
      return faults;
    },
  };
}

export async function drill() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-drill-"));
  const copy = path.join(folder, "shop");
  const wrong = [];
  cpSync(root, copy, { recursive: true, filter: (file) => !left.has(path.relative(root, file)) });
  // Linked file by file: Next's bundler takes nothing from outside its root, so a link to the folder would not do.
  const modules = [path.join(root, "node_modules"), path.join(copy, "node_modules")];
  if (spawnSync("cp", ["-al", ...modules]).status !== 0) cpSync(...modules, { recursive: true });
  const server = await shopServer({ folder, root: copy });
  let reader = null;
  try {
    await server.start();
    await server.signIn();
    const pages = await server.warm();
    const before = (await server.ask("GET", "/nl")).text;
    reader = await openReader(server.port, pages.find((page) => /^\/nl\/blog\/[^/]+$/.test(page)));
    appendFileSync(path.join(copy, "app", "(site)", "[locale]", "page.tsx"), "\n// A deploy.\n");
    const load = startLoad(server, pages);
    const saves = { tried: 0, failed: [], slowest: 0 };
    const over = new AbortController();
    const editor = (async () => {
      while (!over.signal.aborted) {
        saves.tried += 1;
        const { status, ms } = await server.asEditor("PATCH", "/api/articles/1?locale=nl&depth=0&draft=true", { body: { workingTitle: `Stand ${saves.tried}` } }).catch((error) => ({ status: error.message, ms: 0 }));
        if (status !== 200) saves.failed.push(status);
        saves.slowest = Math.max(saves.slowest, ms);
      }
    })();
    const began = performance.now();
    const { code, said } = await run(copy, server.env);
    const took = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(`The deploy ended with ${code}: ${said.slice(-1_000)}`);
    const anew = await until(async () => (await server.ask("GET", "/nl")).text !== before, 120, "No page of the new build comes").then(() => (performance.now() - began) / 1000 - took);
    over.abort();
    const [seen] = await Promise.all([load.stop(), editor]);
    if (seen.failed.length > 0) wrong.push(`${seen.failed.length} answers were not 200: ${[...new Set(seen.failed)].slice(0, 3).join(", ")}`);
    if (saves.failed.length > 0) wrong.push(`${saves.failed.length} saves failed: ${[...new Set(saves.failed)].join(", ")}`);
    // A page that somebody opened before: each of its scripts is still there.
    const own = /\?script=[\w-]+/.exec(before)?.[0];
    const words = own ? (await server.ask("GET", `/nl${own}`)).text : before;
    const scripts = [...new Set(words.match(/\/_next\/static\/[^"\\ ]+\.js/g) ?? []), ...(own ? [`/nl${own}`] : [])];
    for (const script of scripts) {
      const { status } = await server.ask("GET", script);
      if (status !== 200) wrong.push(`${script} of the earlier build was answered with ${status}`);
    }
    const faults = (await reader?.presses()) ?? [];
    if (faults.length > 0) wrong.push(`An article opened before did not work: ${faults.join("; ")}`);
    const text = [
      "| | |",
      "|---|--:|",
      `| the whole deploy, build included | ${took.toFixed(0)} s |`,
      `| pages answered meanwhile, not 200 | ${seen.answers}, ${seen.failed.length} |`,
      `| saves meanwhile, not 200, slowest | ${saves.tried}, ${saves.failed.length}, ${(saves.slowest / 1000).toFixed(1)} s |`,
      `| the front page of the new build, after the end of the deploy | ${anew.toFixed(1)} s |`,
      `| scripts of a page opened before that are still there | ${scripts.length} |`,
      `| an article opened in a browser before: search opened and asked after | ${reader ? (faults.length === 0 ? "works" : "fails") : "no browser here"} |`,
      ...wrong.map((line) => `\n- **${line}**`),
    ].join("\n");
    return { text, failures: wrong.length };
  } finally {
    await reader?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
