import { expect, test } from "vitest";
import { Unbroken } from "@/components/layout/unbroken";
import { htmlOf } from "../support/render";

const kept = (text: string) => `<span class="unbroken">${text}</span>`;

test.each([
  ["Magnesium L-threonaat, 90 capsules", `Magnesium ${kept("L-t")}hreonaat, 90 capsules`],
  ["Magnésium L-thréonate et N-acétyl-L-cystéine", `Magnésium ${kept("L-t")}hréonate et ${kept("N-a")}cétyl-${kept("L-c")}ystéine`],
  ["5-HTP", `${kept("5-H")}TP`],
  ["A-t-il un effet ?", `${kept("A-t-i")}l un effet ?`],
])("no line of %s ends after a lone letter", (text, html) => {
  expect(htmlOf(<Unbroken text={text} />, "nl")).toBe(html);
});

test.each(["rejoint-il", "omega-3", "Alfa-ketoglutaraat", "2010–2026", "L -threonaat", ""])("%s stays as it is", (text) => {
  expect(htmlOf(<Unbroken text={text} />, "nl")).toBe(text);
});

test("the words stay the very words: nothing is added that would be copied, searched for or read aloud", () => {
  document.body.innerHTML = htmlOf(<Unbroken text="Magnesium L-threonaat" />, "nl");
  expect(document.body.textContent).toBe("Magnesium L-threonaat");
});
