import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { declarationFile, declaredWords } from "@/messages/declare-words";

test("the compiler knows the words as they are (else: npx tsx messages/declare-words.ts)", () => {
  expect(readFileSync(declarationFile, "utf8")).toBe(declaredWords());
});
