/**
 * `npm run translations -- check`: whether what lists and filters go by follows from the documents; prints each difference, ends with 1 where
 * there is one. `npm run translations -- rebuild` sets it right. `npm run translations -- adopt` takes in documents that the desk does not know yet.
 */
import { createLocalReq, getPayload } from "payload";

import { sourceLocale } from "../../messages/locales";
import { adoptBacklog } from "../translate/desk/adopt-backlog";
import { rebuildStatus } from "../translate/desk/rebuild-status";

const asked = process.argv.at(-1);
const task = asked === "rebuild" || asked === "adopt" ? asked : "check";
const { default: config } = await import("../payload.config");
const payload = await getPayload({ config });
const req = await createLocalReq({ locale: sourceLocale }, payload);
if (task !== "check") {
  const { adopted } = await adoptBacklog(payload);
  process.stdout.write(`${adopted} documents taken in\n`);
}
const differences = await rebuildStatus(req, { write: task === "rebuild" });
for (const { key, column, stored, derived } of differences) process.stdout.write(`${key} ${column}: ${JSON.stringify(stored)} → ${JSON.stringify(derived)}\n`);
process.stdout.write(`${differences.length} differences${task === "rebuild" ? ", set right" : ""}\n`);
await payload.destroy();
process.exit(task !== "rebuild" && differences.length > 0 ? 1 : 0);
