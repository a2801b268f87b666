import { readFile } from "node:fs/promises";
import path from "node:path";

/** What the renderer of the moment was built as; another one after a deploy. */
export interface LiveBuild {
  /** Next's BUILD_ID. */
  id: string;
}

/** Of the build in `folder`; an empty id where nothing is built there. */
export async function readBuild(folder: string): Promise<LiveBuild> {
  return { id: (await readFile(path.join(folder, "BUILD_ID"), "utf8").catch(() => "")).trim() };
}
