/**
 * What the server says while it runs, one line an event: JSON on stdout for whatever collects it, readable on a terminal. Payload's own lines go the
 * same way. What a start says (payload/server/report.mjs) is for the person who started it and stays as it is. Lines hold addresses without
 * their query, numbers and errors: no cookies, no tokens, no words of a visitor.
 *
 * Reads the environment by itself: the front, which has no use for payload/env.ts, logs too. The start has checked LOG_LEVEL.
 */
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import pretty from "pino-pretty";

import { requestId } from "./request-id";

export interface LogOptions {
  level: string;
  readable: boolean;
  /** Stdout unless told otherwise. */
  to?: DestinationStream;
}

export function makeLog({ level, readable, to }: LogOptions): Logger {
  const mixin = (): object => {
    const request = requestId();
    return request === undefined ? {} : { request };
  };
  // Synchronous: what a process says last is what matters most.
  const stream = to ?? (readable ? pretty({ colorize: process.stdout.isTTY, ignore: "pid,hostname", sync: true, translateTime: "SYS:HH:MM:ss" }) : undefined);
  const options = { formatters: { level: (name: string) => ({ level: name }) }, level, mixin, timestamp: stdTimeFunctions.isoTime };
  return stream ? pino(options, stream) : pino(options);
}

const { LOG_LEVEL, NODE_ENV } = process.env;

/** Tests read what they want to read; a line that nobody asked for hides the one that matters. */
const usual = NODE_ENV === "test" ? "silent" : "info";

export const log = makeLog({ level: LOG_LEVEL || usual, readable: NODE_ENV !== "production" || process.stdout.isTTY });
