import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completeLock, missingPackages, platformOf } from "./complete-lock.mjs";

test("our lockfile installs on every platform: otherwise run node tests/lockfile/complete-lock.mjs", () => {
  expect(missingPackages(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual([]);
});

test("a platform's package that the registry lacked is named, where its parent stands", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/next": { optionalDependencies: { "@next/swc-darwin-arm64": "16.4.6", "@next/swc-linux-x64-gnu": "16.4.6" } },
      "node_modules/@next/swc-linux-x64-gnu": {},
      "node_modules/tool/node_modules/lint": { dev: true, optionalDependencies: { "@lint/binding-linux-arm-musleabihf": "1.0.0" } },
    },
  };
  const { packages } = completeLock(lock) as { packages: Record<string, object> };
  expect(packages["node_modules/@next/swc-darwin-arm64"]).toEqual({ version: "16.4.6", os: ["darwin"], cpu: ["arm64"], optional: true });
  expect(packages["node_modules/tool/node_modules/@lint/binding-linux-arm-musleabihf"]).toEqual({
    version: "1.0.0",
    os: ["linux"],
    cpu: ["arm"],
    libc: ["musl"],
    dev: true,
    optional: true,
  });
  expect(missingPackages(completeLock(lock))).toEqual([]);
});

test("a name that says no platform is not guessed at", () => {
  expect(() => platformOf("fancy-package")).toThrow("fancy-package");
});
