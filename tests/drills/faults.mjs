/** Runs faults one after the other on one server under load, and says of each whether every known page was answered and how it recovered. */
import { pause, startLoad, until } from "./shop-server.mjs";

const known404 = "/nl/blog/bestaat-niet";

/**
 * @typedef {{ name: string, seconds?: number, needs?: () => string | null, begin: () => Promise<void>, end: () => Promise<void>, databaseGone?: boolean, restarts?: boolean, note?: () => Promise<string> }} Fault
 * `databaseGone`: then a page never rendered asks to come back, and /api/ready says what is wrong. `restarts`: requests fail while no process listens.
 * @param {Fault[]} faults
 */
export async function runFaults(server, pages, faults) {
  const lines = [];
  let failures = 0;
  for (const fault of faults) {
    const missing = fault.needs?.() ?? null;
    if (missing) {
      lines.push(`| ${fault.name} | skipped: ${missing} | | | | |`);
      continue;
    }
    const wrong = [];
    const expect = (holds, words) => void (holds || wrong.push(words));
    expect((await server.ask("GET", known404)).status === 404, "the missing page was no 404 before");
    const load = startLoad(server, pages);
    let said = "";
    let recovery = 0;
    let visible = 0;
    try {
      await fault.begin();
      await pause(1_000);
      const beginsAt = performance.now();
      expect((await server.ask("GET", "/api/health")).status === 200, "/api/health failed");
      if (fault.databaseGone) {
        const ready = await server.ask("GET", "/api/ready");
        said = ready.text.trim().slice(0, 120);
        expect(ready.status === 503 && /[a-z]{4}/i.test(said), `/api/ready was ${ready.status}`);
        const unknown = await server.ask("GET", `/nl/blog/nooit-${Date.now()}`);
        expect(unknown.status === 503 && unknown.headers["retry-after"] !== undefined, `a page never rendered was ${unknown.status}`);
        const missingPage = await server.ask("GET", known404);
        expect(missingPage.status === 404, `the page known to be missing was ${missingPage.status}`);
      }
      if (fault.note) said = await fault.note();
      await pause(Math.max(0, (fault.seconds ?? 8) * 1000 - (performance.now() - beginsAt)));
      await fault.end();
      const ended = performance.now();
      await until(async () => (await server.ask("GET", "/api/ready")).status === 200, 90, "/api/ready is not 200 again");
      visible = await until(() => server.publish(), 60, "Publishing does not work again");
      recovery = (performance.now() - ended) / 1000;
    } catch (error) {
      wrong.push(error.message);
      await fault.end().catch(() => undefined);
    }
    const { answers, failed, slowest } = await load.stop();
    expect(fault.restarts || failed.length === 0, `${failed.length} answers were not 200: ${[...new Set(failed)].slice(0, 3).join(", ")}`);
    if (wrong.length > 0) failures += 1;
    const row = `| ${fault.name} | ${wrong.length === 0 ? "held" : `**${wrong.join("; ")}**`} | ${answers}${fault.restarts ? ` (${failed.length} refused while nothing listened)` : ""} | ${Math.round(slowest)} | ${recovery.toFixed(1)} (page ${Math.round(visible)} ms after its PATCH) | ${said.replaceAll("|", "/").replaceAll("\n", " ")} |`;
    lines.push(row);
    console.log(row);
  }
  const text = ["| fault | every known page 200, stale where it must | answers | slowest, ms | published again after, s | said |", "|---|---|--:|--:|---|---|", ...lines].join("\n");
  return { text, failures };
}
