/** Asks one address over and over on kept connections, and does next to nothing else: the server should be the busy one. */
import { connect } from "node:net";

/** The length of a whole answer, found with one request. */
function lengthOf(port, request) {
  return new Promise((resolve, reject) => {
    let seen = Buffer.alloc(0);
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.once("error", reject);
    socket.on("data", (chunk) => {
      seen = Buffer.concat([seen, chunk]);
      const end = seen.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = seen.toString("latin1", 0, end);
      if (!head.startsWith("HTTP/1.1 200")) reject(new Error(head.split("\r\n")[0]));
      const body = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (seen.length < end + 4 + body) return;
      socket.destroy();
      resolve({ whole: end + 4 + body, body });
    });
  });
}

/**
 * @param {{ port: number, path: string, headers?: string, connections: number, seconds: number }} options `headers` as they go over the line
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, body: number }>} times in milliseconds, `body` in bytes
 */
export async function load({ port, path, headers = "", connections, seconds }) {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`;
  const { whole, body } = await lengthOf(port, request);
  const times = [];
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () => new Promise((resolve, reject) => {
      let left = whole;
      let asked = performance.now();
      const socket = connect(port, "127.0.0.1", () => socket.write(request));
      socket.setNoDelay(true);
      socket.once("error", reject);
      socket.once("close", resolve);
      socket.on("data", (chunk) => {
        left -= chunk.length;
        if (left > 0) return;
        const now = performance.now();
        times.push(now - asked);
        if (now > until) return void socket.destroy();
        left = whole;
        asked = now;
        socket.write(request);
      });
    })),
  );
  const took = (performance.now() - began) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), body };
}
