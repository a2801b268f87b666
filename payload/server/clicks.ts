import type { BasePayload } from "payload";

import { clicksIn } from "../clicks/click";
import { recordClicks } from "../clicks/record-clicks";

export function recordCounted(payload: BasePayload, told: unknown): Promise<number> {
  return recordClicks(payload, clicksIn(told));
}
