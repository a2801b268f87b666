/** Which pages belong together: those made for one address of the site, whatever the build, since each says by which it was made. */
import { createHash } from "node:crypto";

/** Raised when what is in a page's file changes its meaning. */
const format = 2;

/** Name of the folder in DATA_DIR/pages. */
export function pagesStamp(siteUrl) {
  return `v${format}-${createHash("sha256").update(new URL(siteUrl).origin).digest("hex").slice(0, 8)}`;
}
