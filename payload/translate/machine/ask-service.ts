/** One question to a service on the network, with patience: what may pass is asked again, what will not is named. */
import { MachineFailure, type MachineTrouble } from "./engine";

export interface Patience {
  /** Tries in all. */
  tries: number;
  /** Milliseconds for one answer. */
  timeout: number;
  wait(milliseconds: number): Promise<void>;
}

export const usualPatience: Patience = {
  tries: 4,
  timeout: 45_000,
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** Milliseconds; a person is waiting, so a service that asks for longer is called busy. */
const longestWait = 15_000;

/** 529 is DeepL's own word for 429. */
function troubleOf(status: number): MachineTrouble {
  if (status === 401 || status === 403) return "key";
  if (status === 402 || status === 456) return "quota";
  if (status === 413 || status === 414) return "tooLarge";
  if (status === 429 || status === 529) return "busy";
  return status >= 500 ? "down" : "odd";
}

const passing: ReadonlySet<MachineTrouble> = new Set(["busy", "down"]);

/** Seconds or a date (RFC 9110, 10.2.3); null without one that can be read. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wanted = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wanted) ? Math.max(0, wanted) : null;
}

async function once(url: string, init: RequestInit, timeout: number): Promise<{ body: unknown } | { failure: MachineFailure; after: number | null }> {
  try {
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    if (!response.ok) return { failure: new MachineFailure(troubleOf(response.status), `${response.status} ${text.slice(0, 300)}`), after: retryAfter(response.headers.get("Retry-After"), Date.now()) };
    try {
      return { body: text === "" ? null : (JSON.parse(text) as unknown) };
    } catch {
      return { failure: new MachineFailure("odd", `no JSON: ${text.slice(0, 300)}`), after: null };
    }
  } catch (error) {
    return { failure: new MachineFailure("down", error instanceof Error ? error.message : String(error)), after: null };
  }
}

/** The parsed body of the answer. Throws `MachineFailure` after the last try. */
export async function askService(url: string, init: RequestInit, { tries, timeout, wait }: Patience = usualPatience): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    const answer = await once(url, init, timeout);
    if ("body" in answer) return answer.body;
    // Twice as long each time, and never in step with others who were refused at the same moment.
    const pause = answer.after ?? 500 * 2 ** (tried - 1) * (0.75 + Math.random() / 2);
    if (!passing.has(answer.failure.code) || tried >= tries || pause > longestWait) throw answer.failure;
    await wait(pause);
  }
}
