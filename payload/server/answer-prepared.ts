/** A page that answers one question (search results): prepared like a kept one, and kept by nobody. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { chooseCoding } from "./codings";
import type { Headers } from "./kept-page";
import type { PageSource } from "./page-source";

const deflate = promisify(gzip);

/** Made per question: a quick coding is worth more than the smallest one. */
const level = 4;

/** False where the renderer knows no such page; throws where it cannot answer. */
export async function answerPrepared(source: PageSource, request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> {
  const prepared = await source.prepare(address);
  if (!prepared) return false;
  const plain = Buffer.from(prepared.html);
  const coded = chooseCoding(request.headers["accept-encoding"] as string | undefined) !== "identity";
  const body = coded ? await deflate(plain, { level }) : plain;
  const own: Headers = [["Cache-Control", "private, no-cache"], ["Vary", "Accept-Encoding, rsc"], ["X-Robots-Tag", "noindex"], ["Content-Length", String(body.length)]];
  response.writeHead(200, [["Content-Type", "text/html; charset=utf-8"], ...(coded ? [["Content-Encoding", "gzip"]] : []), ...own, ...prepared.headers].flat());
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}
