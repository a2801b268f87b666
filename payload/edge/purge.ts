/** What of a plan the edge has to forget: pure. */
import { isLocale, type Locale, locales } from "../../messages/locales";
import { tagsOfPath } from "../publish/page-tags";
import type { Plan } from "../publish/plan";
import { mediaTag, pageTag, partsTag, settingsTag } from "../publish/tags";

/**
 * Tags whose copies are not right any more. `hard`: never again, whatever happens. `soft`: the next reader gets the new page; where there is none to
 * be had, an edge that can may show the old one.
 */
export interface Purge {
  hard: string[];
  soft: string[];
}

/** Pages named one by one; a change that is wider forgets their languages. */
const mostPages = 1_000;

function localeOf(path: string): Locale[] {
  const first = path.split("/")[1];
  return isLocale(first) ? [first] : [...locales];
}

function tagsFor(paths: string[]): string[] {
  return paths.length > mostPages ? [...new Set(paths.flatMap(localeOf))].map(settingsTag) : paths.map(pageTag);
}

/**
 * Pages that carry one of the plan's tags are not named again. Which pictures a withdrawn page showed is not known here, so those of all pages are
 * asked for again: a picture that is no longer public must not be had from a cache.
 */
export function purgeOf({ tags, swap, withdraw }: Plan): Purge {
  const wide = tags.filter((tag) => !tag.startsWith("article:") && tag !== partsTag);
  const named = new Set(wide);
  const rest = swap.filter((path) => !withdraw.includes(path) && !tagsOfPath(path).some((tag) => named.has(tag)));
  return mergePurges([{ hard: withdraw.length > 0 ? [...tagsFor(withdraw), mediaTag] : [], soft: [...wide, ...tagsFor(rest)] }]);
}

export function mergePurges(purges: Purge[]): Purge {
  const hard = new Set(purges.flatMap((purge) => purge.hard));
  const soft = new Set(purges.flatMap((purge) => purge.soft).filter((tag) => !hard.has(tag)));
  return { hard: [...hard].sort(), soft: [...soft].sort() };
}

export function isNothing({ hard, soft }: Purge): boolean {
  return hard.length + soft.length === 0;
}

/** In groups of at most `most` tags and `bytes` bytes, a separator counted for each. */
export function batchesOf(tags: string[], most: number, bytes = Infinity): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const tag of tags) {
    const last = batches.at(-1);
    room -= tag.length + 1;
    if (last && last.length < most && room >= 0) last.push(tag);
    else {
      batches.push([tag]);
      room = bytes - tag.length - 1;
    }
  }
  return batches;
}
