import { expect, it } from "vitest";

import { lostCaptions } from "@/payload/translate/desk/live-check";
import { block, paragraph, richText } from "../support/documents";

const figure = (media: number, caption?: string) => block("figure", { media, caption });
const body = (...nodes: object[]) => richText(paragraph("Zin."), ...nodes);

it.each([
  ["none where the picture is explained here too", [figure(1, "Een blad.")], [figure(1, "Une feuille.")], []],
  ["the one that is left out, or of spaces only", [figure(1, "Een blad.")], [figure(1, " ")], ["Een blad."]],
  ["none of a picture that this text does not show", [figure(1, "Een blad.")], [figure(2)], []],
  ["none of a picture that the source does not explain", [figure(1)], [figure(1)], []],
  ["of a picture that stands there twice, the one that lacks", [figure(1, "Eerst."), figure(1, "Dan.")], [figure(1, "D’abord."), figure(1)], ["Dan."]],
  ["none where one of the two was never explained", [figure(1), figure(1, "Een blad.")], [figure(1, "Une feuille."), figure(1)], []],
  ["those of pictures that stand in another order", [figure(1, "Een."), figure(2, "Twee.")], [figure(2, "Deux."), figure(1)], ["Een."]],
])("captions that get lost: %s", (_, source, target, lost) => {
  expect(lostCaptions(body(...source), body(...target))).toEqual(lost);
});

it.each([null, undefined, "x", 3, { root: {} }])("captions of %j are none", (value) => {
  expect([lostCaptions(value, body(figure(1))), lostCaptions(body(figure(1, "Een blad.")), value)]).toEqual([[], []]);
});
