/** Lets a number of jobs run at once and a number wait; refuses more. */
export class TooBusy extends Error {}

export function createTurns(atOnce: number, waitingAtMost: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function take<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (waiting.length >= waitingAtMost) throw new TooBusy("Too many pages are being made at once.");
      await new Promise<void>((go) => void waiting.push(go));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return { take, waiting: () => waiting.length };
}
