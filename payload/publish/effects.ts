import { revalidateTag } from "next/cache.js";

import type { Plan } from "./plan";
import { planListeners } from "./plan-listeners";

export { onPlan } from "./plan-listeners";

/**
 * Expires the tags at once – the next request renders – then tells the listeners. Outside a request, at start and in scripts, Next has no cache
 * to expire: its pages are kept in memory only (`isrFlushToDisk` is off), so a process that starts has none.
 */
export async function carryOut(plan: Plan): Promise<void> {
  for (const tag of plan.tags) {
    try {
      revalidateTag(tag, { expire: 0 });
    } catch (error) {
      if (!isOutsideRequest(error)) throw error;
      break;
    }
  }
  await Promise.all([...planListeners].map((listener) => listener(plan)));
}

function isOutsideRequest(error: unknown): boolean {
  return error instanceof Error && /static generation store missing|outside a request/i.test(error.message);
}
