/**
 * Pages to be rendered anew without anybody asking: one at a time, and only while nobody waits for another. A publication's few pages go before
 * the thousands of a change that shows everywhere, whichever came first.
 */
export interface RefreshQueue {
  /** In this order; those that wait already keep their place. */
  add(addresses: string[]): void;
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

/** Tries in a row that a page is given, before it is left to the first visitor. */
const mostTries = 30;

/**
 * @param render never asked for two pages at once; false where the page is still the old one, which then waits for another turn
 * @param quiet resolves when no visitor waits for the renderer, which has one thread, and when what was made is kept
 */
export function createRefreshQueue(render: (address: string) => Promise<boolean>, quiet: () => Promise<void>, { headStart = 400, pause = 1_000, wide = 200 }: RefreshOptions = {}): RefreshQueue {
  const soon = new Set<string>();
  const later = new Set<string>();
  const tries = new Map<string, number>();
  let running = false;

  const next = (): string | undefined => [soon, later].find((some) => some.size > 0)?.values().next().value;

  async function renderNext(address: string): Promise<void> {
    soon.delete(address);
    later.delete(address);
    const fresh = await render(address).catch(() => false);
    const tried = (tries.get(address) ?? 0) + 1;
    tries.delete(address);
    if (fresh) return;
    if (tried < mostTries) {
      later.add(address);
      tries.set(address, tried);
    }
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (let address = next(); address !== undefined; address = next()) {
        await quiet();
        await renderNext(address);
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
    waiting: () => soon.size + later.size,
  };
}
