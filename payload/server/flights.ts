/** Renders under way: one per page however many ask for it, and which pages could not be made a moment ago. */
import { log as events } from "../log";
import type { Rendered } from "./page-source";
import type { Variant } from "./page-variant";

export interface Flight {
  /** By the process's own clock. */
  began: number;
  /** Settles, and never rejects, when the renderer has done its part or will not. */
  answered: Promise<void>;
  /** Null where a change came in between. */
  outcome: Promise<Rendered | null>;
}

/** Failures are remembered up to this number. */
const mostFailed = 10_000;

/** @param render told `answered` as soon as the renderer has done its part: the rest is the front's own work */
export function createFlights(render: (key: string, address: string, variant: Variant, answered: () => void) => Promise<Rendered | null>) {
  const flights = new Map<string, Flight>();
  const failedAt = new Map<string, number>();
  /** What the renderer is working at. */
  const asking = new Set<Promise<void>>();

  function failed(key: string, address: string, error: unknown): void {
    // Once per page, until it can be made again.
    if (!failedAt.has(key)) events.warn({ err: error, page: address }, "A page could not be made.");
    if (failedAt.size > mostFailed) failedAt.clear();
    failedAt.set(key, performance.now());
  }

  return {
    /** The render that is under way, else a new one. */
    join(key: string, address: string, variant: Variant): Flight {
      const current = flights.get(key);
      if (current) return current;
      let free = (): void => undefined;
      const answered = new Promise<void>((resolve) => void (free = resolve));
      const flight: Flight = { began: performance.now(), answered, outcome: render(key, address, variant, free).finally(free) };
      flights.set(key, flight);
      asking.add(answered);
      void answered.then(() => asking.delete(answered));
      const leave = (): void => {
        if (flights.get(key) === flight) flights.delete(key);
      };
      // In the very moment: whoever waits for the outcome may ask again as soon as it is there, and then for a new render.
      const land = (rendered: Rendered | null): void => {
        if (rendered?.kind === "page") failedAt.delete(key);
        leave();
      };
      flight.outcome.then(land, (error: unknown) => {
        failed(key, address, error);
        leave();
      });
      return flight;
    },

    /** Whether it failed in these last milliseconds. */
    failedWithin: (key: string, milliseconds: number): boolean => performance.now() - (failedAt.get(key) ?? -Infinity) < milliseconds,

    /** Whatever was the matter may be over. */
    forgive: (): void => failedAt.clear(),

    /** What is under way answers nobody who asks from now on. */
    clear(): void {
      flights.clear();
      failedAt.clear();
    },

    /** Resolves when the renderer is not asked for anything. */
    async quiet(): Promise<void> {
      while (asking.size > 0) await Promise.all(asking);
    },
  };
}
