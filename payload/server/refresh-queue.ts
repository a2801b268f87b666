/**
 * Pages to be rendered anew without anybody asking: one at a time, and only while nobody waits for another. A publication's few pages go before
 * the thousands of a change that shows everywhere, whichever came first.
 */
export interface RefreshQueue {
  /** In this order; those that wait already keep their place. */
  add(addresses: string[]): void;
  /** Those that are being made ready included. */
  waiting(): number;
}

export interface RefreshOptions {
  /** Milliseconds: the editor's answer goes out first, and so do the pages he or she looks at then. */
  headStart?: number;
  /** Milliseconds before the next page after one that could not be made: whatever is the matter, it concerns that one too. */
  pause?: number;
  /** More pages than this at once are a wide change. */
  wide?: number;
}

/** Pages that may be made ready in the front while the renderer is asked for the next one. */
const ahead = 2;

/** Tries in a row that a page is given, before it is left to the first visitor. */
const mostTries = 30;

export interface Asked {
  /** False where the page is still the old one, which then waits for another turn. */
  made: Promise<boolean>;
}

/**
 * @param render resolves when the renderer has answered, and is not asked for another page before; what the front then does with the answer goes
 *   on beside the next question
 * @param quiet resolves when no visitor waits for the renderer, which has one thread, and when what was made is kept
 */
export function createRefreshQueue(render: (address: string) => Promise<Asked>, quiet: () => Promise<void>, { headStart = 400, pause = 1_000, wide = 200 }: RefreshOptions = {}): RefreshQueue {
  const soon = new Set<string>();
  const later = new Set<string>();
  const tries = new Map<string, number>();
  const unsettled = new Set<Promise<void>>();
  let running = false;

  const next = (): string | undefined => [soon, later].find((some) => some.size > 0)?.values().next().value;

  let resting: Promise<void> | undefined;

  async function settle(address: string, made: Promise<boolean>): Promise<void> {
    const fresh = await made.catch(() => false);
    const tried = (tries.get(address) ?? 0) + 1;
    tries.delete(address);
    if (fresh) return;
    if (tried < mostTries) {
      later.add(address);
      tries.set(address, tried);
    }
    resting = new Promise((resolve) => setTimeout(resolve, pause).unref());
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (let address = next(); address !== undefined; address = next()) {
        await resting;
        await quiet();
        soon.delete(address);
        later.delete(address);
        const { made } = await render(address).catch(() => ({ made: Promise.resolve(false) }));
        const settled: Promise<void> = settle(address, made).finally(() => unsettled.delete(settled));
        unsettled.add(settled);
        // The last of them may have failed, and then waits again.
        while (unsettled.size >= (next() === undefined ? 1 : ahead)) await Promise.race(unsettled);
      }
    } finally {
      running = false;
    }
  }

  return {
    add(more) {
      const isWide = more.length > wide;
      for (const address of more) {
        if (!isWide) later.delete(address);
        if (!soon.has(address)) (isWide ? later : soon).add(address);
      }
      if (soon.size + later.size > 0) setTimeout(() => void run(), headStart).unref();
    },
    waiting: () => soon.size + later.size + unsettled.size,
  };
}
