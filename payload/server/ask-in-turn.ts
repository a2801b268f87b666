/** Asks the renderer for pages, one question at a time for each. */
import type { IncomingMessage } from "node:http";

import { askRenderer } from "./ask-renderer";
import { printOf, type Variant } from "./page-variant";
import { wholeOf } from "./renderer-answer";
import type { Renderer } from "./renderer-process";

/** Milliseconds a render may take. A slow database makes slow pages, not none. */
export const longestRender = 40_000;

/**
 * Whoever calls himself so (`htmlLimitedBots` in next.config.ts) gets a page in one go. For anybody else Next renders a page that could be kept
 * four times: as data and as HTML, each once to warm its caches and once for good. Its `s-maxage` is all that would tell us more, and we know:
 * the question carries nothing of a visitor, and what is never to be kept has an address of its own (page-address.ts).
 */
const inOneGo = { "user-agent": "feuilleton-whole" };

interface Answered {
  answer: IncomingMessage;
  body: Buffer;
}

/** @param headers of a question about a page as it is after so many changes */
export function createAskInTurn(renderer: Pick<Renderer, "socket" | "token">, headers: (seq: number) => Record<string, string>) {
  const asked = new Map<string, Promise<unknown>>();

  /**
   * One question at a time for an address and variant: Next hands whoever asks for what it is just rendering the render that is under way, and
   * that one may have begun before the change for which it is asked now.
   */
  return async function askFor(address: string, variant: Variant, seq: number, by: string): Promise<Answered> {
    const place = address + variant.query;
    // Another build is another renderer.
    const key = `${by} ${place}`;
    const before = asked.get(key);
    const turn = (async () => {
      await before?.catch(() => undefined);
      const answer = await askRenderer(renderer, { method: "GET", path: place, headers: { ...headers(seq), ...(variant.name === "" || printOf(variant) !== null ? inOneGo : {}), ...variant.headers }, patience: longestRender });
      return { answer, body: await wholeOf(answer, address) };
    })();
    asked.set(key, turn);
    try {
      return await turn;
    } finally {
      if (asked.get(key) === turn) asked.delete(key);
    }
  }
}
