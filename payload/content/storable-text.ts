/** Stands for what is nested deeper than anything a form makes: a walk through it would exhaust the stack. */
export const tooNested = Symbol("too deeply nested");

/** Levels of objects and lists; a text of the deepest nodes that are read has some two hundred. */
const deepestData = 1_000;

const isPlain = (value: object): boolean => Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as never);

function mended(text: string): string {
  // U+FFFD, as every encoder of UTF-8 writes for half a character.
  return text.replaceAll("\u0000", "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD");
}

function needsMending(text: string): boolean {
  return text.includes("\u0000") || /[\ud800-\udfff]/.test(text);
}

function walk(value: unknown, depth: number): unknown {
  if (typeof value === "string") return needsMending(value) ? mended(value) : value;
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (depth > deepestData) throw tooNested;
  if (Array.isArray(value)) {
    const next = value.map((one) => walk(one, depth + 1));
    return next.every((one, index) => one === value[index]) ? value : next;
  }
  let changed = false;
  const entries = Object.entries(value).map(([key, inner]) => {
    const next = walk(inner, depth + 1);
    changed ||= next !== inner;
    return [key, next] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}

/**
 * The same data without what PostgreSQL cannot keep in a text: the sign U+0000, which pastes from PDFs bring along, and halves of surrogate pairs.
 * What needs no mending comes back as it is; `tooNested` where there is no end to it.
 */
export function withStorableText<T>(data: T): T | typeof tooNested {
  try {
    return walk(data, 0) as T;
  } catch (error) {
    if (error === tooNested) return tooNested;
    throw error;
  }
}
