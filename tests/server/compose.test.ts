/** docker-compose.yml: what it promises of every service, and, where Docker's client is, that it reads it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Service {
  build?: string | { context: string };
  depends_on?: Record<string, unknown>;
  deploy?: { resources: { limits: Record<string, string | number> } };
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  networks?: string[];
  profiles?: string[];
  restart?: string;
  user?: string;
  volumes?: string[];
}

const text = readFileSync("docker-compose.yml", "utf8");
const { networks, services, volumes } = parse(text, { merge: true }) as { networks: object; services: Record<string, Service>; volumes: object };
const all = Object.entries(services);
/** What runs on, as opposed to what does one thing and ends. */
const lasting = all.filter(([, { restart }]) => restart !== undefined);

describe("docker-compose.yml", () => {
  it("has two apps, PostgreSQL, an object store and Varnish", () => {
    expect(lasting.map(([name]) => name).toSorted()).toEqual(["app", "database", "second", "store", "varnish"]);
  });

  it.each(lasting)("%s is watched, limited and nobody special", (_name, { deploy, healthcheck, user }) => {
    expect(healthcheck?.test.length).toBeGreaterThan(1);
    expect(Object.keys(deploy?.resources.limits ?? {}).toSorted()).toEqual(["cpus", "memory", "pids"]);
    expect(["node", "vcache", "postgres", "1000:1000"]).toContain(user);
  });

  it("starts with one command: without a profile there are the app and its database", () => {
    expect(all.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name)).toEqual(["app", "database"]);
  });

  it("names nothing that is not there", () => {
    for (const [, service] of all) {
      for (const name of Object.keys(service.depends_on ?? {})) expect(services).toHaveProperty(name);
      for (const name of service.networks ?? []) expect(networks).toHaveProperty(name);
      for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty(volume.split(":")[0] ?? "");
      if (service.build) expect(existsSync(`${typeof service.build === "string" ? service.build : service.build.context}/Dockerfile`)).toBe(true);
    }
    // What Varnish is told to ask.
    for (const [, host = ""] of readFileSync("payload/edge/backends.vcl", "utf8").matchAll(/\.host = "(\w+)"/g)) expect(services).toHaveProperty(host);
  });

  it("passes on every setting that .env.example explains, and no other", () => {
    const explained = new Set([...readFileSync(".env.example", "utf8").matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name));
    const read = new Set([...text.matchAll(/\$\{([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name));
    expect([...read].filter((name) => !explained.has(name))).toEqual([]);
    const ours = Object.keys(services.app?.environment ?? {});
    // Set by the image or by the address of its database; a password for tests is no setting of a shop.
    const elsewhere = ["COMPOSE_PROFILES", "DATA_DIR", "DEMO_PASSWORD", "EDGE_PORT", "POSTGRES_PASSWORD"];
    expect([...explained].filter((name) => name !== undefined && !ours.includes(name) && !elsewhere.includes(name))).toEqual([]);
  });

  it.skipIf(spawnSync("docker", ["compose", "version"]).status !== 0).each([[[]], [["--profile", "edge"]], [["--profile", "edge", "--profile", "store"]]])("is read by docker compose with %j (skipped where there is no Docker client with compose)", (profiles) => {
    const { status, stderr } = spawnSync("docker", ["compose", ...profiles, "config", "--quiet"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
