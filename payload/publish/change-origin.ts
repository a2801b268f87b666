/**
 * Which front this process renders for, among those of one shop: that one hears of a change directly, the others through the database. Kept for
 * the process and not for this file, which Next's bundle and the renderer's own script both bring along.
 */
const key = Symbol.for("feuilleton.change-origin");
const shared = globalThis as typeof globalThis & { [key]?: string };

export function nameOrigin(name: string): void {
  shared[key] = name;
}

/** Empty outside of a renderer, in scripts. */
export function originOfChanges(): string {
  return shared[key] ?? "";
}
