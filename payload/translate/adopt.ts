/**
 * A translation written without the desk – in the form, over REST, by the demo, before the desk existed – taken apart into units, next to
 * the units of the source. Languages share few words, so this goes by order, kind of block, marks, numbers, names and length.
 */
import type { LinkAddresses } from "./inline-nodes";
import { type Placeholder, wordsOf } from "./placeholders";
import { renumber } from "./renumber";
import { meaningOf, type Unit } from "./unit";

export interface Adopted {
  source: Unit;
  target: Unit;
  /** The target's text in the numbers of the source. */
  text: string;
  links: LinkAddresses;
  /** Marks only the target has. A page rebuilt from the desk would lose them. */
  dropped: Placeholder[];
  missing: Placeholder[];
}

export interface Adoption {
  pairs: Adopted[];
  /** Source units that have no translation there. */
  untranslated: Unit[];
  /** Target units that translate nothing: the document has a structure of its own. */
  extra: Unit[];
}

/** What reads the same in every language: numbers, names inside a sentence (NMDA, HT22, Slutsky), addresses. */
function landmarks({ text, placeholders }: Unit): Set<string> {
  const words = wordsOf(text, placeholders);
  const digits = (words.match(/\d+/g) ?? []).map(String);
  const names = (words.match(/(?<=[\p{L}\p{N}] |^)\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? []).map((name) => name.toLowerCase());
  return new Set([...digits, ...names, ...(words.match(/https?:\/\/\S+/g) ?? [])]);
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  if (a.size + b.size === 0) return null;
  const shared = [...a].filter((one) => b.has(one)).length;
  return (2 * shared) / (a.size + b.size);
}

interface Traits {
  unit: Unit;
  landmarks: Set<string>;
  marks: Set<string>;
  length: number;
}

function traitsOf(unit: Unit): Traits {
  // A link may lead elsewhere in each language; that there is one counts.
  const marks = unit.placeholders.flatMap((mark, index) => (mark.kind === "link" ? [`link ${index}`] : mark.kind === "style" || mark.kind === "break" ? [] : [meaningOf(mark)]));
  return { unit, landmarks: landmarks(unit), marks: new Set(marks), length: wordsOf(unit.text, unit.placeholders).length + 8 };
}

/** Worth of taking two units for each other; below zero they had better stay alone. */
function worth(a: Traits, b: Traits): number {
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  const marks = overlap(a.marks, b.marks);
  const names = overlap(a.landmarks, b.landmarks);
  const evidence = (marks === null ? 0 : 2.5 * (marks - 0.4)) + (names === null ? 0 : 1.5 * (names - 0.3));
  return (a.unit.kind === b.unit.kind ? 0.6 : -0.4) + (ratio - 0.4) + evidence;
}

/** What it costs to leave a unit alone: so little that an added paragraph stays alone, enough that a doubtful pair between sure ones is one. */
const gap = -0.2;

/** The best pairing that keeps the order (Needleman and Wunsch 1970). */
function inOrder(left: Traits[], right: Traits[]): [number, number][] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const worths = left.map((a) => right.map((b) => worth(a, b)));
  for (let i = left.length; i >= 0; i -= 1) {
    for (let j = right.length; j >= 0; j -= 1) {
      const inside = i < left.length && j < right.length;
      best[i * width + j] = inside ? Math.max(at(i + 1, j) + gap, at(i, j + 1) + gap, at(i + 1, j + 1) + (worths[i]?.[j] ?? 0)) : gap * (left.length - i + right.length - j);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (at(i, j) === at(i + 1, j + 1) + (worths[i]?.[j] ?? 0)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j) + gap) i += 1;
    else j += 1;
  }
  return pairs;
}

function addressOf({ attributes }: Placeholder): string | null {
  const { fields } = attributes as { fields?: { linkType?: unknown; url?: unknown } };
  return fields?.linkType !== "internal" && typeof fields?.url === "string" ? fields.url : null;
}

function adopt(source: Unit, target: Unit): Adopted {
  const { text, numbers, dropped, missing } = renumber(target.text, target.placeholders, source.placeholders);
  const links: LinkAddresses = {};
  for (const mark of target.placeholders) {
    const number = numbers.get(mark.number);
    const counterpart = source.placeholders.find((one) => one.number === number);
    const address = addressOf(mark);
    if (counterpart?.kind === "link" && address !== null && meaningOf(mark) !== meaningOf(counterpart)) links[counterpart.number] = address;
  }
  return { source, target, text, links, dropped, missing };
}

/** @returns pairs in the order of the source; every unit of either side is in exactly one of the three lists */
export function adoptTarget(sources: readonly Unit[], targets: readonly Unit[]): Adoption {
  const partner = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const pair = (source: Unit, target: Unit) => {
    partner.set(source, target);
    taken.add(target);
  };
  // A document rebuilt from the desk carries the source's ids; a plain field is its own place.
  const byId = new Map(targets.filter(({ identified }) => identified).map((unit) => [unit.id, unit]));
  for (const source of sources) {
    const target = source.identified ? byId.get(source.id) : undefined;
    if (target?.scope === source.scope) pair(source, target);
  }
  const scopes = new Set(sources.map(({ scope }) => scope));
  for (const scope of scopes) {
    const left = sources.filter((unit) => unit.scope === scope && !partner.has(unit)).map(traitsOf);
    const right = targets.filter((unit) => unit.scope === scope && !taken.has(unit)).map(traitsOf);
    for (const [i, j] of inOrder(left, right)) {
      const [a, b] = [left[i], right[j]];
      if (a && b) pair(a.unit, b.unit);
    }
  }
  return {
    pairs: sources.flatMap((source) => {
      const target = partner.get(source);
      return target ? [adopt(source, target)] : [];
    }),
    untranslated: sources.filter((unit) => !partner.has(unit)),
    extra: targets.filter((unit) => !taken.has(unit)),
  };
}
