/** `npm run bench -- server`: measures one subject on this machine, prints a table and keeps it as Markdown under docs/measurements. */
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support/tools.mjs";

const subjects = { beside: () => import("./beside.mjs"), dashboard: () => import("./dashboard.mjs"), desk: () => import("./desk.mjs"), memory: () => import("./memory.mjs"), page: () => import("./page.mjs"), publish: () => import("./publish.mjs"), search: () => import("./search.mjs"), server: () => import("./server.mjs"), uses: () => import("./uses.mjs"), wide: () => import("./wide.mjs") };

const name = process.argv[2] ?? "server";
if (!Object.hasOwn(subjects, name)) {
  console.error(`There is nothing to measure called "${name}": give one of ${Object.keys(subjects).join(", ")}.`);
  process.exit(1);
}
const { measure } = await subjects[name]();
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, Node ${process.version}`;
const text = `# Measured: ${name}\n\n${new Date().toISOString().slice(0, 10)}, on ${machine}; load average before: ${os.loadavg()[0]?.toFixed(1)}.\n\n${await measure()}\n`;
console.log(text);
const folder = path.join(root, "docs", "measurements");
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, `${name}.md`), text);
