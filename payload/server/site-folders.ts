/** Where the front finds what was built and keeps what it makes. */
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

import { pagesStamp } from "./pages-stamp.mjs";

export interface SiteFolders {
  build: string;
  /** Pages of this address of the site, of whatever build. */
  pages: string;
  allPages: string;
  /** Next's files of this build and earlier ones. */
  statics: string;
  /** Uploads; where those are in a bucket, copies of what visitors saw. */
  media: string;
}

/** Pages hold absolute addresses: those of another SITE_URL are not of this site. */
export function siteFolders(siteUrl: string, root = process.cwd(), dataDir = path.resolve(process.env.DATA_DIR ?? "data"), allPages = process.env.PAGES_DIR ?? path.join(dataDir, "pages")): SiteFolders {
  const build = path.join(root, process.env.FEUILLETON_NEXT ?? ".next");
  return { build, allPages, pages: path.join(allPages, pagesStamp(siteUrl)), statics: path.join(dataDir, "static"), media: path.join(dataDir, process.env.S3_BUCKET ? "media-kept" : "media") };
}

/** Pages of another address of the site, or in a form of their own. */
export async function removeOtherPages({ allPages, pages }: SiteFolders): Promise<void> {
  for (const name of await readdir(allPages).catch(() => [])) {
    if (name !== path.basename(pages)) await rm(path.join(allPages, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
