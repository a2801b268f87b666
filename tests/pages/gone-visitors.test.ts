import { Agent, IncomingMessage, request as send, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { type Stats, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { log } from "@/payload/log";
import { sendFile } from "@/payload/server/send-file";
import { html } from "./fake-renderer";
import { openSite } from "./opened-site";

/** More than the front keeps connections to the renderer. */
const crowd = 80;

test("visitors who leave before they are answered take no connection to the renderer with them", async () => {
  const site = await openSite();
  try {
    // More than the buffers between the two processes hold.
    site.renderer.pages.set("/admin", { body: html("Beheer", "x".repeat(1_000_000)), headers: { "content-type": "text/html" } });
    const answer = site.renderer.hold();
    const { port } = new URL(site.address);
    const left = Array.from({ length: crowd }, () => {
      const asked = send({ port, path: "/admin", agent: false });
      asked.on("error", () => undefined);
      asked.end();
      return asked;
    });
    await expect.poll(() => site.renderer.times("/admin")).toBeGreaterThanOrEqual(64);
    for (const asked of left) asked.destroy();
    await Promise.all(left.map((asked) => (asked.closed ? undefined : new Promise((closed) => asked.once("close", closed)))));
    answer();
    const reply = await site.get("/admin");
    expect([reply.status, reply.text.includes("Beheer")]).toEqual([200, true]);
  } finally {
    await site.close();
  }
});

test("a file refused halfway leaves the sender's connection fit for the next question, and none to the renderer hanging", async () => {
  const site = await openSite();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    site.renderer.pages.set("/api/import", { body: "Too large", status: 413, unread: true });
    const { port } = new URL(site.address);
    // More than the buffers between the two processes hold.
    const file = Buffer.alloc(2_000_000);
    const upload = (): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = send({ agent, port, path: "/api/import", method: "POST", headers: { "content-type": "text/csv" } }, (answer) => answer.resume().once("end", () => resolve(answer.statusCode)));
        asked.once("error", reject);
        asked.end(file);
      });
    for (let turn = 0; turn < crowd; turn += 1) expect(await upload()).toBe(413);
  } finally {
    agent.destroy();
    await site.close();
  }
});

test("a visitor who leaves while a picture is on its way is nothing to be warned of", async () => {
  const site = await openSite();
  const [warned, noted] = [vi.spyOn(log, "warn").mockImplementation(() => undefined), vi.spyOn(log, "debug").mockImplementation(() => undefined)];
  vi.spyOn(log, "isLevelEnabled").mockReturnValue(true);
  try {
    const picture = "/api/media/file/leaf-1a2b3c4d-1920x1080.avif";
    const file = path.join(site.folders.media, path.basename(picture));
    // More than the buffers of a connection hold.
    writeFileSync(file, Buffer.alloc(20_000_000));
    site.renderer.pages.set(picture, { body: "x", headers: { "content-type": "image/avif" } });
    const { port } = new URL(site.address);
    await new Promise<void>((left) => {
      const asked = send({ port, path: picture, agent: false }, (answer) => answer.once("data", () => asked.destroy()));
      asked.once("close", left).on("error", () => undefined);
      asked.end();
    });
    await expect.poll(() => noted.mock.calls.map(([fields]) => fields as object)).toContainEqual(expect.objectContaining({ path: picture, whole: false }));
    await new Promise(setImmediate);
    expect(warned).not.toHaveBeenCalled();
  } finally {
    vi.restoreAllMocks();
    await site.close();
  }
});

test("a disk that fails while a picture is on its way is said", async () => {
  const request = new IncomingMessage(new Socket());
  const file = { path: "/nowhere/leaf.avif", stats: { size: 1000, mtimeMs: 0 } as Stats, type: "image/avif", headers: [] };
  await expect(sendFile(request, new ServerResponse(request), file)).rejects.toMatchObject({ code: "ENOENT" });
});
