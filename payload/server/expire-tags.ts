import { revalidateTag } from "next/cache.js";

/** At once: the next request renders. Only inside a request. */
export function expireTags(tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}
