/** One document in the place of another, turn by turn: a person sees how far it is and can stop in between; what is left is what still uses the old one. */
import { askServer } from "./ask-server";
import type { Reason } from "./language-endpoint";

/** What the server answers a turn with; see publish/replace. */
interface Turn {
  articles: number[];
  errors: { id: number; name: string; message: string; data?: { errors?: Partial<Reason>[] } | null }[];
  left: number;
  next: number | null;
}

export interface Unreplaced {
  article: number;
  name: string;
  reasons: Reason[];
}

export interface ReplaceSum {
  /** Articles that name the new one now. */
  done: number;
  /** Articles that still use the old one; null where no answer said so. */
  left: number | null;
  /** Of those, the ones that had to stay as they were. */
  refused: Unreplaced[];
  /** Why it ended before its end; empty where it did not, or where somebody stopped it. */
  broke: string[];
  deleted: boolean;
}

interface Run {
  /** Of the admin. */
  language: string;
  noAnswer: string;
  /** @param of done, and still to be looked at */
  onProgress: (done: number, of: number) => void;
  stopped: () => boolean;
}

function isTurn(body: unknown): body is Turn {
  return typeof body === "object" && body !== null && Array.isArray((body as Partial<Turn>).articles);
}

function reasonsIn({ data, message }: Turn["errors"][number]): Reason[] {
  const listed = (data?.errors ?? []).flatMap(({ href, message: said, place, why }) => (said === undefined ? [] : [{ href, message: said, place, why }]));
  return listed.length > 0 ? listed : [{ message }];
}

/** @param remove whether the old one is deleted once nothing uses it any more */
export async function runReplace({ collection, id, remove, to }: { collection: string; id: number; remove: boolean; to: number }, { language, noAnswer, onProgress, stopped }: Run): Promise<ReplaceSum> {
  const sum: ReplaceSum = { done: 0, left: null, refused: [], broke: [], deleted: false };
  for (let after = 0; ; ) {
    const answer = await askServer("POST", `/api/${collection}/${id}/replace`, { with: to, after }, language).catch(() => null);
    const turn = answer?.body;
    if (!isTurn(turn)) return { ...sum, broke: answer && answer.reasons.length > 0 ? answer.reasons : [noAnswer] };
    sum.done += turn.articles.length;
    sum.refused.push(...turn.errors.map((one) => ({ article: one.id, name: one.name, reasons: reasonsIn(one) })));
    sum.left = turn.left;
    onProgress(sum.done, sum.done + turn.left - sum.refused.length);
    if (turn.next === null) break;
    if (stopped()) return sum;
    after = turn.next;
  }
  if (!remove || sum.left > 0) return sum;
  const answer = await askServer("DELETE", `/api/${collection}/${id}`, undefined, language).catch(() => null);
  return answer?.ok ? { ...sum, deleted: true } : { ...sum, broke: answer && answer.reasons.length > 0 ? answer.reasons : [noAnswer] };
}
