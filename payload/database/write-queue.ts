/**
 * First in, first out. SQLite has one writer at a time, and its driver cannot wait for a lock without stopping the very event loop that
 * would release it (libsql 0.14 is synchronous). On PostgreSQL a few write side by side: each holds a connection for as long as it lasts, and
 * readers need some too. So waiting happens here.
 */
export interface WriteQueue {
  /** Resolves with the release function once it is our turn. Rejects with an Error after `patience` ms in which nobody left. */
  acquire(): Promise<() => void>;
}

/**
 * A write that waits for itself waits for ever; one behind a long row of others only for long, and is not refused for that.
 * @param places how many may write at the same time
 */
export function createWriteQueue({ places = 1, patience = 15_000 } = {}): WriteQueue {
  const waiting: (() => void)[] = [];
  let free = places;
  let moved = performance.now();

  function release(): void {
    moved = performance.now();
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  function once(): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      release();
    };
  }

  return {
    acquire() {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(once());
      }
      return new Promise((resolve, reject) => {
        const turn = (): void => {
          clearTimeout(timer);
          resolve(once());
        };
        const came = performance.now();
        const giveUp = (): void => {
          const left = patience - (performance.now() - Math.max(came, moved));
          if (left >= 1) {
            timer = setTimeout(giveUp, left);
            return;
          }
          waiting.splice(waiting.indexOf(turn), 1);
          reject(new Error("The database was busy for too long. A write inside a transaction may have been made without its request (req)."));
        };
        let timer = setTimeout(giveUp, patience);
        waiting.push(turn);
      });
    },
  };
}
