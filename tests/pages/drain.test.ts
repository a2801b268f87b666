import { Agent, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { drain, listen, makeServer } from "@/payload/server/listen";

let server: Server;

function ask(agent: Agent): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, agent }, (answer) => answer.resume().once("end", () => resolve(answer.statusCode ?? 0))).once("error", reject);
  });
}

test("a server that stops answers who asked before, on lines that were kept open too, and nobody after", async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((reached) => {
    server = makeServer((request, response) => {
      if (request.url === "/") answer = () => response.end("late");
      reached();
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const waiting = ask(agent);
  await asked;
  const drained = drain(server, 10_000);
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow("fetch failed");
  answer();
  expect(await waiting).toBe(200);
  await drained;
  agent.destroy();
});

test("whoever is never answered does not keep it for ever", async () => {
  const asked = new Promise<void>((reached) => {
    server = makeServer(() => reached());
  });
  await listen(server, 0);
  const waiting = ask(new Agent({ keepAlive: true })).catch((error: NodeJS.ErrnoException) => error.code);
  await asked;
  await drain(server, 50);
  server.closeAllConnections();
  expect(await waiting).toBe("ECONNRESET");
});
