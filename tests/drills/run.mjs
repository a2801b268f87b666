/** `npm run drill -- kill`: breaks a running shop on purpose, prints what that did and keeps it as Markdown under docs/measurements. */
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build, needsBuild } from "../../payload/server/build.mjs";
import { root } from "../support/tools.mjs";

const subjects = { kill: () => import("./kill.mjs") };

const [name = "kill", ...rest] = process.argv.slice(2);
if (!Object.hasOwn(subjects, name)) {
  console.error(`There is no drill called "${name}": give one of ${Object.keys(subjects).join(", ")}.`);
  process.exit(1);
}
if (needsBuild(root)) await build(root, process.env);
const { measure } = await subjects[name]();
const before = os.loadavg()[0]?.toFixed(1);
const { text, failed } = await measure(rest);
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, Node ${process.version}`;
const page = `# Drill: ${name}\n\n${new Date().toISOString().slice(0, 10)}, on ${machine}; load average before: ${before}.\n\n${text}\n`;
console.log(page);
mkdirSync(path.join(root, "docs", "measurements"), { recursive: true });
writeFileSync(path.join(root, "docs", "measurements", `drill-${name}.md`), page);
process.exit(failed ? 1 : 0);
