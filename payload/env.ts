/**
 * The one place that reads process.env. A bad value stops the start with a line that names the variable and the cure.
 */
import path from "node:path";
import { z } from "zod";

import { type BucketSettings, bucketSettings, bucketVariables } from "./env/bucket-settings";
import { type EdgeSettings, edgeSettings, edgeVariables } from "./env/edge-settings";
import { type MailSettings, parseSender } from "./env/mail-settings";

const databaseUrl = z.string().refine((value) => /^(file:.+|postgres(ql)?:\/\/.+)$/.test(value), {
  message: "must be file:… (SQLite) or postgres://… (PostgreSQL)",
});

/** An address to which paths are added. */
const serviceUrl = z.url({ protocol: /^https?$/, message: "must be an absolute http(s) address" }).optional();

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SITE_URL: z.url({ protocol: /^https?$/, message: "must be an absolute http(s) address, e.g. https://blog.example" }).optional(),
  DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().min(32, "must have at least 32 characters (openssl rand -hex 32 makes one)").optional(),
  DATA_DIR: z.string().min(1).default("data"),
  PAGES_DIR: z.string().min(1).optional(),
  SEED_DEMO: z.enum(["0", "1"]).default("1"),
  DEMO_PASSWORD: z.string().min(8, "must have at least 8 characters").optional(),
  ADMIN_EMAIL: z.email("must be an e-mail address").default("admin@demo.test"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, message: "must be smtp://user:password@host:587 or smtps://user:password@host:465" }).optional(),
  MAIL_FROM: z.string().refine((value) => parseSender(value) !== null, { message: "must be an e-mail address, with a name if you like: De winkel <blog@shop.example>" }).optional(),
  ...edgeVariables,
  ...bucketVariables,
  // What else OpenTelemetry knows (OTEL_EXPORTER_OTLP_HEADERS for one) its own package reads.
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, message: "must be the http(s) address of a collector, e.g. http://collector:4318" }).optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default("feuilleton"),
  METRICS_TOKEN: z.string().regex(/^\S{16,}$/, "must have at least 16 characters and no spaces (openssl rand -hex 16 makes one)").optional(),
  DEEPL_API_KEY: z.string().regex(/^\S+$/, "must have no spaces").optional(),
  DEEPL_API_URL: serviceUrl,
  CHAT_API_KEY: z.string().regex(/^\S+$/, "must have no spaces").optional(),
  CHAT_API_URL: serviceUrl,
  CHAT_API_MODEL: z.string().min(1).optional(),
}).superRefine(({ CHAT_API_KEY: key, CHAT_API_URL: url, CHAT_API_MODEL: model }, context) => {
  if (key === undefined) return;
  if (url === undefined) context.addIssue({ code: "custom", path: ["CHAT_API_URL"], message: "is needed with CHAT_API_KEY, e.g. https://api.openai.com/v1" });
  if (model === undefined) context.addIssue({ code: "custom", path: ["CHAT_API_MODEL"], message: "is needed with CHAT_API_KEY: the name of a model of that service" });
});

export interface Environment {
  nodeEnv: "development" | "production" | "test";
  port: number;
  /** Origin without a trailing slash. */
  siteUrl: string;
  databaseUrl: string;
  secret: string;
  /** Absolute path. */
  dataDir: string;
  /** Absolute path; the start gives each of several servers one of its own. */
  pagesDir: string;
  seedDemo: boolean;
  demoPassword: string | undefined;
  adminEmail: string;
  /** How much the server says: read by payload/log.ts itself. */
  logLevel: string;
  metricsToken: string | undefined;
  /** Undefined: mail is off. */
  mail: MailSettings | undefined;
  /** Which machine drafts translations; null for none. */
  machine: { kind: "deepl"; key: string; url: string | undefined } | { kind: "chat"; key: string; url: string; model: string } | null;
  /** Undefined: no cache in front that has to be told. */
  edge: EdgeSettings | undefined;
  /** Undefined: nobody is told of traces. */
  tracing: { service: string } | undefined;
  /** Undefined: uploads are in DATA_DIR/media. */
  bucket: BucketSettings | undefined;
}

/** An empty value counts as absent, as compose files write `FOO: ${FOO:-}`. */
function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")) as NodeJS.ProcessEnv;
}

function mailSettings({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof schema>): MailSettings | undefined {
  if (url === undefined) return undefined;
  const sender = from === undefined ? null : parseSender(from);
  if (!sender) throw new Error("MAIL_FROM is missing: with SMTP_URL it says in whose name mail goes out, for example De winkel <blog@shop.example>");
  return { url, fromName: sender.name || "Feuilleton", fromAddress: sender.address };
}

function machineOf({ DEEPL_API_KEY: deepl, DEEPL_API_URL: deeplUrl, CHAT_API_KEY: chat, CHAT_API_URL: url, CHAT_API_MODEL: model }: z.infer<typeof schema>): Environment["machine"] {
  if (deepl !== undefined) return { kind: "deepl", key: deepl, url: deeplUrl === undefined ? undefined : new URL(deeplUrl).origin };
  return chat !== undefined && url !== undefined && model !== undefined ? { kind: "chat", key: chat, url, model } : null;
}

/** Throws an Error whose message is one line per bad variable. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  const parsed = schema.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  }
  const values = parsed.data;
  const dataDir = path.resolve(values.DATA_DIR);
  return {
    nodeEnv: values.NODE_ENV,
    port: values.PORT,
    siteUrl: new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`).origin,
    databaseUrl: values.DATABASE_URL ?? `file:${path.join(dataDir, "feuilleton.db")}`,
    // `next build` runs without a secret and signs nothing; a server refuses to start with an empty one (payload does).
    secret: values.PAYLOAD_SECRET ?? "",
    dataDir,
    pagesDir: values.PAGES_DIR ?? path.join(dataDir, "pages"),
    seedDemo: values.SEED_DEMO === "1",
    demoPassword: values.DEMO_PASSWORD,
    adminEmail: values.ADMIN_EMAIL,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN,
    mail: mailSettings(values),
    machine: machineOf(values),
    edge: edgeSettings(values),
    bucket: bucketSettings(values),
    tracing: values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? undefined : { service: values.OTEL_SERVICE_NAME },
  };
}

export const environment = parseEnvironment(process.env);
