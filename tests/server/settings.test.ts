import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnvironment } from "@/payload/env";
import { parseSettings } from "@/payload/server/settings.mjs";

const root = process.cwd();
const secret = "s".repeat(32);

// The start reads its settings before anything is installed, the server reads them again: they must mean the same.
describe("the start and the server read the environment alike", () => {
  test.each<Record<string, string>>([
    {},
    { PORT: "8080" },
    { PORT: "0" },
    { DATA_DIR: "elsewhere" },
    { DATA_DIR: "/srv/blog", DATABASE_URL: "postgres://me@localhost/blog" },
    { DATABASE_URL: "postgresql://localhost/blog?sslmode=require" },
    { SITE_URL: "https://blog.example/" },
    { PAYLOAD_SECRET: secret },
    { LOG_LEVEL: "debug" },
    { METRICS_TOKEN: "t".repeat(16) },
    { S3_BUCKET: "blog.media", S3_ENDPOINT: "http://store:9000", S3_ACCESS_KEY_ID: "a", S3_SECRET_ACCESS_KEY: "b" },
    { EDGE: "varnish", EDGE_URL: "http://varnish:8080, http://other:8080/", EDGE_TOKEN: "t".repeat(16) },
    { EDGE: "fastly", EDGE_SERVICE: "SU1Z0isxPaozGVKXdv0eY", EDGE_TOKEN: "t".repeat(16) },
    { SMTP_URL: "smtp://me:p%40ss@mail.example:587", MAIL_FROM: "De winkel <blog@shop.example>" },
  ])("%j", (variables) => {
    const start = parseSettings(variables, root);
    const server = parseEnvironment(variables as NodeJS.ProcessEnv);
    expect(start.port).toBe(server.port);
    expect(start.dataDir).toBe(server.dataDir);
    expect(start.database.url).toBe(server.databaseUrl);
    expect(start.siteUrl ?? server.siteUrl).toBe(server.siteUrl);
    expect(start.secret ?? "").toBe(server.secret);
    expect(start.logLevel).toBe(server.logLevel);
    expect(start.metricsToken).toBe(server.metricsToken);
  });

  test.each<Record<string, string>>([
    { PORT: "99999" },
    { PORT: "-1" },
    { DATABASE_URL: "mysql://x" },
    { DATABASE_URL: "file:" },
    { SITE_URL: "blog.example" },
    { SITE_URL: "ftp://blog.example" },
    { PAYLOAD_SECRET: "short" },
    { LOG_LEVEL: "loud" },
    { METRICS_TOKEN: "short" },
    { METRICS_TOKEN: "with spaces in the middle" },
    { SMTP_URL: "mail.example:587", MAIL_FROM: "blog@shop.example" },
    { SMTP_URL: "https://mail.example", MAIL_FROM: "blog@shop.example" },
    { S3_BUCKET: "Blog Media" },
    { S3_REGION: "eu west" },
    { S3_ENDPOINT: "store:9000" },
    { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" },
    { EDGE: "akamai", EDGE_TOKEN: "t".repeat(16) },
    { EDGE_URL: "varnish:8080" },
    { EDGE_TOKEN: "short" },
    { EDGE_SERVICE: "a/b" },
    { MAIL_FROM: "De winkel" },
    { MAIL_FROM: "De winkel <blog>" },
  ])("%j is refused by both", (variables) => {
    expect(() => parseSettings(variables, root)).toThrow(Object.keys(variables)[0]);
    expect(() => parseEnvironment(variables as NodeJS.ProcessEnv)).toThrow(Object.keys(variables)[0]);
  });
});

test.each([
  [{ EDGE: "varnish", EDGE_URL: "http://varnish" }, "EDGE_TOKEN is missing"],
  [{ EDGE: "varnish", EDGE_TOKEN: "t".repeat(16) }, "EDGE_URL is missing"],
  [{ EDGE: "cloudflare", EDGE_TOKEN: "t".repeat(16) }, "EDGE_SERVICE is missing"],
  [{ S3_BUCKET: "blog", S3_ACCESS_KEY_ID: "a" }, "S3_SECRET_ACCESS_KEY is missing"],
])("%j stops the start", (variables, message) => {
  expect(() => parseSettings(variables, root)).toThrow(message);
  expect(() => parseEnvironment(variables as unknown as NodeJS.ProcessEnv)).toThrow(message);
});

test("a mail server without a sender stops the start", () => {
  const variables = { SMTP_URL: "smtps://mail.example" };
  expect(() => parseSettings(variables, root)).toThrow("MAIL_FROM is missing");
  expect(() => parseEnvironment(variables as unknown as NodeJS.ProcessEnv)).toThrow("MAIL_FROM is missing");
});

test.each([
  ["file:blog.db", path.join(root, "blog.db")],
  ["file:./data/blog.db", path.join(root, "data", "blog.db")],
  ["file:/srv/blog.db", "/srv/blog.db"],
  ["file:///srv/blog.db", "/srv/blog.db"],
])("%s leads to one file, wherever the server runs", (url, file) => {
  expect(parseSettings({ DATABASE_URL: url }, root).database).toEqual({ kind: "sqlite", url: `file:${file}`, file });
});
