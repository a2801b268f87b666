import type { IncomingMessage, ServerResponse } from "node:http";

import { refusalOfMetrics } from "./metrics-access";
import type { Metrics } from "./metrics";
import { refuse } from "./refuse";

/** `/api/metrics` */
export async function sendMetrics(metrics: Metrics, token: string | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOfMetrics(request, token);
  if (refusal) return refuse(response, refusal.status, refusal.words, refusal.status === 401 ? [["WWW-Authenticate", "Bearer"]] : []);
  const text = await metrics.text();
  response.writeHead(200, ["Content-Type", metrics.registry.contentType, "Cache-Control", "no-store"]);
  response.end(request.method === "HEAD" ? undefined : text);
}
