/**
 * Where requests that may write wait while another renderer takes over: two renderers must not write at the same time (SQLite has one writer), and a
 * save belongs before a migration or after it. Nobody is refused; whoever comes meanwhile waits a few seconds longer.
 */
export function createWriteGate() {
  let inside = 0;
  let closed: Promise<void> | null = null;
  let emptied: () => void = () => undefined;

  function leave(): void {
    inside -= 1;
    if (inside === 0) emptied();
  }

  /** It may be closed again before all who waited are through. */
  async function opened(): Promise<void> {
    if (!closed) return;
    await closed;
    await opened();
  }

  return {
    /** Runs `work` once the gate is open. */
    async pass<T>(work: () => Promise<T>): Promise<T> {
      await opened();
      inside += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },

    /** Closes it; resolves, once nobody is inside, to what opens it again. Rejects after `patience` milliseconds, and is open then. */
    async close(patience: number): Promise<() => void> {
      if (closed) throw new Error("Another deploy is under way.");
      let admit: () => void = () => undefined;
      const until = new Promise<void>((resolve) => (admit = resolve));
      const open = (): void => {
        closed = null;
        admit();
      };
      closed = until;
      if (inside === 0) return open;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`Saving or uploading has been under way for ${Math.round(patience / 1000)} s.`)), patience);
      });
      try {
        await Promise.race([new Promise<void>((resolve) => (emptied = resolve)), late]);
        return open;
      } catch (error) {
        open();
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

export type WriteGate = ReturnType<typeof createWriteGate>;
