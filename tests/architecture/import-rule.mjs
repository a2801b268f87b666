/**
 * The import rule of the rooms (docs/decisions): which room may import which. The table is the rule; everything below only reads it.
 * A tool of our own, since dependency-cruiser needs TypeScript's JavaScript API, which TypeScript 7 has not, and oxlint's
 * no-restricted-imports sees neither `import()` nor where a relative path leads.
 */
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** The longest name that fits a file is its room. `types`: only `import type`. A room may always import itself. */
const rooms = {
  messages: { may: [] },
  components: { may: ["messages"], types: ["payload/read"] },
  app: { may: ["components", "messages", "payload/env", "payload/read", "payload/search"] },
  // Mounts Payload's admin and REST as Payload wants them: the config, and the admin components that its import map names.
  "app/(payload)": { may: ["payload", "payload/payload.config", "payload/env", "messages"] },
  // The line between the front and the renderer: what the front asks of a process that has the database open.
  "app/api/internal": { may: ["messages", "payload/env", "payload/read", "payload/server"] },
  proxy: { may: ["messages", "payload/env", "payload/read"] },
  payload: { may: ["messages", "payload/env", "payload/search"] },
  "payload/env": { may: [] },
  "payload/payload.config": { may: ["messages", "payload", "payload/env", "payload/search"] },
  "payload/read": { may: ["messages", "payload", "payload/env", "payload/payload.config"] },
  "payload/search": { may: ["messages", "payload", "payload/env", "payload/payload.config"] },
  "payload/server": { may: ["messages", "payload", "payload/env", "payload/payload.config", "payload/demo", "payload/search"] },
  "payload/demo": { may: ["messages", "payload", "payload/env", "payload/payload.config"] },
};

const byLength = Object.keys(rooms).toSorted((a, b) => b.length - a.length);

/** The room of a path relative to the root, with or without extension; null for what belongs to none (tests, config files). */
export function roomOf(file) {
  return byLength.find((room) => file === room || file.startsWith(`${room}/`) || file.startsWith(`${room}.`)) ?? null;
}

/**
 * Every import, re-export, `import()` and `import("…").Type` of a file.
 * @param {string} file its extension decides the syntax
 * @param {string} source
 * @returns {{ specifier: string, typeOnly: boolean }[]}
 */
export function importsOf(file, source) {
  const { program, module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType });
    }
  }
  const add = (node, typeOnly) => {
    if (node?.type === "Literal" && typeof node.value === "string") found.push({ specifier: node.value, typeOnly });
  };
  new Visitor({
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}

/** Where a specifier leads, relative to the root and without judging the extension; null for a package. */
function targetOf(file, specifier) {
  if (specifier === "@payload-config") return "payload/payload.config";
  if (specifier.startsWith("@/")) return specifier.slice(2);
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

/**
 * One line for every import of `file` that the table does not allow.
 * @param {string} file path relative to the root, with forward slashes
 */
export function violationsOf(file, source) {
  const from = roomOf(file);
  if (!from) return [];
  const lines = [];
  for (const { specifier, typeOnly } of importsOf(file, source)) {
    const target = targetOf(file, specifier);
    if (target === null) continue;
    const to = roomOf(target);
    if (to === null && !target.startsWith("tests/")) continue;
    const { may, types = [] } = rooms[from];
    if (to === from || (to !== null && (may.includes(to) || (typeOnly && types.includes(to))))) continue;
    const hint = to !== null && types.includes(to) ? " (as types only)" : "";
    lines.push(`${file}: ${from} may not import ${specifier}${hint}; it may import ${[...may, ...types].join(", ") || "nothing"}`);
  }
  return lines;
}

/** Names that say nothing about their subject, and files that only pass on what others export. Migrations are Payload's own layout. */
export function namingViolation(file) {
  if (file.startsWith("payload/migrations/")) return null;
  const name = path.posix.basename(file).replace(/\.(test|spec|db)?\.?[^.]+$/, "");
  if (/^(utils?|helpers?|common|misc)$/.test(name)) return `${file}: name it by its subject`;
  if (/(^|\/)(utils?|helpers?|common|misc)\//.test(file)) return `${file}: name the folder by its subject`;
  return name === "index" && roomOf(file) ? `${file}: import from the files themselves, not through an index` : null;
}
