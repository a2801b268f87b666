/** Runs a program to its end and keeps its output, which matters only where it fails. */
import { spawn } from "node:child_process";

const running = new Set();

/** Stops what still runs; for the signal handlers, so that an interrupted build leaves no process behind. */
export function stopChildren() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Resolves to `{ code, output }`; `code` is null where the program was killed or could not be started, and `output` then says why.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, echo?: boolean }} [options] `echo` shows the output as it comes.
 */
export function run(command, args, options = {}) {
  const { echo = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...rest, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const listen = (from, to) =>
      from.on("data", (chunk) => {
        output += chunk;
        if (echo) to.write(chunk);
      });
    listen(child.stdout, process.stdout);
    listen(child.stderr, process.stderr);
    child.on("error", (error) => {
      running.delete(child);
      resolve({ code: null, output: output + error.message });
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

/** The last lines of a long output, where a failing tool says what is wrong. */
export function tail(output, lines = 40) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}
