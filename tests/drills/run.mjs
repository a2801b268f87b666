/**
 * `npm run drill -- NAME|all`: does to a real server, under load, what happens to servers, and says how it went. Prints a table a drill and keeps
 * them in docs/measurements/drills.md. Needs a build (made where it is missing); what a machine lacks (PostgreSQL, root, libfaketime) is skipped by name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build, needsBuild } from "../../payload/server/build.mjs";
import { root } from "../support/tools.mjs";

const drills = {
  sqlite: () => import("./sqlite-faults.mjs"),
  postgres: () => import("./postgres-faults.mjs"),
  "kill-sqlite": () => import("./kill-sqlite.mjs"),
  "kill-postgres": () => import("./kill-postgres.mjs"),
  deploy: () => import("./deploy.mjs"),
  pages: () => import("./many-pages.mjs"),
};

const asked = process.argv[2] ?? "all";
const names = asked === "all" ? Object.keys(drills) : [asked];
if (!names.every((name) => Object.hasOwn(drills, name))) {
  console.error(`There is no drill called "${asked}": give one of ${Object.keys(drills).join(", ")}, or all.`);
  process.exit(1);
}

const file = path.join(root, "docs", "measurements", "drills.md");
const title = "# Measured: drills\n\n`npm run drill -- NAME` does these to a real server and writes its part anew.\n";
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, Node ${process.version}`;

/** The parts of other drills stay as they are. */
function keep(name, text) {
  const parts = existsSync(file) ? readFileSync(file, "utf8").split(/^(?=## )/m).slice(1) : [];
  const others = parts.filter((part) => !part.startsWith(`## ${name}\n`)).map((part) => `${part.trimEnd()}\n`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, [title, ...[...others, `## ${name}\n\n${text}\n`].toSorted()].join("\n"));
}

let failed = 0;
if (needsBuild(root)) await build(root, process.env);
for (const name of names) {
  const { drill } = await drills[name]();
  const { text, failures } = await drill();
  failed += failures;
  const part = `${new Date().toISOString().slice(0, 10)}, on ${machine}; load average before: ${os.loadavg()[0]?.toFixed(1)}.\n\n${text}`;
  console.log(`\n## ${name}\n\n${part}`);
  keep(name, part);
}
console.log(failed === 0 ? "\ndrills: everything held" : `\ndrills: ${failed} did not hold`);
process.exit(failed === 0 ? 0 : 1);
