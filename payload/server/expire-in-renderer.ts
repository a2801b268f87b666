import { log } from "../log";
import { askInternal } from "./ask-renderer";
import type { Renderer } from "./renderer-process";

/** Tags in one question: an address has to stay short. */
const tagsAtOnce = 100;

/**
 * Has the renderer forget what another process changed. Never throws: pages are swapped or withdrawn all the same, since they are rendered past
 * what the renderer remembers. What it goes on remembering wrongly is said in the log.
 */
export async function expireInRenderer(renderer: Pick<Renderer, "socket" | "token">, tags: string[]): Promise<void> {
  try {
    for (let from = 0; from < tags.length; from += tagsAtOnce) {
      const expired = await askInternal(renderer, "POST", `/api/internal/expire?tags=${encodeURIComponent(tags.slice(from, from + tagsAtOnce).join(","))}`);
      if (!expired) throw new Error("The renderer does not know this front.");
    }
  } catch (error) {
    log.error({ err: error, tags: tags.length, first: tags[0] }, "The renderer did not forget what another process changed: search and data of pages may be old until the next change.");
  }
}
