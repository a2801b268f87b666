/** Pages to be rendered anew without anybody asking: one at a time, and only while nobody waits for another. */
export interface RefreshQueue {
  /** In this order; those that wait already keep their place. */
  add(addresses: string[]): void;
  waiting(): number;
}

/** Milliseconds: the editor's answer goes out first, and so does the page he or she looks at then. */
const headStart = 150;

/**
 * @param render never asked for two pages at once; what it throws is left to the next visitor
 * @param quiet resolves when no visitor waits for the renderer, which has one thread
 */
export function createRefreshQueue(render: (address: string) => Promise<unknown>, quiet: () => Promise<void>): RefreshQueue {
  const addresses = new Set<string>();
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (const address of addresses) {
        addresses.delete(address);
        await quiet();
        await render(address).catch(() => undefined);
      }
    } finally {
      running = false;
    }
  }

  return {
    add(more) {
      for (const address of more) addresses.add(address);
      if (addresses.size > 0) setTimeout(() => void run(), headStart).unref();
    },
    waiting: () => addresses.size,
  };
}
