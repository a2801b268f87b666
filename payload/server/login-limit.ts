/**
 * Slows down whoever guesses passwords: failed sign-ins per address. Payload counts them per account; this stops one address that tries many
 * accounts. A right password costs nothing. Of one address a few are looked at at once and the others wait, so that a burst cannot get ahead of
 * the count, nor keep every thread busy with hashing.
 */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

import { label } from "../content/label";
import { inLanguageOf } from "./say-in-admin";
import { createTurns } from "./turns";

const minutes = 10;
const attempts = 40;

/** Sign-ins of one address that are looked at at once, and that may wait for it. */
const atOnce = 4;
const waitingAtMost = 60;

/** Addresses remembered; the oldest are forgotten first. */
const remembered = 20_000;

interface Failures {
  count: number;
  since: number;
}

/** Whoever has one address of IPv6 has the 2^64 of its network (RFC 4291, 2.5.1): they count as one. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const groups = (text: string): string[] => text.split(":").filter((group) => group !== "");
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...groups(tail ?? "")];
  return `${all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** The neighbour on our own machine or network is a proxy: then the last address it noted is the visitor's (it appends, visitors can only prefix). */
export function visitorOf(request: Pick<IncomingMessage, "headers" | "socket">): string {
  const neighbour = withoutMapping(request.socket.remoteAddress ?? "");
  if (!/^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(neighbour)) return networkOf(neighbour);
  const noted = withoutMapping(String(request.headers["x-forwarded-for"] ?? "").split(",").at(-1)?.trim() ?? "");
  return isIP(noted) ? networkOf(noted) : neighbour;
}

/** In any spelling: the CMS takes capitals for the same address. */
export function isLogin(method: string | undefined, path: string): boolean {
  return method === "POST" && /^\/api\/users\/login\/*$/i.test(decodeURIComponent(path));
}

const waitMinutes = label(
  "Te veel mislukte aanmeldingen vanaf dit adres. Probeer het opnieuw over {minutes} minuten.",
  "Trop de connexions refusées depuis cette adresse. Réessayez dans {minutes} minutes.",
  "Too many failed sign-ins from this address. Try again in {minutes} minutes.",
);
const waitSeconds = label(
  "Er melden zich nu te veel mensen tegelijk aan vanaf dit adres. Probeer het over enkele seconden opnieuw.",
  "Trop de connexions en même temps depuis cette adresse. Réessayez dans quelques secondes.",
  "Too many people are signing in from this address at once. Try again in a few seconds.",
);

/** @param headers of the request, for the language */
export function tooManySignIns(headers: IncomingMessage["headers"], seconds: number): string {
  return inLanguageOf(headers, seconds > 60 ? waitMinutes : waitSeconds).replace("{minutes}", String(Math.ceil(seconds / 60)));
}

export function createLoginLimit(now: () => number = () => performance.now()) {
  const failures = new Map<string, Failures>();
  const turns = new Map<string, ReturnType<typeof createTurns> & { users: number }>();

  function current(visitor: string): Failures | undefined {
    const found = failures.get(visitor);
    return found && now() - found.since < minutes * 60_000 ? found : undefined;
  }

  return {
    /** Whole seconds until this visitor may try again; 0 for now. */
    blockedFor(visitor: string): number {
      const found = current(visitor);
      return found && found.count >= attempts ? Math.max(1, Math.ceil((found.since + minutes * 60_000 - now()) / 1000)) : 0;
    },
    failed(visitor: string): void {
      const found = current(visitor) ?? { count: 0, since: now() };
      failures.delete(visitor);
      failures.set(visitor, { ...found, count: found.count + 1 });
      const oldest = failures.keys().next();
      if (failures.size > remembered && !oldest.done) failures.delete(oldest.value);
    },

    /** Runs `work` when it is this visitor's turn. Throws TooBusy where too many of theirs wait already. */
    async inTurn(visitor: string, work: () => Promise<void>): Promise<void> {
      const own = turns.get(visitor) ?? { ...createTurns(atOnce, waitingAtMost), users: 0 };
      turns.set(visitor, own);
      own.users += 1;
      try {
        await own.take(work);
      } finally {
        own.users -= 1;
        if (own.users === 0) turns.delete(visitor);
      }
    },
  };
}
