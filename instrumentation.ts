/** Next calls it once per process, before it answers anything. Without a collector nothing is loaded. */
export async function register(): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- Next puts the runtime in its place at build; nothing of ours can run at the edge
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { environment } = await import("./payload/env");
  if (!environment.tracing) return;
  const { startTracing } = await import("./payload/server/tracing");
  startTracing(environment.tracing.service);
}
