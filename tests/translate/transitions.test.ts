import { describe, expect, it } from "vitest";
import { p } from "@/payload/demo/body";
import { toLexical } from "@/payload/demo/lexical";
import { buildTarget } from "@/payload/translate/rebuild";
import { carryOut } from "@/payload/translate/desk/deeds";
import { newRecord, standingOf, type UnitRecord } from "@/payload/translate/record";
import { reconcile } from "@/payload/translate/reconcile";
import type { TextModel } from "@/payload/translate/text-model";
import { approve, clear, currentTarget, declareMinor, draftByMachine, NotOpen, proposeRepair, reject, repairMarks, translate } from "@/payload/translate/transitions";
import { extractUnits } from "@/payload/translate/units";

const model: TextModel[] = [
  { kind: "richText", name: "body", required: true, label: null, blocks: {}, inlineBlocks: {} },
  { kind: "text", name: "slug", many: false, multiline: false, maxLength: 120, required: true, label: null },
];
const keys: Record<string, number> = { a: 1, b: 2 };
const unitsOf = (text: string) => extractUnits(model, { body: toLexical([p(text)], (_kind, key) => keys[key], "x") });
const person = { kind: "person" as const };
const machine = { kind: "machine" as const, engine: "test" };
const lotte = { by: 1, at: "2026-11-22T10:00:00.000Z" };
const samuel = { by: 2, at: "2026-11-22T11:00:00.000Z" };

const first = "Neem **twee** tabletten.[@a]";
const record = (text = first): UnitRecord => newRecord(unitsOf(text)[0]!);
const done = (text = first): UnitRecord => translate(record(text), { text: "Prenez ⟦1⟧deux⟦/1⟧ comprimés.⟦2/⟧", origin: person }, lotte);
const moved = (from: UnitRecord, text: string): UnitRecord => reconcile([from], unitsOf(text))[0]!;
const state = (one: UnitRecord) => standingOf(one).state;
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof NotOpen ? error.code : error;
  }
  return "open";
};

describe("the state of a unit", () => {
  it("goes from untranslated over translated to approved, by somebody else where the shop asks for it", () => {
    expect(state(record())).toBe("untranslated");
    expect(state(done())).toBe("translated");
    expect(refusal(() => approve(done(), lotte, { fourEyes: true }))).toBe("ownWork");
    expect(state(approve(done(), lotte, { fourEyes: false }))).toBe("approved");
    const approved = approve(done(), samuel, { fourEyes: true });
    expect([state(approved), approved.translation?.reviewer?.by, approved.translation?.by]).toEqual(["approved", 2, 1]);
    expect(refusal(() => approve(approved, samuel, { fourEyes: true }))).toBe("nothingToApprove");
    expect(refusal(() => approve(record(), samuel, { fourEyes: true }))).toBe("nothingToApprove");
  });

  it("asks for an update when the source's words change, and comes back when they come back", () => {
    const approved = approve(done(), samuel, { fourEyes: true });
    const changed = moved(approved, "Neem **drie** tabletten.[@a]");
    expect(state(changed)).toBe("needsUpdate");
    expect(changed.translation).toEqual(approved.translation);
    expect(refusal(() => approve(changed, samuel, { fourEyes: false }))).toBe("nothingToApprove");
    expect(state(moved(changed, first))).toBe("approved");
    expect(state(translate(changed, { text: "Prenez ⟦1⟧trois⟦/1⟧ comprimés.⟦2/⟧", origin: person }, lotte))).toBe("translated");
  });

  it("stays where an editor declares the change minor, for those words only", () => {
    const changed = moved(done(), "Neem **twee** tabletjes.[@a]");
    const minor = declareMinor(changed, samuel);
    expect(state(minor)).toBe("translated");
    expect(minor.minor).toMatchObject([samuel]);
    expect(state(moved(minor, "Neem **tien** tabletjes.[@a]"))).toBe("needsUpdate");
    expect(state(moved(moved(minor, "Neem **tien** tabletjes.[@a]"), "Neem **twee** tabletjes.[@a]"))).toBe("translated");
    expect(refusal(() => declareMinor(done(), samuel))).toBe("nothingOutdated");
    expect(refusal(() => declareMinor(record(), samuel))).toBe("nothingOutdated");
  });

  it("asks for an update when it is rejected, until it is saved again", () => {
    const rejected = reject(approve(done(), samuel, { fourEyes: true }), { ...samuel, note: "toon" });
    expect([state(rejected), rejected.translation?.rejection?.note]).toEqual(["needsUpdate", "toon"]);
    expect(state(translate(rejected, { text: "Prenez-en ⟦1⟧deux⟦/1⟧.⟦2/⟧", origin: person }, lotte))).toBe("translated");
    expect(refusal(() => reject(record(), { ...samuel, note: "" }))).toBe("nothingToReject");
  });

  it("lets a machine fill what is empty or its own, and nothing else", () => {
    const draft = draftByMachine(record(), { text: "Prenez.", origin: machine }, lotte.at);
    expect(state(draft)).toBe("machineDraft");
    expect(state(draftByMachine(draft, { text: "Prenez-en.", origin: machine }, lotte.at))).toBe("machineDraft");
    expect(refusal(() => draftByMachine(done(), { text: "Non.", origin: machine }, lotte.at))).toBe("machineOverPerson");
    const outdated = moved(draft, "Neem **drie** tabletten.[@a]");
    expect(standingOf(outdated)).toEqual({ state: "machineDraft", outdated: true, repair: false });
    expect(refusal(() => approve(draft, samuel, { fourEyes: false }))).toBe("nothingToApprove");
    expect(refusal(() => translate(draft, { text: " ", origin: person }, lotte))).toBe("emptyText");
    expect(state(clear(draft))).toBe("untranslated");
  });

  it("of an address does not depend on the source's address", () => {
    const [slug] = extractUnits(model, { slug: "magnesium-en-geheugen" });
    const own = translate(newRecord(slug!), { text: "magnesium-et-memoire", origin: person }, lotte);
    expect(state(reconcile([own], extractUnits(model, { slug: "magnesium" }))[0]!)).toBe("translated");
  });
});

