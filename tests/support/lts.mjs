/** A current long-term-support Node beside the one in use, from the registry's package that holds the binary itself: no download script. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { run } from "../../payload/server/child.mjs";

export const ltsMajor = 24;

/** The path of the binary, installed once and kept; null where it cannot be had (no network, no binary for this machine). */
export async function findLts(root) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = path.join(root, "node_modules", ".cache", "feuilleton", `node-${ltsMajor}`);
  const binary = path.join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${ltsMajor}`];
    await run("npm", args, { cwd: folder, shell: process.platform === "win32", timeout: 120_000 });
  }
  if (!existsSync(binary)) return null;
  const { code } = await run(binary, ["--version"]);
  return code === 0 ? binary : null;
}
