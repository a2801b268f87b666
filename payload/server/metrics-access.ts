/** Who may read the metrics: whoever has the token, or, where there is none, a program on this very machine. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What proxies add (RFC 7239 and its forerunners). Behind one, every neighbour is this machine. */
const proxied = /^(forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|fastly-client-ip|x-varnish)$/;

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** A page of a stranger may lead a browser on this machine here by a name that resolves to it: the name gives it away. */
const ownName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Null where it may; else the status and the words of the refusal. With a token the token decides, wherever the question comes from. */
export function refusalOfMetrics(request: Pick<IncomingMessage, "headers" | "socket">, token: string | undefined): { status: 401 | 403; words: string } | null {
  const { headers, socket } = request;
  if (token) {
    const [, given = ""] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
    if (timingSafeEqual(digest(given), digest(token))) return null;
    return { status: 401, words: "Send the METRICS_TOKEN of this server: Authorization: Bearer …" };
  }
  const near = loopback.test(socket.remoteAddress ?? "") && ownName.test(headers.host ?? "") && !Object.keys(headers).some((name) => proxied.test(name));
  return near ? null : { status: 403, words: "Only from this machine. To read the metrics from elsewhere or through a proxy, set METRICS_TOKEN." };
}
