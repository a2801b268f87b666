/**
 * Names every platform's packages in package-lock.json: `node tests/lockfile/complete-lock.mjs` after a change of dependencies.
 *
 * npm leaves a platform's optional package out of the lockfile where the registry at hand does not hold it (a mirror for Linux only, say),
 * and `npm ci` then refuses that lockfile everywhere. An entry with version, os and cpu is all it takes: npm skips it on other platforms
 * without asking the registry, and on its own platform fetches it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = { arm64: "arm64", arm: "arm", x64: "x64", ia32: "ia32", ppc64: "ppc64", riscv64: "riscv64", s390x: "s390x", loong64: "loong64" };

/** Where Node, starting at `place`, finds `name`: the nearest node_modules on the way up; null where there is none. */
function resolve(packages, place, name) {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    const candidate = `${base ? `${base}/` : ""}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!base) return null;
  }
}

/** Optional packages that the lockfile asks for and does not hold. */
export function missingPackages({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolve(packages, place, name))
      .map(([name, version]) => ({ place, name, version })),
  );
}

/** Platform and processor by the package's name, as napi-rs and esbuild name theirs; throws for a name that says neither. */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = Object.keys(processors).find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`${name} names no platform: add it to the lockfile by npm install`);
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.some((word) => word.startsWith("gnu")) && os === "linux" ? "glibc" : null;
  return { cpu: [processors[cpu]], ...(libc && { libc: [libc] }), os: [os] };
}

/** The lockfile with an entry for each missing package, in npm's order of keys. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { place, name, version } of missingPackages(lock)) {
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${place} wants ${name} at ${version}, which is no exact version`);
    const { dev } = packages[place];
    // Beside a parent that is nested because another version has the top, the package is nested too.
    const folder = place.slice(0, place.lastIndexOf("node_modules/"));
    const { cpu, libc, os } = platformOf(name);
    packages[`${folder}node_modules/${name}`] = { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os };
  }
  const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, "en")));
  return { ...lock, packages: sorted };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../../package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  console.log(`${missingPackages(lock).length} packages added`);
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
}
