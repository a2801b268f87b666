/** Marks of one wording in the numbers of another: after a change of marks in the source, or for a text written without the desk. */
import { type Placeholder, type Token, tokens, writeTokens } from "./placeholders";
import { meaningOf } from "./unit";

export interface Renumbered {
  text: string;
  /** Old number to new number. */
  numbers: Map<number, number>;
  /** Old marks that have no counterpart: left out of the text, their words stay. */
  dropped: Placeholder[];
  /** New marks that the text does not use. */
  missing: Placeholder[];
}

/** First what means the same, then what is of the same kind, each in reading order. */
function match(from: readonly Placeholder[], to: readonly Placeholder[]): Map<number, number> {
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (key: (one: Placeholder) => string) => {
    for (const old of from) {
      if (numbers.has(old.number)) continue;
      const next = to.find((one) => !taken.has(one.number) && key(one) === key(old));
      if (!next) continue;
      taken.add(next.number);
      numbers.set(old.number, next.number);
    }
  };
  pair(meaningOf);
  pair(({ kind, paired, attributes }) => `${kind} ${paired} ${kind === "style" ? String(attributes.format) : ""}`);
  return numbers;
}

export function renumber(text: string, from: readonly Placeholder[], to: readonly Placeholder[]): Renumbered {
  const numbers = match(from, to);
  const list = tokens(text).flatMap((token): Token[] => {
    if (token.kind === "text") return [token];
    const number = numbers.get(token.number);
    return number === undefined ? [] : [{ ...token, number }];
  });
  const used = new Set(list.flatMap((token) => (token.kind === "text" ? [] : [token.number])));
  return {
    text: writeTokens(list),
    numbers,
    dropped: from.filter(({ number }) => !numbers.has(number)),
    missing: to.filter(({ number }) => !used.has(number)),
  };
}
