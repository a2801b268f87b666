/** Sends a file whose address changes with its bytes: conditional and range requests (RFC 9110, 13 and 14). */
import { createReadStream, type Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";

import type { Headers } from "./kept-page";
import { holds } from "./send-page";

export interface Range {
  first: number;
  last: number;
}

/** The one range asked for, "whole" where the header is absent, malformed or names several, "none" where it lies outside. */
export function readRange(header: string | undefined, size: number): Range | "whole" | "none" {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!asked || (asked[1] === "" && asked[2] === "")) return "whole";
  const [first, last] = asked[1] === "" ? [Math.max(0, size - Number(asked[2])), size - 1] : [Number(asked[1]), asked[2] === "" ? size - 1 : Math.min(Number(asked[2]), size - 1)];
  if (asked[1] !== "" && asked[2] !== "" && Number(asked[2]) < Number(asked[1])) return "whole";
  return first >= size || last < first ? "none" : { first, last };
}

/** A visitor who leaves while a file is on its way wants no more of it, and nobody has anything to mend. A disk fails in other words. */
function hasLeft(error: unknown): boolean {
  return ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE"].includes((error as NodeJS.ErrnoException).code ?? "");
}

export async function sendFile(request: IncomingMessage, response: ServerResponse, file: { path: string; stats: Stats; type: string; headers: Headers }): Promise<void> {
  const { size, mtimeMs } = file.stats;
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const common: Headers = [["ETag", etag], ["Accept-Ranges", "bytes"], ...file.headers];
  if (holds(request.headers["if-none-match"], etag)) return void response.writeHead(304, common.flat()).end();
  const condition = request.headers["if-range"];
  const range = condition === undefined || condition === etag ? readRange(request.headers.range, size) : "whole";
  if (range === "none") return void response.writeHead(416, [...common.flat(), "Content-Range", `bytes */${size}`, "Content-Length", "0"]).end();
  const { first, last } = range === "whole" ? { first: 0, last: size - 1 } : range;
  const partial = range === "whole" ? [] : ["Content-Range", `bytes ${first}-${last}/${size}`];
  response.writeHead(range === "whole" ? 200 : 206, ["Content-Type", file.type, "Content-Length", String(last - first + 1), ...partial, ...common.flat()]);
  if (request.method === "HEAD" || size === 0) return void response.end();
  await pipeline(createReadStream(file.path, { start: first, end: last }), response).catch((error: unknown) => {
    if (!hasLeft(error)) throw error;
  });
}
