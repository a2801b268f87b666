/**
 * How much a render has to know. The front numbers every change and says with each render it asks for which number it has reached; what the
 * renderer has read before that number is not used for it. So data stay cached between changes, and a render that began after a change can
 * never be handed what another one read before it, not even one that is under way.
 */
import { AsyncLocalStorage } from "node:async_hooks";

/** From the front to its renderer; taken away from whatever comes from outside. */
export const asOfHeader = "x-feuilleton-as-of";

interface AsOf {
  /** Of the last change to anything. */
  change: string;
  /** Of the last change to the settings, which stand on every page. */
  settings: string;
  /** Of the last change to anything that pages show besides their own texts: authors, topics, pictures, sources, products, settings. */
  parts: string;
}

/** One per process, whoever loads this file: Next bundles one copy, the renderer's own script brings another (see publish/plan-listeners). */
const key = Symbol.for("feuilleton.as-of");
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<AsOf> };
const renders = (shared[key] ??= new AsyncLocalStorage<AsOf>());

export function writeAsOf({ change, settings, parts }: Record<keyof AsOf, number>): string {
  return `${change}.${settings}.${parts}`;
}

/** Everything that `work` starts knows what the front said; without a word of it, nothing read before is good enough. */
export function withAsOf<T>(said: string | undefined, unique: string, work: () => T): T {
  const [change = unique, settings = unique, parts = unique] = said?.split(".") ?? [];
  return renders.run({ change, settings, parts }, work);
}

/** Part of the key of what is cached. The same for all who ask without a front: at build, in development and in scripts, where tags have to do. */
export function asOf(): AsOf {
  return renders.getStore() ?? { change: "", settings: "", parts: "" };
}

/** What is cached says what it is of, so that the number is part of what was asked. */
export function asOfTag(known: string): string {
  return `as-of:${known}`;
}
