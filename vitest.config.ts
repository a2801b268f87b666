import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Far from the shop's own zone on purpose: a date that forgets to name Europe/Brussels shows the wrong day here.
process.env.TZ = "Pacific/Auckland";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  // Outside Next there is no cache to tag: the stand-in records what was asked, so that a test can read it.
  { find: /^next\/cache(\.js)?$/, replacement: at("./tests/support/next-cache.ts") },
  { find: /^next\/server(\.js)?$/, replacement: at("./tests/support/next-server.ts") },
  // A marker that only Next's bundler understands.
  { find: /^server-only$/, replacement: at("./tests/support/server-only.ts") },
  { find: "@payload-config", replacement: at("./payload/payload.config.ts") },
  { find: /^@\//, replacement: at("./") },
];

const shared = {
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic" as const } },
};

const common = {
  // A limit and no wait: some tests start processes or have a copy of a database made, and two cores may be busy with other work.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Of `expect.poll`; see tests/support/patience.ts.
  expect: { poll: { timeout: 10_000 } },
  globalSetup: ["tests/support/run-folder.ts"],
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  // next-intl imports "next/navigation" without an extension, which Node's own resolver refuses.
  server: { deps: { inline: ["next-intl"] } },
};

const database = ["tests/**/*.db.test.ts", "tests/**/*.db.test.tsx"];

export default defineConfig({
  ...shared,
  test: {
    // The runner keeps one core for watching by default: on two cores that halves everything.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        test: {
          ...common,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: database,
          environment: "node",
          // Loading what is tested takes longer than most tests do.
          isolate: false,
          setupFiles: ["tests/support/patience.ts", "tests/support/quiet-console.ts", "tests/support/property-seed.ts"],
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: "component",
          include: ["tests/**/*.test.tsx"],
          exclude: database,
          environment: "jsdom",
          // A new jsdom and React per file take longer than the tests.
          isolate: false,
          setupFiles: ["tests/support/patience.ts", "tests/support/quiet-console.ts", "tests/support/property-seed.ts", "tests/support/dom.ts"],
        },
      },
      {
        ...shared,
        test: {
          ...common,
          name: "database",
          include: database,
          environment: "node",
          pool: "forks",
          // Payload and its editor take seconds to load: once per process. Every test has a database of its own all the same.
          isolate: false,
          hookTimeout: 120_000,
          setupFiles: ["tests/support/database-environment.ts", "tests/support/quick-passwords.ts", "tests/support/patience.ts", "tests/support/quiet-console.ts", "tests/support/property-seed.ts"],
        },
      },
    ],
  },
});