describe("a change of marks only", () => {
  it("leaves the state and offers the marks anew", () => {
    const changed = moved(approve(done(), samuel, { fourEyes: true }), "*Neem* **twee** tabletten.[@a]");
    expect(standingOf(changed)).toEqual({ state: "approved", outdated: false, repair: true });
    expect(proposeRepair(changed)).toEqual({ text: "Prenez ⟦2⟧deux⟦/2⟧ comprimés.⟦3/⟧", links: {}, complete: false });
    expect(refusal(() => repairMarks(changed, { text: "Prenez deux comprimés." }))).toBe("repairIncomplete");
    const repaired = repairMarks(changed, { text: "⟦1⟧Prenez⟦/1⟧ ⟦2⟧deux⟦/2⟧ comprimés.⟦3/⟧" });
    expect(standingOf(repaired)).toEqual({ state: "approved", outdated: false, repair: false });
    expect(refusal(() => repairMarks(repaired, { text: "x" }))).toBe("nothingToRepair");
    expect(proposeRepair(repaired)).toBeNull();
  });

  it("that only changes what a mark means needs nobody: another source, another address", () => {
    const changed = moved(done(), "Neem **twee** tabletten.[@b]");
    expect(standingOf(changed).repair).toBe(true);
    expect(proposeRepair(changed)).toEqual({ text: "Prenez ⟦1⟧deux⟦/1⟧ comprimés.⟦2/⟧", links: {}, complete: true });
  });

  it("never puts a mark onto the wrong words of a page", () => {
    const source = { body: toLexical([p("*Neem* **twee** tabletten.[@a]")], (_kind, key) => keys[key], "x") };
    const changed = moved(done(), "*Neem* **twee** tabletten.[@a]");
    const { document } = buildTarget(model, source, new Map([[changed.id, currentTarget(changed)!]]));
    expect(document.body).toMatchObject({ root: { children: [{ children: [{ text: "Prenez ", format: 0 }, { text: "deux", format: 1 }, { text: " comprimés." }, { type: "inlineBlock" }] }] } });
  });

  it("is repaired in its marks only: other words or another address lose the approval, whoever sends them as a repair", () => {
    const changed = moved(approve(done(), samuel, { fourEyes: true }), "*Neem* **twee** tabletten.[@a]");
    const repair = (text: string, links = {}) => carryOut(changed, { unit: "x", do: "repair", text, links }, { who: lotte, fourEyes: true, was: null, repaired: () => null });
    expect(state(repair("⟦1⟧Prenez⟦/1⟧ ⟦2⟧deux⟦/2⟧ comprimés.⟦3/⟧"))).toBe("approved");
    for (const other of [repair("⟦1⟧Prenez⟦/1⟧ ⟦2⟧dix⟦/2⟧ comprimés.⟦3/⟧"), repair("⟦1⟧Prenez⟦/1⟧ ⟦2⟧deux⟦/2⟧ comprimés.⟦3/⟧", { 1: "https://elsewhere.example" })]) {
      expect(other.translation).toMatchObject({ settled: "translated", by: lotte.by, reviewer: null });
    }
  });

  it("is undone by undoing", () => {
    const changed = moved(moved(done(), "Neem twee tabletten."), first);
    expect(standingOf(changed)).toEqual({ state: "translated", outdated: false, repair: false });
  });
});
