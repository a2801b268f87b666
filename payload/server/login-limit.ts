/**
 * Slows down whoever guesses passwords: failed sign-ins per address. Payload counts them per account; this stops one address that tries many
 * accounts. A right password costs nothing.
 */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

const minutes = 10;
const attempts = 40;

/** Addresses remembered; the oldest are forgotten first. */
const remembered = 20_000;

interface Failures {
  count: number;
  since: number;
}

/** The neighbour on our own machine or network is a proxy: then the last address it noted is the visitor's (it appends, visitors can only prefix). */
export function visitorOf(request: IncomingMessage): string {
  const neighbour = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (!/^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(neighbour)) return neighbour;
  const noted = String(request.headers["x-forwarded-for"] ?? "").split(",").at(-1)?.trim() ?? "";
  return isIP(noted) ? noted : neighbour;
}

export function isLogin(method: string | undefined, path: string): boolean {
  return method === "POST" && /^\/api\/users\/login\/?$/.test(path);
}

export function createLoginLimit(now: () => number = () => performance.now()) {
  const failures = new Map<string, Failures>();

  function current(visitor: string): Failures | undefined {
    const found = failures.get(visitor);
    return found && now() - found.since < minutes * 60_000 ? found : undefined;
  }

  return {
    blocked: (visitor: string): boolean => (current(visitor)?.count ?? 0) >= attempts,
    failed(visitor: string): void {
      const found = current(visitor) ?? { count: 0, since: now() };
      failures.delete(visitor);
      failures.set(visitor, { ...found, count: found.count + 1 });
      const oldest = failures.keys().next();
      if (failures.size > remembered && !oldest.done) failures.delete(oldest.value);
    },
  };
}
