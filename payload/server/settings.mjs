/**
 * The few settings the start itself needs. Everything else reads them from payload/env.ts, which cannot run here: at this point nothing
 * may be installed or built yet. Keep the two in step; tests/server/settings.test.ts compares them.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { StartError } from "./report.mjs";

/** What is in `.env`, overruled by the real environment; an empty value counts as absent. */
export function readVariables(root, environment) {
  const file = path.join(root, ".env");
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const set = (variables) => Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== "" && value !== undefined));
  return { ...set(fromFile), ...set(environment) };
}

/**
 * Throws a StartError naming the variable and the cure.
 * @param {Record<string, string>} variables
 */
export function parseSettings(variables, root) {
  checkOutside(variables);
  const dataDir = path.resolve(root, variables.DATA_DIR ?? "data");
  return {
    port: parsePort(variables.PORT),
    siteUrl: parseSiteUrl(variables.SITE_URL),
    dataDir,
    bucket: variables.S3_BUCKET,
    database: parseDatabase(variables.DATABASE_URL, dataDir, root),
    secret: parseSecret(variables.PAYLOAD_SECRET),
    logLevel: parseLogLevel(variables.LOG_LEVEL),
    metricsToken: parseMetricsToken(variables.METRICS_TOKEN),
  };
}

const sender = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/;

/** What the renderer alone uses, looked at here so that a bad value stops the start in words. The values may hold passwords: they are not repeated. */
function checkOutside(variables) {
  checkMail(variables);
  checkEdge(variables);
  checkBucket(variables);
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = variables;
  if (collector === undefined || (/^https?:\/\/./.test(collector) && URL.canParse(collector))) return;
  throw new StartError(`OTEL_EXPORTER_OTLP_ENDPOINT is "${collector}": give the http(s) address of a collector, for example http://collector:4318.`);
}

function checkBucket({ S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) {
  if (S3_BUCKET !== undefined && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(S3_BUCKET)) throw new StartError(`S3_BUCKET is "${S3_BUCKET}": give the name of a bucket, in lower-case letters, digits, dots and dashes.`);
  if (S3_REGION !== undefined && !/^[\w-]+$/.test(S3_REGION)) throw new StartError(`S3_REGION is "${S3_REGION}": give a region, for example eu-west-1.`);
  if (S3_ENDPOINT !== undefined && !(/^https?:\/\/./.test(S3_ENDPOINT) && URL.canParse(S3_ENDPOINT))) throw new StartError(`S3_ENDPOINT is "${S3_ENDPOINT}": give an http(s) address, for example https://s3.example.`);
  if (S3_BUCKET === undefined || (S3_ACCESS_KEY_ID === undefined) === (S3_SECRET_ACCESS_KEY === undefined)) return;
  throw new StartError(`${S3_ACCESS_KEY_ID === undefined ? "S3_ACCESS_KEY_ID" : "S3_SECRET_ACCESS_KEY"} is missing: the two halves of the key come together.`);
}

function checkEdge({ EDGE, EDGE_URL, EDGE_TOKEN, EDGE_SERVICE }) {
  if (EDGE !== undefined && !["varnish", "fastly", "cloudflare"].includes(EDGE)) throw new StartError(`EDGE is "${EDGE}": give varnish, fastly or cloudflare, or leave it out.`);
  const urls = EDGE_URL?.split(",").map((url) => url.trim()) ?? [];
  if (!urls.every((url) => /^https?:\/\/./.test(url) && URL.canParse(url))) throw new StartError("EDGE_URL is malformed: give http(s) addresses, separated by commas, for example http://varnish:8080.");
  if (EDGE_TOKEN !== undefined && !/^[\x21-\x7e]{16,}$/.test(EDGE_TOKEN)) throw new StartError("EDGE_TOKEN needs at least 16 characters without spaces.");
  if (EDGE_SERVICE !== undefined && !/^\w+$/.test(EDGE_SERVICE)) throw new StartError(`EDGE_SERVICE is "${EDGE_SERVICE}": give the id of the Fastly service or the Cloudflare zone.`);
  if (EDGE === undefined) return;
  if (EDGE_TOKEN === undefined) throw new StartError(`EDGE_TOKEN is missing: with EDGE=${EDGE} it proves to the edge who purges.`);
  if (EDGE === "varnish" && EDGE_URL === undefined) throw new StartError("EDGE_URL is missing: with EDGE=varnish it says where Varnish is, for example http://varnish:8080.");
  if (EDGE !== "varnish" && EDGE_SERVICE === undefined) throw new StartError(`EDGE_SERVICE is missing: with EDGE=${EDGE} it is the id of the service or the zone.`);
}

function checkMail({ SMTP_URL, MAIL_FROM }) {
  if (SMTP_URL !== undefined && !(/^smtps?:\/\/./.test(SMTP_URL) && URL.canParse(SMTP_URL))) {
    throw new StartError("SMTP_URL is malformed: give smtp://user:password@host:587 or smtps://user:password@host:465, or leave it out and mail is off.");
  }
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) throw new StartError("MAIL_FROM is missing: with SMTP_URL it says in whose name mail goes out, for example De winkel <blog@shop.example>.");
  if (MAIL_FROM !== undefined && !sender.test(/<([^<>]*)>$/.exec(MAIL_FROM.trim())?.[1] ?? MAIL_FROM.trim())) {
    throw new StartError(`MAIL_FROM is "${MAIL_FROM}": give an e-mail address, with a name if you like, for example De winkel <blog@shop.example>.`);
  }
}

function parsePort(value = "3000") {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65535) return port;
  throw new StartError(`PORT is "${value}": give a number from 1 to 65535, for example PORT=3000.`);
}

function parseSiteUrl(value) {
  if (value === undefined) return undefined;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value).origin;
  throw new StartError(`SITE_URL is "${value}": give the site's absolute address, for example SITE_URL=https://blog.example.`);
}

function parseDatabase(value, dataDir, root) {
  if (value === undefined) return { kind: "sqlite", url: `file:${path.join(dataDir, "feuilleton.db")}`, file: path.join(dataDir, "feuilleton.db") };
  if (/^postgres(ql)?:\/\/./.test(value) && URL.canParse(value)) return { kind: "postgres", url: value };
  if (/^file:./.test(value)) {
    const file = path.resolve(root, value.slice("file:".length).replace(/^\/\/(?=\/)/, ""));
    return { kind: "sqlite", url: `file:${file}`, file };
  }
  // The value may hold a password, so it is not repeated.
  throw new StartError("DATABASE_URL is malformed: give file:… (SQLite) or postgres://user:password@host:5432/name (PostgreSQL).");
}

function parseSecret(value) {
  if (value === undefined || value.length >= 32) return value;
  throw new StartError(
    `PAYLOAD_SECRET has ${value.length} characters and needs at least 32: make one with "openssl rand -hex 32", or leave it out and the start makes one.`,
  );
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

function parseLogLevel(value = "info") {
  if (logLevels.includes(value)) return value;
  throw new StartError(`LOG_LEVEL is "${value}": give one of ${logLevels.join(", ")}.`);
}

function parseMetricsToken(value) {
  if (value === undefined || /^\S{16,}$/.test(value)) return value;
  throw new StartError('METRICS_TOKEN needs at least 16 characters without spaces: make one with "openssl rand -hex 16", or leave it out.');
}
