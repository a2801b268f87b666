/**
 * Articles that go with one: why each is suggested, the strongest reason first. Pure. A shared product or topic says more about what two
 * articles are about than a shared author.
 */
import type { Candidate } from "../../publish/page-parts";

export const reasonKinds = ["topics", "products", "sources", "authors"] as const;
export type ReasonKind = (typeof reasonKinds)[number];

const weight: Record<ReasonKind, number> = { topics: 5, products: 4, sources: 3, authors: 1 };

export interface RelatedReason {
  kind: ReasonKind;
  /** Of what both share. */
  ids: number[];
}

export interface Suggestion {
  article: number;
  /** Empty for one that is only new. */
  reasons: RelatedReason[];
}

/** `topics:3` as a kind and an id; null for parts that say nothing about the subject. */
export function readPart(part: string): { kind: ReasonKind; id: number } | null {
  const [name, id] = part.split(":");
  const kind = reasonKinds.find((one) => one === name);
  return kind ? { kind, id: Number(id) } : null;
}

function reasonsOf({ parts }: Candidate, own: readonly string[]): RelatedReason[] {
  const shared = parts.filter((part) => own.includes(part)).map(readPart).filter((part) => part !== null);
  return reasonKinds.map((kind) => ({ kind, ids: shared.filter((part) => part.kind === kind).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0);
}

const score = ({ reasons }: Suggestion): number => reasons.reduce((sum, { ids, kind }) => sum + weight[kind] * ids.length, 0);

/** @param own the parts of the article in hand */
export function suggest(own: readonly string[], candidates: readonly Candidate[], leaveOut: readonly number[], most: number): Suggestion[] {
  const dated = new Map(candidates.map(({ article, publishedAt }) => [article, publishedAt]));
  return candidates
    .filter(({ article }) => !leaveOut.includes(article))
    .map((candidate): Suggestion => ({ article: candidate.article, reasons: reasonsOf(candidate, own) }))
    .sort((a, b) => score(b) - score(a) || (dated.get(b.article) ?? "").localeCompare(dated.get(a.article) ?? "") || b.article - a.article)
    .slice(0, most);
}
