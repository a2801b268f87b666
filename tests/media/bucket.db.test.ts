/** Uploads in a bucket: the same rules as on disk. Against a real S3-compatible server of this machine. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "@20minutes/s3rver";
import { BasePayload, type SanitizedConfig } from "payload";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { openRest, type Send, signIn } from "../access/rest";
import { emptyPlace, openPayload } from "../support/database";
import { stop } from "../support/database-connection";
import { createArticle, createUser } from "../support/documents";

const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-bucket-"));
const store = new S3rver({ port: 0, address: "127.0.0.1", silent: true, directory: folder, configureBuckets: [{ name: "blog-media", configs: [] }] });
let place: Awaited<ReturnType<typeof emptyPlace>>;
let payload: BasePayload;
let visitor: Send;
let editor: Send;

const inBucket = (): string[] => readdirSync(path.join(folder, "blog-media"), { recursive: true }).map(String).filter((name) => /\.(avif|webp|jpe?g|png)/.test(name));

beforeAll(async () => {
  const { port } = await store.run();
  place = await emptyPlace();
  await (await openPayload(place.url, { prepare: true })).stop();
  vi.stubEnv("S3_BUCKET", "blog-media");
  vi.stubEnv("S3_ENDPOINT", `http://127.0.0.1:${port}`);
  vi.stubEnv("S3_ACCESS_KEY_ID", "S3RVER");
  vi.stubEnv("S3_SECRET_ACCESS_KEY", "S3RVER");
  // The configuration reads the environment once: this test needs one of its own.
  vi.resetModules();
  const config: SanitizedConfig = await (await import("@payload-config")).default;
  const { databaseAdapter } = await import("@/payload/database/adapter");
  payload = await new BasePayload().init({ config: { ...config, db: databaseAdapter(place.url) as never, logger: { options: { level: "silent" }, destination: process.stdout } as never }, disableOnInit: true });
  visitor = openRest(payload);
  editor = await signIn(visitor, (await createUser(payload, "editor")).email);
});
afterAll(async () => {
  vi.resetModules();
  await stop(payload);
  await place.remove();
  await store.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

async function upload(name: string, color: string): Promise<{ id: number; filename: string; sizes: Record<string, { filename: string | null }> }> {
  const file = await sharp({ create: { width: 1000, height: 600, channels: 3, background: color } }).jpeg().toBuffer();
  const form = new FormData();
  form.set("file", new File([new Uint8Array(file)], name, { type: "image/jpeg" }));
  form.set("_payload", JSON.stringify({ alt: "Een blad" }));
  const { json, status } = await editor("POST", "/media?locale=nl", { form });
  expect(status).toBe(201);
  return (json as { doc: never }).doc;
}

it("holds the upload and its sizes, none of it on this disk, at the same addresses as ever", async () => {
  const { environment } = await import("@/payload/env");
  const { filename, sizes } = await upload("blad.jpg", "#00ff00");
  const names = [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])];
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(inBucket().some((file) => file.includes(name))).toBe(true);
  expect(() => readFileSync(path.join(environment.dataDir, "media", filename))).toThrow("ENOENT");
  const { json } = await editor("GET", `/media?where[filename][equals]=${filename}`);
  expect(json).toMatchObject({ docs: [{ url: `/api/media/file/${filename}` }] });
});

it("shows a visitor what a live page shows, whole and in parts, and nothing else", async () => {
  const { id, filename } = await upload("held.jpg", "#ff0000");
  const address = `/media/file/${filename}`;
  expect((await visitor("GET", address)).status).toBe(403);
  expect((await editor("GET", address)).status).toBe(200);
  const topic = await payload.create({ collection: "topics", data: { name: "Slaap", slug: "slaap" } as never, locale: "nl" });
  const author = await payload.create({ collection: "authors", data: { name: "Lotte" } as never, locale: "nl" });
  const { id: article } = await createArticle(payload, { texts: ["nl"], live: ["nl"], shared: { hero: id, topics: [topic.id], authors: [author.id] } });
  const seen = await visitor("GET", address);
  expect([seen.status, seen.headers.get("content-type"), seen.headers.get("cache-control"), seen.headers.get("surrogate-key")]).toEqual([200, "image/jpeg", "public, max-age=31536000, immutable", "media"]);
  const part = await visitor("GET", address, { headers: { range: "bytes=0-9" } });
  expect([part.status, part.headers.get("content-length")]).toEqual([206, "10"]);
  await editor("PATCH", `/articles/${article}?locale=nl`, { body: { _status: "draft" } });
  expect((await visitor("GET", address)).status).toBe(403);
});

it("lets nobody point a picture at another file of the bucket", async () => {
  const { id } = await upload("vast.jpg", "#0000ff");
  await editor("PATCH", `/media/${id}?locale=nl`, { body: { _objectKey: "../../elsewhere", prefix: "elsewhere" } });
  expect(await payload.findByID({ collection: "media", id })).not.toHaveProperty("_objectKey", "../../elsewhere");
});

it("loses the file with the picture", async () => {
  const { id, filename } = await upload("weg.jpg", "#123456");
  expect((await editor("DELETE", `/media/${id}`)).status).toBe(200);
  expect(inBucket().some((file) => file.includes(filename))).toBe(false);
});

it("with the store gone takes a picture away from everybody all the same, and refuses a new one without leaving half of it", async () => {
  const { id, filename } = await upload("storing.jpg", "#654321");
  const { totalDocs } = await payload.count({ collection: "media" });
  await store.close();
  expect((await editor("DELETE", `/media/${id}`)).status).toBe(200);
  expect((await visitor("GET", `/media/file/${filename}`)).status).toBe(403);
  const file = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#222222" } }).jpeg().toBuffer();
  const form = new FormData();
  form.set("file", new File([new Uint8Array(file)], "nieuw.jpg", { type: "image/jpeg" }));
  form.set("_payload", JSON.stringify({ alt: "Een blad" }));
  const refused = await editor("POST", "/media?locale=nl", { form });
  expect([refused.status, JSON.stringify(refused.json)]).toEqual([503, expect.stringContaining("Bewaar over enkele seconden opnieuw")]);
  expect((await payload.count({ collection: "media" })).totalDocs).toBe(totalDocs - 1);
});
