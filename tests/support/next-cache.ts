/**
 * Stands in for `next/cache` in vitest: nothing is cached, and what was asked is kept in `cacheCalls` for a test to read.
 * A file marked 'use cache' then runs as the plain function it is.
 */
export type CacheCall =
  | { name: "cacheTag"; tags: string[] }
  | { name: "cacheLife"; profile: string | CacheProfile }
  | { name: "revalidateTag"; tag: string; profile: string | { expire?: number } | undefined }
  | { name: "updateTag"; tag: string }
  | { name: "revalidatePath"; path: string; type: "layout" | "page" | undefined };

/** Seconds. */
interface CacheProfile {
  stale?: number;
  revalidate?: number;
  expire?: number;
}

export const cacheCalls: CacheCall[] = [];

/** Forgets what was recorded; for a `beforeEach`. */
export function resetCacheCalls(): void {
  cacheCalls.length = 0;
}

export function cacheTag(...tags: string[]): void {
  cacheCalls.push({ name: "cacheTag", tags });
}

export function cacheLife(profile: string | CacheProfile): void {
  cacheCalls.push({ name: "cacheLife", profile });
}

export function revalidateTag(tag: string, profile?: string | { expire?: number }): void {
  cacheCalls.push({ name: "revalidateTag", tag, profile });
}

export function updateTag(tag: string): void {
  cacheCalls.push({ name: "updateTag", tag });
}

export function revalidatePath(path: string, type?: "layout" | "page"): void {
  cacheCalls.push({ name: "revalidatePath", path, type });
}

export function refresh(): void {}

export function unstable_noStore(): void {}

export async function io(): Promise<void> {}
