import { log } from "../log";

/** Milliseconds between two looks at what is due: how late a planned publication can be. */
const interval = 5_000;

/**
 * Asks again and again for what is due to be done, one question at a time. A question that fails is asked again, so that a renderer that was
 * down does it late rather than never.
 */
export function startScheduleClock(ask: () => Promise<unknown>, until: AbortSignal, every = interval, complaint = "What is planned cannot be looked at now; it is asked for again."): void {
  let asking = false;
  let failing = false;
  const timer = setInterval(() => {
    if (asking) return;
    asking = true;
    ask()
      .then(
        () => (failing = false),
        (error: unknown) => {
          // Once, not every few seconds.
          if (!failing) log.warn({ err: error }, complaint);
          failing = true;
        },
      )
      .finally(() => {
        asking = false;
      });
  }, every);
  timer.unref();
  until.addEventListener("abort", () => clearInterval(timer));
}
