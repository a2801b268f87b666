/** Stands in for a provider's API: notes what it is asked, answers what it is told. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface EdgeServer {
  url: string;
  asked: { method: string; path: string; headers: IncomingHttpHeaders; body: unknown }[];
  /** What the next questions are answered with; the last one stays. */
  say(...answers: { status?: number; headers?: Record<string, string>; body?: string }[]): void;
  close(): Promise<void>;
}

export async function openEdgeServer(): Promise<EdgeServer> {
  const asked: EdgeServer["asked"] = [];
  let answers: Parameters<EdgeServer["say"]> = [{}];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    asked.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body: text === "" ? null : JSON.parse(text) });
    const { status = 200, headers = {}, body = "{}" } = (answers.length > 1 ? answers.shift() : answers[0]) ?? {};
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    say(...next) {
      answers = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
