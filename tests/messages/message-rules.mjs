/** What must hold between the message files of two languages, and inside each. Every function returns lines for a person; none is fine. */
import { isArgumentElement, isPluralElement, isSelectElement, isTagElement, parse } from "@formatjs/icu-messageformat-parser";

/**
 * Nested messages as `{ "article.back": "…" }`.
 * @param {object} messages
 * @returns {Record<string, string>}
 */
export function flatten(messages, prefix = "") {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) =>
      typeof value === "string" ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
    ),
  );
}

/** Arguments, tags and plural or select switches of a message, at any depth; throws where the text is not ICU MessageFormat. */
function* elementsOf(elements) {
  for (const element of elements) {
    yield element;
    if (isTagElement(element)) yield* elementsOf(element.children);
    if (isPluralElement(element) || isSelectElement(element)) {
      for (const option of Object.values(element.options)) yield* elementsOf(option.value);
    }
  }
}

function read(text) {
  return [...elementsOf(parse(text, { captureLocation: false }))];
}

/** What a caller has to pass, as comparable words: "argument name", "tag b", "plural count", "select tone: a, b, other". */
function signature(elements) {
  const words = elements.flatMap((element) => {
    if (isTagElement(element)) return [`tag <${element.value}>`];
    if (isPluralElement(element)) return [`${element.pluralType} {${element.value}}`];
    if (isSelectElement(element)) return [`select {${element.value}} of ${Object.keys(element.options).toSorted().join(", ")}`];
    if (isArgumentElement(element)) return [`argument {${element.value}}`];
    return "value" in element && element.type !== 0 ? [`formatted {${element.value}}`] : [];
  });
  return new Set(words);
}

/**
 * The categories a language uses for the numbers that a page counts. CLDR's French "many" begins at a million and is not asked for.
 * @param {"cardinal" | "ordinal"} type
 */
export function pluralCategories(locale, type) {
  const rules = new Intl.PluralRules(locale, { type });
  const used = new Set(["other"]);
  for (let number = 0; number <= 1000; number += 1) used.add(rules.select(number));
  return used;
}

function pluralLines(locale, key, element) {
  const needed = pluralCategories(locale, element.pluralType);
  const present = Object.keys(element.options).filter((option) => !option.startsWith("="));
  const known = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions().pluralCategories;
  const missing = [...needed].filter((category) => !present.includes(category));
  const foreign = present.filter((category) => !known.includes(category));
  return [
    ...missing.map((category) => `${locale} ${key}: plural {${element.value}} lacks "${category}"`),
    ...foreign.map((category) => `${locale} ${key}: plural {${element.value}} has "${category}", which this language does not use`),
  ];
}

/** Spacing that a language's typography asks for: a pattern that must not occur, and why. */
const typography = {
  fr: [
    [/(^|[^\u202F\s]|[ \u00A0])[;!?](\s|$)/u, "wants U+202F before ; ! ?"],
    [/([^\u00A0\s]|[ \u202F]):(\s|$)/u, "wants U+00A0 before :"],
    [/«[^\u202F]|[^\u202F]»/u, "wants U+202F inside « »"],
  ],
};

/** The words of a message without its syntax: {tone, select, …} is no French colon. */
function literals(elements) {
  return elements.filter((element) => element.type === 0).map((element) => element.value);
}

/** Faults of one language's texts: not ICU, incomplete plurals, an empty text, typography. */
export function textFaults(locale, messages) {
  return Object.entries(messages).flatMap(([key, text]) => {
    if (text.trim() === "") return [`${locale} ${key}: is empty`];
    try {
      const elements = read(text);
      const spacing = (typography[locale] ?? []).flatMap(([pattern, why]) =>
        literals(elements).some((words) => pattern.test(words)) ? [`${locale} ${key}: ${why}`] : [],
      );
      return [...elements.filter(isPluralElement).flatMap((element) => pluralLines(locale, key, element)), ...spacing];
    } catch (error) {
      return [`${locale} ${key}: is not ICU MessageFormat (${error.message})`];
    }
  });
}

/** Keys that one language lacks, and arguments that differ from the source language's. */
export function parityFaults(source, target) {
  const missing = Object.keys(source.messages).filter((key) => !(key in target.messages));
  const extra = Object.keys(target.messages).filter((key) => !(key in source.messages));
  const lines = [
    ...missing.map((key) => `${target.locale} ${key}: is missing`),
    ...extra.map((key) => `${target.locale} ${key}: does not exist in ${source.locale}`),
  ];
  for (const [key, text] of Object.entries(source.messages)) {
    if (!(key in target.messages)) continue;
    try {
      const [ours, theirs] = [signature(read(text)), signature(read(target.messages[key]))];
      const lacks = [...ours].filter((word) => !theirs.has(word));
      const adds = [...theirs].filter((word) => !ours.has(word));
      lines.push(...lacks.map((word) => `${target.locale} ${key}: lacks ${word}`), ...adds.map((word) => `${target.locale} ${key}: adds ${word}`));
    } catch {
      // Not ICU: textFaults says so, once.
    }
  }
  return lines;
}
