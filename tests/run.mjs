/**
 * `npm test`: everything, fast things first, from a fresh clone. Ends with one plain line that adds up what the runners report.
 * `npm test -- --only unit,sqlite` runs some of it: check, unit, sqlite, postgres, journeys, lts.
 * Plain JavaScript, because it runs before anything is installed; the suites are imported once it is.
 */
import { stopChildren, tail } from "../payload/server/child.mjs";
import { install, whyInstall } from "../payload/server/install.mjs";
import { duration } from "../payload/server/report.mjs";
import { closingLine, count, total } from "./support/tally.mjs";
import { root } from "./support/tools.mjs";

const began = performance.now();
const names = ["check", "unit", "sqlite", "postgres", "journeys", "lts"];
const counts = [];

function chosen() {
  const position = process.argv.indexOf("--only");
  // The second Node doubles the quick suites: that is for CI, and for who asks.
  if (position < 0) return names.filter((name) => name !== "lts" || process.env.CI);
  const asked = (process.argv[position + 1] ?? "").split(",");
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only knows ${names.join(", ")}; not "${unknown.join(", ")}"`);
  return names.filter((name) => asked.includes(name));
}

const say = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(", ");

/** Runs one suite and prints its line; a suite that throws is a failure, and the next one still runs. */
async function suite(name, work) {
  const started = performance.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    result = { count: count(0, 1), output: error.message };
  }
  counts.push(result.count);
  if (result.output) console.log(result.output);
  console.log(`  ${name.padEnd(14)}${say(result.count)}${result.note ? ` – ${result.note}` : ""} (${duration(performance.now() - started)})`);
}

/** Prints the closing line, which stays the last one. Nothing run is no success. */
function close() {
  const sum = total(counts);
  console.log(`  ${"in all".padEnd(14)}${duration(performance.now() - began)}\n${closingLine(sum)}`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

async function main() {
  const only = chosen();
  const missing = whyInstall(root);
  if (missing) {
    console.log(`  ${"install".padEnd(14)}${missing}`);
    await install(root);
  }
  const suites = await import("./support/suites.mjs");
  process.on("exit", suites.cleanUp);
  if (only.includes("lts")) void suites.fetchLts();
  if (only.includes("check")) {
    const { checks } = await import("./support/checks.mjs");
    // At once: most of them use one core.
    await Promise.all(
      checks.map((check) =>
        suite(check.name, async () => {
          const { code, output } = await check.run();
          return code === 0 ? { count: count(1) } : { count: count(0, 1), output: tail(output, 100) };
        }),
      ),
    );
  }
  for (const name of only.filter((each) => each !== "check")) {
    // The quick suite has the machine to itself: who broke something hears it soonest.
    if (name !== "unit" && only.includes("journeys")) void suites.beginBuild();
    await suite(name, suites[name]);
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopChildren();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  counts.push(count(0, 1));
}
process.exit(close());
