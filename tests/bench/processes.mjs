/** What a process and all it started cost, read from /proc. */
import { readdirSync, readFileSync } from "node:fs";

/** A process and all it started. */
function treeOf(pid) {
  const parents = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      return [[Number(name), Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1].split(" ")[1])]];
    } catch {
      return [];
    }
  });
  const tree = new Set([pid]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [child, parent] of parents) if (tree.has(parent) && !tree.has(child)) grew = Boolean(tree.add(child));
  }
  return [...tree];
}

/** Milliseconds of processor, user and system, that a process and all it started have had. */
export function processorOf(pid) {
  return treeOf(pid).reduce((sum, one) => {
    const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1].split(" ");
    return sum + (Number(user) + Number(system)) * 10;
  }, 0);
}

/** Kilobytes of a process and all it started, shared pages counted once (PSS). */
export function memoryOf(pid) {
  return treeOf(pid).reduce((sum, one) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))?.[1] ?? 0), 0);
}
