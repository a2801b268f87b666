import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { planLine } from "@/payload/server/plan-line";
import { type Renderer, type RendererPlace, startRenderer } from "@/payload/server/renderer-process";

let folder: string;
let running: Renderer | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-process-"));
});

afterEach(async () => {
  await running?.stop();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A renderer that runs `code` once it has said that it listens. */
function script(code: string): RendererPlace {
  const file = path.join(folder, "renderer.mjs");
  writeFileSync(file, `setInterval(() => {}, 1000); process.send({ type: "listening", line: 1 });\n${code}`);
  return { script: file, root: folder };
}

const plan = { swap: ["/nl"], withdraw: [], tags: [] };

test("a renderer that dies is started again, and each time it listens the front hears of it", async () => {
  const listening = vi.fn<() => void>();
  running = startRenderer({ listening, plan: async () => undefined }, script("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);"));
  await running.first;
  await vi.waitFor(() => expect(listening.mock.calls.length).toBeGreaterThan(2), 10_000);
});

test("a renderer that cannot start says so, and is tried again until it is stopped", async () => {
  const failing = path.join(folder, "failing.mjs");
  writeFileSync(failing, "process.exit(1)");
  running = startRenderer({ listening: () => undefined, plan: async () => undefined }, { script: failing, root: folder });
  await expect(running.first).rejects.toThrow("stopped before it was ready");
});

test("the renderer's change is acknowledged when it is carried out, and refused with the reason when it is not", async () => {
  const told: unknown[] = [];
  const code = `process.on("message", (said) => process.send({ type: "plan", id: 2, plan: { swap: [said.error ?? "fine"], withdraw: [], tags: [] } }));
    process.send({ type: "plan", id: 1, plan: ${JSON.stringify(plan)} });`;
  const carryOut = async ({ swap }: { swap: string[] }): Promise<void> => {
    told.push(swap);
    if (told.length === 1) throw new Error("the disk is gone");
  };
  running = startRenderer({ listening: () => undefined, plan: carryOut }, script(code));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(2), 10_000);
  expect(told.slice(0, 3)).toEqual([["/nl"], ["the disk is gone"], ["fine"]]);
});

/** The renderer's end of the line, with the front's answers in our hands. */
function line() {
  const sent: { id?: number }[] = [];
  let hear: (message: { type: "plan-done"; id: number; error: string | null }) => void = () => undefined;
  const tell = planLine({
    send: (message) => sent.push(message as { id?: number }) > 0,
    on: (_, listener) => {
      hear = listener;
    },
  });
  return { sent, tell, answer: (id: number, error: string | null) => hear({ type: "plan-done", id, error }) };
}

test("each change waits for its own answer", async () => {
  const { sent, tell, answer } = line();
  const [first, second] = [tell(plan), tell(plan)];
  answer(sent[1]?.id ?? 0, "no");
  answer(sent[0]?.id ?? 0, null);
  await expect(first).resolves.toBeUndefined();
  await expect(second).rejects.toThrow("no");
});

test("a front that is silent or gone leaves the change undone", async () => {
  vi.useFakeTimers();
  const silent = line().tell(plan).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await silent).toContain("did not answer");
  vi.useRealTimers();
  await expect(planLine({ on: () => undefined })(plan)).rejects.toThrow("cannot be reached");
});
