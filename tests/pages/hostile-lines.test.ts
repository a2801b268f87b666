/** Bytes on the line that are no proper request, to the server as it listens; nothing of them may reach the renderer or another visitor. */
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const article = "/nl/blog/magnesium";

beforeAll(async () => {
  site = await openSite({ patience: { headers: 1_000, request: 1_500, silence: 10_000, check: 100 } });
  site.renderer.pages.set(article, { body: html("Magnesium") });
  await site.get(article);
});

afterAll(() => site.close());

/** What the renderer was asked because of a visitor: not the words of a 404, nor what the front wants to know of a page it keeps. */
const asked = (): string[] => site.renderer.asked.map(({ path }) => path).filter((path) => !path.includes("not-found") && !path.startsWith("/api/internal/page"));

beforeEach(() => void site.renderer.asked.splice(0));

/** All that the server says until it closes; `then` is sent piece by piece, as slowly as it says. */
function say(bytes: string, then: (write: (more: string) => void, done: Promise<unknown>) => void = () => undefined): Promise<string> {
  const { port } = new URL(site.address);
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(bytes);
      then((more) => void (socket.writable && socket.write(more)), new Promise((done) => socket.once("close", done)));
    });
    socket.on("data", (chunk) => {
      said += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(said));
  });
}

const get = `GET ${article} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`;
const hidden = "GET /api/hidden HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
const answers = (said: string): string[] => [...said.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = ""]) => status);

test.each([
  ["lines that end in LF only", `${get.replaceAll("\r\n", "\n")}\n`],
  ["a header that goes on in the next line", `${get}X-One: a\r\n b: c\r\n\r\n`],
  ["a space before the colon", `${get}X-One : a\r\n\r\n`],
  ["a length with a sign", `POST ${article} HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nabcde${hidden}`],
  ["a length in hexadecimal", `POST ${article} HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nabcde${hidden}`],
  ["two lengths that agree", `POST ${article} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde${hidden}`],
  ["chunks and a length", `POST ${article} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${hidden}`],
  ["chunks that are not the last coding", `POST ${article} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
  ["a coding that only looks like chunks", `POST ${article} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
  ["two Hosts", `POST /api/articles HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n`],
  ["a zero byte in a header", `${get}X-One: a\0b\r\n\r\n`],
  ["a version that does not exist", `GET ${article} HTTP/3.7\r\nHost: a\r\n\r\n`],
  ["a method nobody knows", `GEM ${article} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ["an address with a space", `GET /nl /blog HTTP/1.1\r\nHost: a\r\n\r\n`],
  ["an upgrade of HTTP", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
])("%s is refused, and what hides behind it is never read", async (_, bytes) => {
  const said = await say(bytes);
  expect(answers(said).every((status) => ["400", "405", "426", "505"].includes(status))).toBe(true);
  expect(asked()).toEqual([]);
});

test.each(["CONNECT evil.example:443", "GET http://evil.example/nl", "GET //evil.example/nl", "OPTIONS *", "TRACE /nl", "GET /nl%0d%0aSet-Cookie:x", "GET /nl/\xff"])("%s reaches nobody", async (line) => {
  const said = await say(`${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(answers(said).every((status) => ["400", "405"].includes(status))).toBe(true);
  expect(said.toLowerCase()).not.toMatch(/^(location|set-cookie):/m);
  expect(asked()).toEqual([]);
});

test.each([
  ["an upgrade to a socket", "Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n"],
  ["a range of the page", "Range: bytes=0-3\r\n"],
  ["an expectation", "Expect: 100-continue\r\n"],
  ["a hundred cookies", Array.from({ length: 100 }, (_, number) => `Cookie: a${number}=b\r\n`).join("")],
  ["a body where none belongs", "Content-Length: 3\r\n"],
])("%s gets the page as everybody does", async (_, header) => {
  const said = await say(`${get}${header}\r\n${header.startsWith("Content-Length") ? "abc" : ""}`);
  expect(answers(said)).toContain("200");
  expect(said).toContain("<h1>Magnesium</h1>");
});

test("ten requests in one packet are ten answers, in their order", async () => {
  const said = await say(`${`GET ${article} HTTP/1.1\r\nHost: a\r\n\r\nGET /nl/%00 HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(5)}${get}\r\n`);
  expect(answers(said)).toEqual([...Array.from({ length: 5 }, () => ["200", "400"]).flat(), "200"]);
});

test("whoever sends headers drop by drop is cut off, and others are served meanwhile", async () => {
  let drops = 0;
  const slow = Array.from({ length: 50 }, () => say(`GET ${article} HTTP/1.1\r\n`, (write, done) => {
    const timer = setInterval(() => {
      drops += 1;
      write(`X-${drops}: a\r\n`);
    }, 40);
    void done.then(() => clearInterval(timer));
  }));
  expect((await site.get(article)).status).toBe(200);
  for (const said of await Promise.all(slow)) expect(["", "408"]).toContain(answers(said)[0] ?? "");
});

test("whoever sends a body drop by drop is cut off", async () => {
  const said = await say("POST /api/articles HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n", (write, done) => {
    const timer = setInterval(() => write("a"), 40);
    void done.then(() => clearInterval(timer));
  });
  // The renderer answers without reading it here; what counts is that the line ends.
  expect(["", "404", "408"]).toContain(answers(said)[0] ?? "");
});
