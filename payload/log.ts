/**
 * What the server says while it runs, one line an event: JSON on stdout for whatever collects it, readable on a terminal. Payload's own lines go the
 * same way. What a start says (payload/server/report.mjs) is for the person who started it and stays as it is. Lines hold addresses without
 * their query, numbers and errors: no cookies, no tokens, no words of a visitor.
 *
 * Reads the environment by itself: the front, which has no use for payload/env.ts, logs too. The start has checked LOG_LEVEL.
 */
import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from "pino";
import pretty from "pino-pretty";

import { requestId } from "./request-id";

export interface LogOptions {
  level: string;
  readable: boolean;
  /** Stdout unless told otherwise. */
  to?: DestinationStream;
}

interface Refusal {
  isOperational: true;
  message: string;
  status: number;
}

/** What the CMS throws to say no: somebody is told what to do, nobody has anything to mend. Only its own errors: a 403 of a bucket is a fault. */
function isRefusal(error: unknown): error is Refusal {
  if (typeof error !== "object" || error === null) return false;
  const { isOperational, status } = error as Partial<Refusal>;
  return isOperational === true && typeof status === "number" && status >= 400 && status < 500;
}

/**
 * A refusal that the CMS logs as an error becomes a line of information without a stack. Its own `loggingLevels` goes by the name of the class, and
 * an APIError may be either.
 */
const logMethod: NonNullable<LoggerOptions["hooks"]>["logMethod"] = function (args, method) {
  const said: unknown = args[0];
  const error = typeof said === "object" && said !== null && "err" in said ? said.err : null;
  if (isRefusal(error)) this.info({ status: error.status }, error.message);
  else method.apply(this, args);
};

export function makeLog({ level, readable, to }: LogOptions): Logger {
  const mixin = (): object => {
    const request = requestId();
    return request === undefined ? {} : { request };
  };
  // Synchronous: what a process says last is what matters most.
  const stream = to ?? (readable ? pretty({ colorize: process.stdout.isTTY, ignore: "pid,hostname", singleLine: true, sync: true, translateTime: "SYS:HH:MM:ss" }) : undefined);
  const options = { formatters: { level: (name: string) => ({ level: name }) }, hooks: { logMethod }, level, mixin, timestamp: stdTimeFunctions.isoTime };
  return stream ? pino(options, stream) : pino(options);
}

const { LOG_LEVEL, NODE_ENV } = process.env;

/** Tests read what they want to read; a line that nobody asked for hides the one that matters. */
const usual = NODE_ENV === "test" ? "silent" : "info";

export const log = makeLog({ level: LOG_LEVEL || usual, readable: NODE_ENV !== "production" || process.stdout.isTTY });
