/** Fastly and Cloudflare as their documentation has them, on a server of this machine. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { PurgeFailed } from "@/payload/edge/ask-edge";
import { purgeEdge } from "@/payload/edge/purger";
import type { EdgeSettings } from "@/payload/env/edge-settings";
import { type EdgeServer, openEdgeServer } from "../support/edge-server";

let server: EdgeServer;
beforeEach(async () => {
  server = await openEdgeServer();
});
afterEach(() => server.close());

const settings = (kind: EdgeSettings["kind"]): EdgeSettings => ({ kind, urls: [server.url], token: "secret-of-the-shop", service: "abc123" });
const failure = async (kind: EdgeSettings["kind"]): Promise<PurgeFailed> => purgeEdge(settings(kind), { hard: ["media"], soft: [] }).then(() => expect.unreachable(), (error: unknown) => error as PurgeFailed);
const many = Array.from({ length: 300 }, (_, index) => `page:/nl/blog/${index}`);

describe("Fastly", () => {
  it("is asked for 256 keys at a time", async () => {
    server.say({ body: '{"media":"1-2-3"}' });
    await purgeEdge(settings("fastly"), { hard: ["media"], soft: many });
    expect(server.asked).toHaveLength(2);
    expect(server.asked[0]).toMatchObject({ method: "POST", path: "/service/abc123/purge", headers: { "fastly-key": "secret-of-the-shop", "content-type": "application/json" }, body: { surrogate_keys: ["media", ...many.slice(0, 255)] } });
    expect(server.asked[1]?.body).toEqual({ surrogate_keys: many.slice(255) });
  });

  it("is left alone until it counts anew when it says that it was asked too often", async () => {
    const reset = Math.ceil(Date.now() / 1_000) + 120;
    server.say({ status: 429, headers: { "fastly-ratelimit-remaining": "0", "fastly-ratelimit-reset": String(reset) }, body: '{"msg":"Too many requests"}' });
    const { after, message } = await failure("fastly");
    expect(message).toContain("429");
    expect(after).toBeGreaterThan(110_000);
    expect(after).toBeLessThanOrEqual(121_000);
  });

  it("is told apart by what went wrong, without the token in any message", async () => {
    server.say({ status: 401, body: '{"msg":"Provided credentials are missing or invalid"}' });
    expect((await failure("fastly")).message).toBe("Fastly does not accept EDGE_TOKEN (401).");
    server.say({ status: 500, body: "Internal error" });
    expect((await failure("fastly")).message).toBe("Fastly answered 500: Internal error");
    server.say({ status: 302, headers: { location: "https://elsewhere.example/" } });
    expect((await failure("fastly")).message).toContain("cannot be reached");
  });
});

describe("Cloudflare", () => {
  it("is asked for 100 tags at a time", async () => {
    server.say({ body: '{"success":true,"errors":[],"messages":[],"result":{"id":"abc123"}}' });
    await purgeEdge(settings("cloudflare"), { hard: [], soft: many });
    expect(server.asked).toHaveLength(3);
    expect(server.asked[0]).toMatchObject({ method: "POST", path: "/zones/abc123/purge_cache", headers: { authorization: "Bearer secret-of-the-shop" }, body: { tags: many.slice(0, 100) } });
  });

  it("may say no with a 200", async () => {
    server.say({ body: '{"success":false,"errors":[{"code":1134,"message":"Unable to purge"}],"messages":[],"result":null}' });
    expect((await failure("cloudflare")).message).toBe("Cloudflare did not purge: Unable to purge (1134)");
    server.say({ body: "<html>" });
    expect((await failure("cloudflare")).message).toContain("nobody understands");
  });

  it("stops at the group that fails, and says how long it wants to be left alone", async () => {
    server.say({ body: '{"success":true,"errors":[]}' }, { status: 429, headers: { "retry-after": "42" }, body: '{"success":false,"errors":[{"code":10000,"message":"rate limited"}]}' });
    await expect(purgeEdge(settings("cloudflare"), { hard: [], soft: many })).rejects.toMatchObject({ after: expect.closeTo(42_000, -3) as number });
    expect(server.asked).toHaveLength(2);
    server.say({ status: 429 });
    expect((await failure("cloudflare")).after).toBe(60_000);
  });
});

it("an edge that is gone is no success", async () => {
  await server.close();
  expect((await failure("fastly")).message).toBe("Fastly cannot be reached (ECONNREFUSED).");
  server = await openEdgeServer();
});
