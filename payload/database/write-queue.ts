/**
 * First in, first out: SQLite has one writer at a time, and its driver cannot wait for a lock without stopping the very event loop that
 * would release it (libsql 0.14 is synchronous). So waiting happens here.
 */
export interface WriteQueue {
  /** Resolves with the release function once it is our turn. Rejects with an Error after `patience` ms. */
  acquire(): Promise<() => void>;
}

export function createWriteQueue(patience = 15_000): WriteQueue {
  const waiting: (() => void)[] = [];
  let busy = false;

  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else busy = false;
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
      if (!busy) {
        busy = true;
        return Promise.resolve(once());
      }
      return new Promise((resolve, reject) => {
        const turn = (): void => {
          clearTimeout(timer);
          resolve(once());
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(turn), 1);
          reject(new Error("The database was busy for too long. A write inside a transaction may have been made without its request (req)."));
        }, patience);
        waiting.push(turn);
      });
    },
  };
}
