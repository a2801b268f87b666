import { expect, test } from "vitest";

import { errorLanguage, errorWords } from "@/app/error-words";

test.each([
  ["the path of a shopper", { cookie: "payload-lng=nl", languages: ["en"], path: "/fr/blog/magnesium" }, "fr"],
  ["the choice of an editor", { cookie: "a=b; payload-lng=fr", languages: ["nl-BE"], path: "/admin" }, "fr"],
  ["the browser", { cookie: "", languages: ["de", "nl-BE"], path: "/admin" }, "nl"],
  ["English where none of them is ours", { cookie: "", languages: ["de"], path: "/admin" }, "en"],
])("a page that failed whole speaks the language of %s", (_, where, language) => {
  expect(errorLanguage(where)).toBe(language);
  expect(errorWords.title[errorLanguage(where)]).not.toBe("");
});
