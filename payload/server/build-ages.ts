/** When each build was last served: the files its pages ask for (`/_next/static`) are kept for a week from then on (static-files.ts). */
import { readFileSync } from "node:fs";

import { writePage } from "./page-file";

const day = 24 * 60 * 60 * 1000;

/** A day less than the files are kept for: it is noted once a day. */
const trusted = 6 * day;

/** Builds remembered; every deploy is one. */
const most = 1_000;

export function createBuildAges(file: string) {
  const served = new Map<string, number>(read());

  function read(): [string, number][] {
    try {
      return Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, number>);
    } catch {
      return [];
    }
  }

  return {
    /** At a start, at a deploy for the build that leaves, and once a day between. A disk that refuses costs a render per page of an earlier build. */
    async note(build: string, now = Date.now()): Promise<void> {
      served.delete(build);
      served.set(build, now);
      for (const oldest of served.keys()) if (served.size > most) served.delete(oldest);
      await writePage(file, Buffer.from(JSON.stringify(Object.fromEntries(served)))).catch(() => undefined);
    },

    /** Whether the files of a build may be gone, so that its pages are worth showing only where nothing else can be had. */
    outdated: (build: string, now = Date.now()): boolean => now - (served.get(build) ?? 0) > trusted,
  };
}
