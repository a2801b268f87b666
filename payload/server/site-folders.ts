/** Where the front finds what was built and keeps what it makes. */
import { readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

export interface SiteFolders {
  build: string;
  /** This build's pages. */
  pages: string;
  allPages: string;
  /** Next's files of this build and earlier ones. */
  statics: string;
  media: string;
}

/** Throws where nothing is built. */
export function siteFolders(root = process.cwd(), dataDir = path.resolve(process.env.DATA_DIR ?? "data")): SiteFolders {
  const build = path.join(root, ".next");
  const id = readFileSync(path.join(build, "BUILD_ID"), "utf8").trim();
  const allPages = path.join(dataDir, "pages");
  return { build, allPages, pages: path.join(allPages, id.replace(/[^\w-]/g, "_")), statics: path.join(dataDir, "static"), media: path.join(dataDir, "media") };
}

/** Pages of earlier builds show script and styles of theirs. */
export async function removeOtherBuilds({ allPages, pages }: SiteFolders): Promise<void> {
  for (const name of await readdir(allPages).catch(() => [])) {
    if (name !== path.basename(pages)) await rm(path.join(allPages, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
