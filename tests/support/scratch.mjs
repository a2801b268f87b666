/** Where a test run puts what it throws away. */
import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const inMemory = "/dev/shm";
/** Bytes; a run leaves some hundred megabytes at most at any moment. A container may have no more than 64 MB there. */
const enough = 2 * 2 ** 30;

/** A folder of the system's own: in memory where there is room, since databases that nobody keeps need not wait for a disk to flush. */
export function scratchPlace() {
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enough ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}
