import type { Plan } from "./plan";

export type PlanListener = (plan: Plan) => Promise<void>;

/**
 * One set per process, whoever loads this file: Next bundles the write path, the renderer's own script brings a second copy of it, and both
 * have to mean the same listeners. Apart from effects.ts, which cannot be loaded before Next.
 */
const key = Symbol.for("feuilleton.plan-listeners");
const shared = globalThis as typeof globalThis & { [key]?: Set<PlanListener> };

export const planListeners: Set<PlanListener> = (shared[key] ??= new Set());

/** Others that hold copies of pages (the page server, the search index) hear of each plan after it is committed. Returns the unsubscribe. */
export function onPlan(listener: PlanListener): () => void {
  planListeners.add(listener);
  return () => planListeners.delete(listener);
}
