/**
 * What a start says on the terminal: one line a step, with its time. These words are for the person who runs the server, not for readers
 * of the blog, so they are not in messages/.
 */
import { stdout } from "node:process";

/** An expected failure with its cure: printed as one line, without a stack. */
export class StartError extends Error {}

/** Milliseconds as a person reads them: "0.4 s", "1 min 12 s". */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs `work` and prints its line; `work` may return a few words to say instead of `words`, or nothing.
 * On a terminal the line appears at once, so that nobody waits a minute in front of nothing; `work` that prints lines of its own meanwhile is
 * `talkative`: it gets that line for itself and what it said another.
 */
export async function step(name, words, work, { talkative = false } = {}) {
  const started = performance.now();
  const label = `  ${name.padEnd(8)}`;
  const rewritten = stdout.isTTY && !talkative;
  if (stdout.isTTY) stdout.write(`${label}${words} …${talkative ? "\n" : ""}`);
  try {
    const said = await work();
    const line = `${label}${said ?? words} (${duration(performance.now() - started)})`;
    stdout.write(rewritten ? `\r\u001B[K${line}\n` : `${line}\n`);
  } catch (error) {
    if (rewritten) stdout.write("\r\u001B[K");
    throw error;
  }
}
