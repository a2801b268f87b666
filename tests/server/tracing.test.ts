/** Traces, read by a collector of this machine (OTLP/HTTP). */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, propagation, trace } from "@opentelemetry/api";
import { afterEach, expect, it, vi } from "vitest";

import { parseEnvironment } from "@/payload/env";
import { asRequest } from "@/payload/request-id";
import { startTracing } from "@/payload/server/tracing";

afterEach(() => {
  for (const api of [trace, context, propagation]) api.disable();
});

it("go to the collector with the request's name and ours, and with what the collector wants to be told", async () => {
  const taken: { path: string; token: unknown; body: string }[] = [];
  const collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    taken.push({ path: request.url ?? "", token: request.headers["x-token"], body: Buffer.concat(chunks).toString("latin1") });
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  vi.stubEnv("OTEL_EXPORTER_OTLP_HEADERS", "x-token=abc");
  vi.stubEnv("OTEL_BSP_SCHEDULE_DELAY", "50");
  startTracing("feuilleton-test");
  asRequest("request-of-somebody", () => trace.getTracer("test").startSpan("GET /nl").end());
  trace.getTracer("test").startSpan("in the background").end();
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(0), { timeout: 15_000 });
  const [sent] = taken;
  expect([sent?.path, sent?.token]).toEqual(["/v1/traces", "abc"]);
  for (const word of ["feuilleton-test", "GET /nl", "feuilleton.request", "request-of-somebody"]) expect(sent?.body).toContain(word);
  await new Promise((resolve) => collector.close(resolve));
});

it("are off without a collector, and an address that is none stops the start", () => {
  expect(parseEnvironment({} as NodeJS.ProcessEnv).tracing).toBeUndefined();
  expect(parseEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" } as unknown as NodeJS.ProcessEnv).tracing).toEqual({ service: "feuilleton" });
  expect(() => parseEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" } as unknown as NodeJS.ProcessEnv)).toThrow("OTEL_EXPORTER_OTLP_ENDPOINT");
});
