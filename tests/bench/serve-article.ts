/** One of the two servers of the comparison: `bare` sends an article's bytes and nothing else, `front` is the page server before a stand-in renderer. */
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { html } from "../pages/fake-renderer";
import { openSite } from "../pages/opened-site";

/** As long as the demo's article and list, and about as hard to compress. */
function page(title: string, paragraphs: number): string {
  let seed = 42 + paragraphs;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed % 60_000).toString(36);
  };
  return html(title, Array.from({ length: paragraphs }, () => `<p>${Array.from({ length: 60 }, word).join(" ")}</p>`).join(""));
}

const addresses: Record<string, string> = { "/nl/blog/artikel": page("Artikel", 90), "/nl/blog": page("Blog", 60) };

async function serveBare(): Promise<number> {
  const all = new Map(Object.entries(addresses).map(([address, text]) => {
    const identity = Buffer.from(text);
    return [address, { br: brotliCompressSync(identity), gzip: gzipSync(identity, { level: 9 }), identity }] as const;
  }));
  const server = createServer((request, response) => {
    const accepted = request.headers["accept-encoding"];
    const coding = accepted?.includes("br") ? "br" : accepted ? "gzip" : "identity";
    const body = all.get(request.url ?? "")?.[coding];
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length, ...(coding === "identity" ? {} : { "Content-Encoding": coding }) });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
}

async function serveFront(): Promise<number> {
  const site = await openSite();
  process.once("SIGTERM", () => void site.close().then(() => process.exit(0)));
  for (const [address, body] of Object.entries(addresses)) site.renderer.pages.set(address, { body });
  const coded = (address: string): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      get(site.address + address, { headers: { "accept-encoding": "br" } }, (answer) => {
        answer.resume();
        resolve(answer.headers["content-encoding"]);
      }).once("error", reject);
    });
  for (const address of Object.keys(addresses)) while ((await coded(address)) !== "br") await new Promise((resolve) => setTimeout(resolve, 50));
  return Number(new URL(site.address).port);
}

const port = await (process.argv[2] === "bare" ? serveBare() : serveFront());
process.send?.(port);
