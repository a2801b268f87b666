/**
 * What the configuration of a test's shop is read from: set before anything of a test file is loaded, since the configuration is loaded once per
 * process, by whichever file comes first. Run before each file, so it changes nothing the second time.
 */
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Shared by the processes of a run, see `run-folder`. */
export const runFolder = os.tmpdir();
/** Of this process. */
export const folder = (process.env.FEUILLETON_TEST_FOLDER ??= mkdtempSync(path.join(runFolder, "feuilleton-test-")));

process.env.DATA_DIR = folder;
process.env.PAYLOAD_SECRET = "a-secret-for-tests-of-more-than-32-characters";
process.env.SITE_URL = "https://blog.example";
process.env.SEED_DEMO = "0";
