/** Addresses at which there is no page to keep: what was found there, and since when. */
import type { Missing } from "./page-source";

export type NoPage = Missing | { kind: "pass" };

/** Addresses nobody knows are remembered up to this number; more are asked for again. */
const most = 10_000;

export function createNoPages() {
  const known = new Map<string, { found: NoPage; since: number }>();
  return {
    get: (key: string): { found: NoPage; since: number } | undefined => known.get(key),
    forget: (key: string): boolean => known.delete(key),
    clear: (): void => known.clear(),
    remember(key: string, found: NoPage): void {
      known.delete(key);
      known.set(key, { found, since: performance.now() });
      const oldest = known.keys().next();
      if (known.size > most && !oldest.done) known.delete(oldest.value);
    },
  };
}
