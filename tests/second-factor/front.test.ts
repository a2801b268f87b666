/** The front counts failed sign-ins per address: a right password that a code has to follow is none. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";

import { codeNeededHeader } from "@/payload/second-factor/code-needed";
import { createSignIn } from "@/payload/server/sign-in";

/** Statuses of so many sign-ins in a row, where the renderer answers 401 with these headers. */
async function statuses(count: number, headers: Record<string, string>): Promise<number[]> {
  const signIn = createSignIn(async (_request, response, _target, { seen }) => {
    seen?.(401, headers);
    response.writeHead(401).end();
  }, []);
  const said: number[] = [];
  const response = { destroyed: false, end: () => response, setHeader: () => response, writeHead: (status: number) => (said.push(status), response) } as unknown as ServerResponse;
  const request = { headers: {}, method: "POST", socket: { remoteAddress: "203.0.113.7" } } as unknown as IncomingMessage;
  for (let i = 0; i < count; i += 1) await signIn(request, response, { path: "/api/users/login", query: "" } as never);
  return said;
}

it("lets a whole office sign in with codes, and stops whoever guesses", async () => {
  expect(new Set(await statuses(60, { [codeNeededHeader]: "needed" }))).toEqual(new Set([401]));
  const guessed = await statuses(41, {});
  expect([guessed[39], guessed[40]]).toEqual([401, 429]);
});
