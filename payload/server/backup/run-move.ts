/** Run by restore-backup.mjs as a process of its own: connecting makes the tables (NODE_ENV=production), then the rows follow. */
import { writeFileSync } from "node:fs";
import { getPayload } from "payload";

import config from "../../payload.config";
import { moveRows } from "./move-rows";

const { MOVE_FROM: from, MOVE_REPORT: report } = process.env;
if (!from || !report) throw new Error("This is run by npm run restore.");

const payload = await getPayload({ config });
writeFileSync(report, JSON.stringify(await moveRows(payload, from)));
process.exit(0);
