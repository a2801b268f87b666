/**
 * Asks one address over and over on kept connections, and does next to nothing else: the server should be the busy one. With `wrk` where it is
 * installed; what is written here needs about as much of a processor as the server it asks, and makes every share look larger.
 */
import { spawn, spawnSync } from "node:child_process";
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
export async function load(options) {
  return hasWrk ? loadWithWrk(options) : loadFromHere(options);
}

export const hasWrk = spawnSync("wrk", ["-v"]).error === undefined;

const milliseconds = { us: 0.001, ms: 1, s: 1000 };

async function loadWithWrk({ port, path, headers = "", connections, seconds }) {
  const { body } = await lengthOf(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`);
  const sent = headers.split("\r\n").filter(Boolean).flatMap((line) => ["-H", line]);
  const child = spawn("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", ...sent, `http://127.0.0.1:${port}${path}`], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of child.stdout) said += chunk;
  const time = (share) => {
    const [, value, unit] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s)`, "m").exec(said) ?? [];
    return Number(value) * milliseconds[unit];
  };
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`Not every request was answered.\n${said}`);
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p50: time(50), p99: time(99), body };
}

async function loadFromHere({ port, path, headers = "", connections, seconds }) {
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
