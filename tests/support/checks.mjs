/** What `npm run check` looks at, fast first. Each is one test in the closing line. */
import { runTool } from "./tools.mjs";

async function types() {
  // Routes and their params are types that Next writes.
  const generated = await runTool("next", ["typegen"]);
  return generated.code === 0 ? runTool("typescript/tsc", ["--noEmit"]) : generated;
}

/** @type {{ name: string, run: () => Promise<{ code: number | null, output: string }> }[]} */
export const checks = [
  { name: "lint", run: () => runTool("oxlint") },
  { name: "architecture", run: () => runTool("tests/architecture/check-architecture.mjs") },
  { name: "messages", run: () => runTool("tests/messages/check-messages.mjs") },
  { name: "types", run: types },
  { name: "unused code", run: () => runTool("knip") },
];
