/**
 * The front before a kept article and list, as a share of a bare Node server and of nginx sending the same bytes in the same run. Each is a process of its own; rounds
 * alternate, so that a busy neighbour slows both; the median counts.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../support/tools.mjs";
import { hasWrk, load } from "./load.mjs";
import { hasNginx, startNginx } from "./nginx.mjs";

/** `--rounds 1` for a look. */
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1] || 5) || 5;
const connections = 16;
const seconds = 3;

const codings = [
  ["br", "Accept-Encoding: gzip, deflate, br\r\n"],
  ["gzip", "Accept-Encoding: gzip\r\n"],
  ["plain", ""],
];

/** Beside the packages: what is bundled leaves them outside, and looks for them from where it lies. */
async function bundle() {
  const folder = path.join(root, "node_modules", ".cache", "feuilleton-bench");
  await build({
    absWorkingDir: root,
    entryPoints: [path.join("tests", "bench", "serve-article.ts")],
    outfile: path.join(folder, "serve-article.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  return path.join(folder, "serve-article.mjs");
}

/** Starts one of the two servers; resolves to its port. */
function start(script, kind, children) {
  const child = spawn(process.execPath, [script, kind], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function summary(results) {
  return { perSecond: median(results.map((one) => one.perSecond)), p50: median(results.map((one) => one.p50)), p99: median(results.map((one) => one.p99)), body: results[0].body };
}

const pages = [["article", "/nl/blog/artikel"], ["list", "/nl/blog"]];

/** One table row per server: the share of the bare one, and of nginx where it is there. */
function rowsOf(place, coding, of) {
  const share = (name, other) => (of[other] ? `${((of[name].perSecond / of[other].perSecond) * 100).toFixed(0)} %` : "");
  const names = { nginx: "nginx, files", bare: "bare Node http", front: "the front, kept page" };
  return Object.keys(of).map((name) => `| ${place} | ${coding} | ${names[name]} | ${of[name].body} | ${Math.round(of[name].perSecond)} | ${share(name, "bare")} | ${share(name, "nginx")} | ${of[name].p50.toFixed(2)} | ${of[name].p99.toFixed(2)} |`);
}

export async function measure() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const children = [];
  let nginx = null;
  try {
    const script = await bundle();
    const bare = await start(script, "bare", children);
    const front = await start(script, "front", children);
    nginx = hasNginx() ? await startNginx(path.join(folder, "nginx"), bare, pages.map(([, address]) => address)) : null;
    const ports = { ...(nginx ? { nginx: nginx.port } : {}), bare, front };
    const lines = [];
    for (const [place, address] of pages) {
      for (const [coding, headers] of codings) {
        const results = Object.fromEntries(Object.keys(ports).map((name) => [name, []]));
        for (let round = 0; round < rounds; round += 1) {
          for (const [name, port] of Object.entries(ports)) results[name].push(await load({ port, path: address, headers, connections, seconds }));
        }
        lines.push(...rowsOf(place, coding, Object.fromEntries(Object.entries(results).map(([name, list]) => [name, summary(list)]))));
      }
    }
    return [
      `Kept pages, ${connections} connections, median of ${rounds} rounds of ${seconds} s in turn; the load comes from ${hasWrk ? "wrk" : "a third process in Node"} on the same machine.${nginx ? "" : " nginx is not installed."}`,
      "",
      "| page | coding | server | bytes | requests/s | of bare Node | of nginx | p50 ms | p99 ms |",
      "|---|---|---|--:|--:|--:|--:|--:|--:|",
      ...lines,
    ].join("\n");
  } finally {
    nginx?.stop();
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
