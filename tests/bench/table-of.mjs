import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { withoutWaiting } from "../../payload/server/plain-script.mjs";
import { runTool } from "../support/tools.mjs";

/** The table that a measurement prints. It gets a folder of its own for its databases: what an earlier one left behind is none of its business. */
export async function tableOf(script, env = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "feuilleton-bench-"));
  try {
    const { code, output } = await runTool("tsx", [script], { env: { NODE_OPTIONS: withoutWaiting, ...env, TMPDIR: folder } });
    const table = output.slice(output.indexOf("| "));
    if (code !== 0 || !table.startsWith("| ")) throw new Error(`The measurement failed.\n${output}`);
    return table.trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
