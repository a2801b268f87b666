import { environment } from "@/payload/env";

/** Absolute addresses come from SITE_URL only: nothing that a request says may enter a page that others get. */
export function absolute(path: string): string {
  return `${environment.siteUrl}${path}`;
}
