/** A marked text cut into pieces to show: what changed, what is a term, where a mark stands. */
import type { WordChange } from "../changed-words";
import type { TermHit } from "../desk/contract/unit-details";
import { type Placeholder, tokens } from "../placeholders";
import type { MarkToken } from "./mark-node";

export type Piece =
  | { kind: "words"; text: string; added: boolean; term: TermHit | null }
  | { kind: "removed"; text: string }
  | { kind: "mark"; token: MarkToken; placeholder: Placeholder | null };

interface Stretch {
  start: number;
  end: number;
}

/** Where the new text has words that the old one lacks, and what the old one had there; positions are in the words, breaks counted as one. */
function readChanges(changes: readonly WordChange[]): { added: Stretch[]; removed: { at: number; text: string }[] } {
  const added: Stretch[] = [];
  const removed: { at: number; text: string }[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind === "removed") {
      removed.push({ at, text });
      continue;
    }
    if (kind === "added") added.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { added, removed };
}

export function cutText(text: string, placeholders: readonly Placeholder[], changes: readonly WordChange[] = [], terms: readonly TermHit[] = []): Piece[] {
  const { added, removed } = readChanges(changes);
  const cuts = [...added, ...terms].flatMap(({ start, end }) => [start, end]).concat(removed.map(({ at }) => at));
  const byNumber = new Map(placeholders.map((placeholder) => [placeholder.number, placeholder]));
  const pieces: Piece[] = [];
  let at = 0;
  const waiting = [...removed];
  const flush = () => {
    while (waiting[0] && waiting[0].at <= at) {
      const gone = waiting.shift();
      if (gone) pieces.push({ kind: "removed", text: gone.text });
    }
  };
  for (const token of tokens(text)) {
    if (token.kind !== "text") {
      const placeholder = byNumber.get(token.number) ?? null;
      pieces.push({ kind: "mark", token, placeholder });
      if (token.kind === "alone" && placeholder?.kind === "break") at += 1;
      continue;
    }
    const end = at + token.text.length;
    const from = at;
    const edges = [...new Set([at, ...cuts.filter((cut) => cut > from && cut < end), end])].sort((a, b) => a - b);
    for (let edge = 0; edge + 1 < edges.length; edge += 1) {
      const start = edges[edge] ?? at;
      const stop = edges[edge + 1] ?? end;
      flush();
      const covers = (stretch: Stretch) => stretch.start <= start && stop <= stretch.end;
      pieces.push({ kind: "words", text: token.text.slice(start - from, stop - from), added: added.some(covers), term: terms.find(covers) ?? null });
      at = stop;
    }
  }
  at = Number.MAX_SAFE_INTEGER;
  flush();
  return pieces;
}
