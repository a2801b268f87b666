/** Signing in through the front: one at a time per visitor, and slower with every wrong password. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { codeNeededHeader } from "../second-factor/code-needed";
import type { Headers } from "./kept-page";
import { createLoginLimit, tooManySignIns, visitorOf } from "./login-limit";
import type { Asides } from "./pass-through";
import { refuseInAdmin } from "./say-in-admin";
import type { Target } from "./target";
import { TooBusy } from "./turns";

type Hand = (request: IncomingMessage, response: ServerResponse, target: Target, asides: Asides) => Promise<void>;

export function createSignIn(hand: Hand, security: Headers): (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void> {
  const logins = createLoginLimit();

  return async (request, response, target) => {
    const visitor = visitorOf(request);
    const tooMany = (seconds: number): void => refuseInAdmin(response, 429, tooManySignIns(request.headers, seconds), [["Retry-After", String(seconds)], ...security]);
    const blocked = logins.blockedFor(visitor);
    if (blocked > 0) return tooMany(blocked);
    const signIn = async (): Promise<void> => {
      if (response.destroyed) return;
      const since = logins.blockedFor(visitor);
      if (since > 0) return tooMany(since);
      await hand(request, response, target, {
        seen(status, headers) {
          // Asked for the code that goes with a right password: no mistake, and a whole office may sign in at nine.
          if (status === 401 && headers[codeNeededHeader] === undefined) logins.failed(visitor);
        },
      });
    };
    await logins.inTurn(visitor, signIn).catch((error: unknown) => {
      if (!(error instanceof TooBusy)) throw error;
      tooMany(5);
    });
  };
}
