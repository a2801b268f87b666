/**
 * `npm run translations -- check`: whether what lists and filters go by follows from the documents; prints each difference, ends with 1 where
 * there is one. `npm run translations -- rebuild` sets it right.
 */
import { createLocalReq, getPayload } from "payload";

import { sourceLocale } from "../../messages/locales";
import { rebuildStatus } from "../translate/desk/rebuild-status";

const task = process.argv.at(-1) === "rebuild" ? "rebuild" : "check";
const { default: config } = await import("../payload.config");
const payload = await getPayload({ config });
const req = await createLocalReq({ locale: sourceLocale }, payload);
const differences = await rebuildStatus(req, { write: task === "rebuild" });
for (const { key, column, stored, derived } of differences) process.stdout.write(`${key} ${column}: ${JSON.stringify(stored)} → ${JSON.stringify(derived)}\n`);
process.stdout.write(`${differences.length} differences${task === "rebuild" ? ", set right" : ""}\n`);
await payload.destroy();
process.exit(task === "check" && differences.length > 0 ? 1 : 0);
