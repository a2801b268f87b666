import { expect, test } from "vitest";
import { Unbroken } from "@/components/layout/unbroken";
import { htmlOf } from "../support/render";

const kept = (text: string) => `<span class="unbroken">${text}</span>`;

test.each([
  ["Magnesium L-threonaat, 90 capsules", `Magnesium ${kept("L-t")}hreonaat, 90 capsules`],
  ["Magnésium L-thréonate et N-acétyl-L-cystéine", `Magnésium ${kept("L-t")}hréonate et ${kept("N-a")}cétyl-${kept("L-c")}ystéine`],
  ["5-HTP", `${kept("5-H")}TP`],
  ["A-t-il un effet ?", `${kept("A-t-il")} un effet ?`],
  ["Comment rejoint-il le cerveau ?", `Comment rejoin${kept("t-il")} le cerveau ?`],
  ["Que va-t-elle changer, et qu’est-ce que c’est ?", `Que v${kept("a-t-elle")} changer, et qu’es${kept("t-ce")} que c’est ?`],
  ["Peut-on s’en passer, pouvons-nous ?", `Peu${kept("t-on")} s’en passer, pouvon${kept("s-nous")} ?`],
  ["Prenez rendez-vous. Que disent-ils, sauraient-elles, dois-je, EST-CE", `Prenez rende${kept("z-vous")}. Que disen${kept("t-ils")}, sauraien${kept("t-elles")}, doi${kept("s-je")}, ES${kept("T-CE")}`],
])("no line of %s ends after a lone letter or before a pronoun", (text, html) => {
  expect(htmlOf(<Unbroken text={text} />, "nl")).toBe(html);
});

test.each(["Villers-le-Lac", "anti-oncogène", "avant-centre", "omega-3", "Alfa-ketoglutaraat", "2010–2026", "L -threonaat", ""])("%s stays as it is", (text) => {
  expect(htmlOf(<Unbroken text={text} />, "nl")).toBe(text);
});

test("the words stay the very words: nothing is added that would be copied, searched for or read aloud", () => {
  document.body.innerHTML = htmlOf(<Unbroken text="Magnesium L-threonaat" />, "nl");
  expect(document.body.textContent).toBe("Magnesium L-threonaat");
});
