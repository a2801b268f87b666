/** What the renderer tells the front over the line between the two processes, and back. */
import type { Plan } from "../publish/plan";

/** Raised when either side would misunderstand the other: after a deploy the front is of an earlier build than the renderer. */
export const lineVersion = 1;

export type FromRenderer = { type: "listening"; line: number } | { type: "plan"; id: number; plan: Plan };
export type FromFront = { type: "plan-done"; id: number; error: string | null };

export function isFromRenderer(message: unknown): message is FromRenderer {
  const type = typeof message === "object" && message !== null ? (message as { type?: unknown }).type : null;
  return type === "listening" || type === "plan";
}

/** Milliseconds the front may take; after that the plan stays in the outbox. */
const patience = 5_000;

interface Line {
  send?: (message: FromRenderer) => boolean;
  on(event: "message", listener: (message: FromFront) => void): unknown;
}

/** For the renderer: sends a plan and resolves when the front has carried it out. */
export function planLine(line: Line): (plan: Plan) => Promise<void> {
  const waiting = new Map<number, (error: string | null) => void>();
  let last = 0;
  line.on("message", (message) => {
    if (message.type === "plan-done") waiting.get(message.id)?.(message.error);
  });
  return (plan) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const done = (error: string | null): void => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error === null) resolve();
        else reject(new Error(error));
      };
      const timer = setTimeout(() => done(`The front did not answer within ${patience} ms.`), patience);
      waiting.set(id, done);
      if (!line.send?.({ type: "plan", id, plan })) done("The front cannot be reached.");
    });
}
