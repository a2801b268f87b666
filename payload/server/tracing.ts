/**
 * Traces of the renderer for a collector (OTLP over HTTP), where OTEL_EXPORTER_OTLP_ENDPOINT names one. Next makes the spans; each of them gets the
 * name of its request, the same one as in the log. @vercel/otel, as Next's documentation has it: it carries its own exporter, and those of
 * OpenTelemetry itself want a newer Node than ours.
 */
import type { Span, SpanProcessor } from "@opentelemetry/sdk-trace-base";
import { registerOTel } from "@vercel/otel";

import { requestId } from "../request-id";

/** Runs in the request's own context, so the name is the right one. */
const namedByRequest: SpanProcessor = {
  onStart(span: Span): void {
    const id = requestId();
    if (id !== undefined) span.setAttribute("feuilleton.request", id);
  },
  onEnd: () => undefined,
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};

/** Once per process. The address of the collector and what is sent along are read from the environment by the package, as OpenTelemetry has it. */
export function startTracing(serviceName: string): void {
  // Nothing is patched: only what Next itself tells.
  registerOTel({ serviceName, instrumentations: [], spanProcessors: [namedByRequest, "auto"] });
}
