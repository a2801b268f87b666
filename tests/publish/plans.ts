/** Collects what the write path tells its listeners, so that a test can say which pages a write reached. */
import { onPlan } from "@/payload/publish/effects";
import { emptyPlan, mergePlans, type Plan } from "@/payload/publish/plan";

/** Everything planned while `write` runs, as one plan. */
export async function plannedBy(write: () => Promise<unknown>): Promise<Plan> {
  const plans: Plan[] = [];
  const stop = onPlan((plan) => {
    plans.push(plan);
    return Promise.resolve();
  });
  try {
    await write();
  } finally {
    stop();
  }
  return plans.length === 0 ? emptyPlan : mergePlans(plans);
}
