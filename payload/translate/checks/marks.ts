import { aloneMark, markProblems, type Placeholder, tokens, writeTokens } from "../placeholders";
import { blocking, type Check, type Finding, warning } from "./finding";

/** Missing lone marks of the last words go before the full stop's place: at the end, where citations and breaks mostly stand. */
function withMissing(target: string, missing: Placeholder[]): string | null {
  return missing.every(({ paired }) => !paired) ? target + missing.map(({ number }) => aloneMark(number)).join("") : null;
}

function without(target: string, drop: (number: number, use: number) => boolean): string {
  const uses = new Map<number, number>();
  return writeTokens(
    tokens(target).filter((token) => {
      if (token.kind === "text") return true;
      if (token.kind !== "close") uses.set(token.number, (uses.get(token.number) ?? 0) + 1);
      return !drop(token.number, uses.get(token.number) ?? 0);
    }),
  );
}

/** Lone marks of one kind, in the order of the text. */
function order(text: string, placeholders: readonly Placeholder[]): number[] {
  const lone = new Set(placeholders.filter(({ kind }) => kind === "citation").map(({ number }) => number));
  return tokens(text).flatMap((token) => (token.kind === "alone" && lone.has(token.number) ? [token.number] : []));
}

/** No translation tool catches a dropped mark, so this one blocks: a mark lost is a source, a link or an emphasis lost. */
export const checkMarks: Check = ({ source, target, placeholders }) => {
  const { missing, unknown, repeated, broken } = markProblems(target, placeholders);
  const found: Finding[] = [];
  const lost = placeholders.filter(({ number }) => missing.includes(number));
  if (missing.length > 0) found.push(blocking("marksMissing", { numbers: missing, kinds: lost.map(({ kind }) => kind) }, withMissing(target, lost)));
  if (unknown.length > 0) {
    const wrong = new Set(unknown);
    found.push(blocking("marksUnknown", { numbers: unknown }, without(target, (number) => wrong.has(number))));
  }
  if (repeated.length > 0) {
    const often = new Set(repeated);
    found.push(blocking("marksRepeated", { numbers: repeated }, without(target, (number, use) => often.has(number) && use > 1)));
  }
  if (broken.length > 0) {
    const wrong = new Set(broken);
    found.push(blocking("marksBroken", { numbers: broken }, without(target, (number) => wrong.has(number))));
  }
  if (found.length === 0 && order(source, placeholders).join() !== order(target, placeholders).join()) found.push(warning("marksReordered", { numbers: order(target, placeholders) }));
  return found;
};
