import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatten, parityFaults, pluralCategories, textFaults } from "./message-rules.mjs";

const nl = (messages: Record<string, string>) => ({ locale: "nl", messages });
const fr = (messages: Record<string, string>) => ({ locale: "fr", messages });

describe("between two languages", () => {
  test.each([
    ["a key that is missing", { a: "Een" }, {}, "fr a: is missing"],
    ["a key that has no source", {}, { a: "Un" }, "fr a: does not exist in nl"],
    ["an argument that was dropped", { a: "{name} las" }, { a: "Lu" }, "fr a: lacks argument {name}"],
    ["an argument under another name", { a: "{name}" }, { a: "{nom}" }, "fr a: adds argument {nom}"],
    ["a tag that was dropped", { a: "<b>{x}</b>" }, { a: "{x}" }, "fr a: lacks tag <b>"],
    ["an argument lost inside a switch", { a: "{n, plural, one {{x}} other {{x}}}" }, { a: "{n, plural, one {un} other {des}}" }, "fr a: lacks argument {x}"],
    ["a choice that was forgotten", { a: "{s, select, in {i} out {o} other {x}}" }, { a: "{s, select, in {i} other {x}}" }, "fr a: lacks select {s} of in, other, out"],
  ])("%s is named", (_, source, target, line) => {
    expect(parityFaults(nl(source), fr(target))).toContain(line);
  });

  test("word order and other words are free", () => {
    expect(parityFaults(nl({ a: "{a} van {b}" }), fr({ a: "{b} : {a} <!>" }))).toEqual([]);
  });
});

describe("in one language", () => {
  test.each([
    ["nl", "{n, plural, other {# minuten}}", 'nl a: plural {n} lacks "one"'],
    ["fr", "{n, plural, one {# minute} two {# minutes} other {# minutes}}", 'fr a: plural {n} has "two", which this language does not use'],
    ["fr", "{n, selectordinal, other {#e}}", 'fr a: plural {n} lacks "one"'],
    ["nl", "  ", "nl a: is empty"],
    ["fr", "Vraiment ?", "fr a: wants U+202F before ; ! ?"],
    ["fr", "Prix: {price}", "fr a: wants U+00A0 before :"],
    ["fr", "« oui »", "fr a: wants U+202F inside « »"],
  ])("%s: %s", (locale, text, line) => {
    expect(textFaults(locale, { a: text })).toContain(line);
  });

  test("a text that is no ICU message is named, not thrown", () => {
    expect(textFaults("nl", { a: "{n, plural" })[0]).toContain("nl a: is not ICU MessageFormat");
  });

  test.each([
    ["nl", "{n, plural, =0 {geen} one {# minuut} other {# minuten}}: klaar? « ja »"],
    ["fr", "{n, plural, one {# minute} other {# minutes}}"],
    ["fr", "Vraiment\u202F? Prix\u00A0: 12:30 «\u202Foui\u202F» https://a.example"],
    ["nl", "{s, select, other {}}"],
  ])("%s: %s is fine", (locale, text) => {
    expect(textFaults(locale, { a: text })).toEqual([]);
  });

  test("every count a page shows falls into a category that is asked for", () => {
    fc.assert(
      fc.property(fc.constantFrom("nl", "fr", "de", "pl", "ar"), fc.nat(999_999), (locale, count) =>
        pluralCategories(locale, "cardinal").has(new Intl.PluralRules(locale).select(count)),
      ),
    );
  });
});

test("nested messages are named by their path", () => {
  expect(flatten({ article: { back: "Terug" }, top: "T" })).toEqual({ "article.back": "Terug", top: "T" });
});
