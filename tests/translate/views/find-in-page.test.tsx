import { expect, it } from "vitest";

import { findInPage } from "@/payload/translate/views/find-in-page";

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

it("finds the block with the words, whatever its spaces, marks and citations", () => {
  const body = page('<h1>Le magnésium</h1><p>Du <strong>sel</strong>\u202F: rien de plus<sup><a href="#s">1</a></sup>.</p>');
  expect(findInPage(body, "Du sel : rien de plus.", 0)?.tagName).toBe("P");
  expect(findInPage(body, "Le magnésium", 0)?.tagName).toBe("H1");
});

it("takes the innermost block, a picture's description, and a block that holds the words", () => {
  const body = page('<ul><li><p>Une ligne</p></li></ul><img alt="Un flacon"><p>Source : Effets du magnésium chez l’adulte. 2020.</p>');
  expect(findInPage(body, "Une ligne", 0)?.tagName).toBe("P");
  expect(findInPage(body, "Un flacon", 0)?.tagName).toBe("IMG");
  expect(findInPage(body, "Effets du magnésium chez l’adulte", 0)?.textContent).toContain("2020");
});

it("takes the one nearest to the unit's place where words stand several times", () => {
  const body = page('<p id="a">Même</p><p id="b">Même</p><p id="c">Même</p>');
  expect([0, 0.5, 1].map((near) => findInPage(body, "Même", near)?.id)).toEqual(["a", "b", "c"]);
});

it("finds nothing for what the page does not print, or for no words", () => {
  expect(findInPage(page("<p>Autre</p>"), "le-magnesium", 0)).toBeNull();
  expect(findInPage(page("<p>…</p>"), " … ", 0)).toBeNull();
});
