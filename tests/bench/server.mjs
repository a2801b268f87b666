/**
 * The front before a kept article, as a share of a bare Node server sending the same bytes in the same run. Each is a process of its own; rounds
 * alternate, so that a busy neighbour slows both; the median counts.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../support/tools.mjs";
import { load } from "./load.mjs";

const rounds = 5;
const connections = 16;
const seconds = 3;

const codings = [
  ["br", "Accept-Encoding: gzip, deflate, br\r\n"],
  ["gzip", "Accept-Encoding: gzip\r\n"],
  ["plain", ""],
];

async function bundle(folder) {
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

export async function measure() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const children = [];
  try {
    const script = await bundle(folder);
    const bare = await start(script, "bare", children);
    const front = await start(script, "front", children);
    const lines = [];
    for (const [coding, headers] of codings) {
      const results = { bare: [], front: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, port] of [["bare", bare], ["front", front]]) results[name].push(await load({ port, path: "/nl/blog/artikel", headers, connections, seconds }));
      }
      const of = { bare: summary(results.bare), front: summary(results.front) };
      const share = (of.front.perSecond / of.bare.perSecond) * 100;
      for (const name of ["bare", "front"]) {
        const { perSecond, p50, p99, body } = of[name];
        const part = name === "front" ? `${share.toFixed(0)} %` : "100 %";
        lines.push(`| ${name === "front" ? "kept article, front" : "bare Node http"} | ${coding} | ${body} | ${Math.round(perSecond)} | ${part} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`);
      }
    }
    return [
      `Kept article, ${connections} connections, median of ${rounds} rounds of ${seconds} s; the load comes from a third process on the same machine.`,
      "",
      "| server | coding | bytes | requests/s | share | p50 ms | p99 ms |",
      "|---|---|--:|--:|--:|--:|--:|",
      ...lines,
    ].join("\n");
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
