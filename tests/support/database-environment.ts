/** What the configuration of a test's shop is read from. Imported before it. */
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Shared by the processes of a run, see `run-folder`. */
export const runFolder = os.tmpdir();
/** Of this process. */
export const folder = mkdtempSync(path.join(runFolder, "feuilleton-test-"));

process.env.DATA_DIR = folder;
process.env.PAYLOAD_SECRET = "a-secret-for-tests-of-more-than-32-characters";
process.env.SITE_URL = "https://blog.example";
process.env.SEED_DEMO = "0";
