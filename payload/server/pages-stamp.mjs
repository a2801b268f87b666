/** Which pages belong together: those of one build, made for one address of the site. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Name of the folder in DATA_DIR/pages. Throws where nothing is built. */
export function pagesStamp(root, siteUrl) {
  const id = readFileSync(path.join(root, ".next", "BUILD_ID"), "utf8").trim().replace(/[^\w-]/g, "_");
  return `${id}-${createHash("sha256").update(new URL(siteUrl).origin).digest("hex").slice(0, 8)}`;
}
