/** The same as `shown-names` in the browser, where two texts are compared that the server has not seen side by side. */
import type { Row } from "../../publish/shown-parts";
import type { Named } from "../words-before";
import type { NameOf } from "./compare";
import { namesOf, shownIds } from "./part-names";

/** Ids in one question: an address has a length. */
const batch = 100;

/** Null without an answer: then its documents go by their numbers. */
async function ask(collection: Named, ids: number[]): Promise<Row[] | null> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const fields = ["title", "filename", "headline"].map((field) => `select[${field}]=true`).join("&");
    const answer = await fetch(`/api/${collection}?depth=0&limit=${batch}&locale=all&${fields}&where[id][in]=${ids.slice(from, from + batch).join(",")}`, { credentials: "same-origin" }).catch(() => null);
    if (!answer?.ok) return null;
    rows.push(...((await answer.json()) as { docs: Row[] }).docs);
  }
  return rows;
}

/** What the sources, pictures and calls-to-action of these texts are called. Never rejects. */
export async function askedNames(bodies: unknown[], language: string): Promise<NameOf> {
  const ids = shownIds(bodies);
  const [sources, media, calls] = await Promise.all([ask("sources", ids.sources), ask("media", ids.media), ask("calls-to-action", ids["calls-to-action"])]);
  return namesOf({ sources, media, "calls-to-action": calls }, language);
}
