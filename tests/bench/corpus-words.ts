/** Words for a corpus: the same in every run, some of them everywhere and most of them rare, as in a language. */

interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
  fields?: unknown;
  root?: unknown;
}

const beginnings = ["ma", "zin", "tau", "kre", "om", "vi", "bio", "cal", "lu", "se", "pro", "ke", "ri", "an", "to", "flo", "gly", "me", "na", "qui"];
const middles = ["ne", "ra", "li", "ti", "co", "mi", "ro", "sa", "la", "do", "pe", "ni", "cu", "va", "te", "ge", "bo", "ze", "fi", "ta"];
const ends = ["um", "ine", "aat", "ol", "ase", "ide", "on", "ex", "al", "in"];

export function createWords(seed = 42) {
  const vocabulary = beginnings.flatMap((a) => middles.flatMap((b) => ends.map((c) => a + b + c)));

  function numbers(start: number): () => number {
    let state = (start * 2_654_435_761 + seed) >>> 0;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }

  const pick = (next: () => number): string => vocabulary[Math.floor(next() ** 3 * vocabulary.length)] ?? "";

  /** The same rich text with one word in eight replaced. */
  function retellNode(node: unknown, next: () => number): unknown {
    if (Array.isArray(node)) return node.map((one) => retellNode(one, next));
    if (typeof node !== "object" || node === null) return node;
    const { text, children, root } = node as Node;
    const told: Record<string, unknown> = { ...node };
    if (typeof text === "string") told.text = text.split(" ").map((word) => (word.length > 3 && next() < 0.125 ? pick(next) : word)).join(" ");
    if (children) told.children = retellNode(children, next);
    if (root) told.root = retellNode(root, next);
    return told;
  }

  return {
    /** Two words that name an article. */
    name(n: number): string {
      const next = numbers(n);
      return `${pick(next)} ${pick(next)}`;
    },
    retell: (body: unknown, n: number, locale: string): unknown => retellNode(body, numbers(n + (locale === "nl" ? 0 : 1_000_000))),
  };
}
