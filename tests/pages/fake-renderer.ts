/** Stands in for Next: pages from a map, on a local socket, with the headers Next sends. Counts what it is asked, fails and waits when told to. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface FakePage {
  body: string;
  status?: number;
  headers?: Record<string, string>;
  /** Answers at the first piece of what is sent, and reads no more of it. */
  unread?: boolean;
  /** Never comes to its end, as a page of Next does that failed before its first words. */
  endless?: boolean;
}

/** What Next says of a page it makes in one go. */
export const kept = { "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate", "content-type": "text/html; charset=utf-8" };

export function html(words: string, more = ""): string {
  return `<!DOCTYPE html><html lang="nl"><head><title>${words}</title></head><body><h1>${words}</h1>${more}</body></html>`;
}

export async function startFakeRenderer() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-fake-"));
  const pages = new Map<string, FakePage>();
  const addresses = new Map<string, { to: string | null } | { original: number }>();
  const asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
  let down = false;
  let gate: Promise<void> = Promise.resolve();
  for (const locale of ["nl", "fr"]) pages.set(`/${locale}/not-found-page`, { body: html(`Niet gevonden ${locale}`) });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "";
    const [address = ""] = url.split("?");
    asked.push({ path: url, headers: request.headers });
    if (pages.get(address)?.unread) await new Promise<void>((begun) => request.once("data", () => begun(void request.pause())));
    else request.resume();
    if (down) return void request.socket.destroy();
    // What is answered is decided when the question comes, as a database read at that moment would be.
    const page = pages.get(address);
    await gate;
    if (address === "/api/internal/address") {
      const found = addresses.get(new URL(url, "http://localhost").searchParams.get("path") ?? "");
      return void response.writeHead(found ? 200 : 404).end(found && JSON.stringify(found));
    }
    if (address === "/api/internal/page") return void response.writeHead(200).end(JSON.stringify({ article: 7 }));
    if (!page) return void response.writeHead(404, kept).end(html(""));
    response.writeHead(page.status ?? 200, page.headers ?? kept);
    if (page.endless) response.write(page.body);
    else response.end(page.body);
  }

  const server = createServer((request, response) => void answer(request, response));
  const socket = path.join(folder, "renderer.sock");
  await new Promise<void>((listening) => server.listen(socket, listening));

  return {
    socket,
    token: "t".repeat(48),
    pages,
    addresses,
    asked,
    /** How often the page itself was asked for. */
    times: (address: string): number => asked.filter((question) => question.path.split("?")[0] === address).length,
    setDown(value: boolean): void {
      down = value;
    },
    /** From now on answers wait until the returned function is called. */
    hold(): () => void {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type FakeRenderer = Awaited<ReturnType<typeof startFakeRenderer>>;
