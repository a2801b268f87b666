import { describe, expect, test } from "vitest";
import { usageFaults, usesOf } from "./message-uses.mjs";

/** Faults of one file of code against these messages. */
const faults = (source: string, keys: string[], dynamic: string[] = []) =>
  usageFaults([{ file: "card.tsx", uses: usesOf("card.tsx", source) }], keys, dynamic);

describe("a message counts as used", () => {
  test.each([
    [`const t = useTranslations("a"); t("b");`],
    [`const t = await getTranslations("a"); t.rich("b", { em: (x) => <em>{x}</em> });`],
    [`const t = await getTranslations({ locale, namespace: "a" }); t("b");`],
    [`const t = useTranslations(); t("a.b");`],
    [`const [s, t] = await Promise.all([settings(), getTranslations("a")]); t("b");`],
    [`const words = useTranslations("a"); words(on ? "b" : "b");`],
    ["const t = useTranslations(\"a\"); t(`b${kind}`);"],
    [`useTranslations("a")("b");`],
    [`function label(t: Translator) { return t("b"); }`],
  ])("%s", (source) => {
    expect(faults(source, ["a.b"])).toEqual([]);
  });
});

test("a message that nothing asks for is named", () => {
  expect(faults(`const t = useTranslations("a"); t("b");`, ["a.b", "a.c"])).toEqual(["a.c: is used nowhere"]);
});

test("a key of another namespace is not enough", () => {
  expect(faults(`const t = useTranslations("other"); t("b");`, ["a.b"])).toEqual([
    `card.tsx: asks for "other.b", which no message has`,
    "a.b: is used nowhere",
  ]);
});

test("keys put together at run time are declared by their beginning, and the declaration must not outlive them", () => {
  expect(faults("", ["state.in", "state.out"], ["state."])).toEqual([]);
  expect(faults("", [], ["state."])).toEqual([`dynamic-keys.json: no message begins with "state."`]);
});
