/** One whole answer, ready to be sent in every coding it has been made in so far. */
import { createHash } from "node:crypto";

import { type Coding, compresses, compressQuickly } from "./codings";

export interface Answer {
  /** Name, value, name, value … as `writeHead` takes them. */
  headers: string[];
  /** The few headers a 304 repeats (RFC 9110, 15.4.5). */
  unchanged: string[];
  etag: string;
  body: Buffer;
}

export type Headers = [name: string, value: string][];

export interface KeptPage {
  path: string;
  type: string;
  headers: Headers;
  /** Of the moment before its render began; a later change of what it shows makes it stale. */
  seq: number;
  stale: boolean;
  /** Of the renderer that made it; empty for what belongs to none. After a deploy it is served until the new build has made it anew. */
  build: string;
  /** Its headers name everything that caches purge it by. */
  tagged?: boolean;
  /** Its codings are the quick ones: they are made well once somebody asks for it. */
  rough?: boolean;
  /** When it was last asked to be made anew by the build of today, as of performance.now(). */
  renewing?: number;
  answers: { identity: Answer } & Partial<Record<Coding, Answer>>;
}

const suffix: Record<Coding, string> = { br: "-br", gzip: "-gz", identity: "" };

const repeated = new Set(["Cache-Control", "CDN-Cache-Control", "Surrogate-Control", "Vary"]);

/** @param weak these bytes will be followed by others for the same content */
export function makeAnswer(type: string, headers: Headers, coding: Coding, body: Buffer, hash: string, weak = false): Answer {
  const etag = `${weak ? "W/" : ""}"${hash}${suffix[coding]}"`;
  const coded = coding === "identity" ? [] : ["Content-Encoding", coding];
  return {
    body,
    etag,
    headers: ["Content-Type", type, "Content-Length", String(body.length), ...coded, "ETag", etag, ...headers.flat()],
    unchanged: ["ETag", etag, ...headers.filter(([name]) => repeated.has(name)).flat()],
  };
}

export function hashOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

export function makePage(page: Pick<KeptPage, "path" | "type" | "headers" | "seq" | "tagged"> & { build?: string }, body: Buffer): KeptPage {
  return { ...page, build: page.build ?? "", stale: false, answers: { identity: makeAnswer(page.type, page.headers, "identity", body, hashOf(body)) } };
}

/** The same page with its codings and, where they became known later, more headers. */
export function withCodings(page: KeptPage, coded: { br: Buffer; gzip: Buffer }, more: Headers, rough = false): KeptPage {
  const { body } = page.answers.identity;
  const newer = new Set(more.map(([name]) => name));
  const headers = [...page.headers.filter(([name]) => !newer.has(name)), ...more];
  const hash = hashOf(body);
  return {
    ...page,
    rough,
    headers,
    answers: {
      identity: makeAnswer(page.type, headers, "identity", body, hash),
      br: makeAnswer(page.type, headers, "br", coded.br, hash, rough),
      gzip: makeAnswer(page.type, headers, "gzip", coded.gzip, hash, rough),
    },
  };
}

/** The same page with codings that are good enough for its first readers: the whole text of an article is five times as long. */
export async function withQuickCodings(page: KeptPage): Promise<KeptPage> {
  const { body } = page.answers.identity;
  if (!compresses(page.type)) return page;
  const { br, gzip } = await compressQuickly(body);
  const hash = hashOf(body);
  const answer = (coding: Coding, bytes: Buffer): Answer => makeAnswer(page.type, page.headers, coding, bytes, hash, true);
  return { ...page, answers: { ...page.answers, br: answer("br", br), gzip: answer("gzip", gzip) } };
}

/** Bytes a page takes in memory, headers and bookkeeping counted roughly. */
export function sizeOf({ answers }: KeptPage): number {
  return 3_000 + Object.values(answers).reduce((sum, { body }) => sum + body.length, 0);
}
