/** What the desk says about a translation, and what one click does about it. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { adoptTarget } from "@/payload/translate/adopt";
import { type CheckInput, type Finding, findingKey, type Term } from "@/payload/translate/checks/finding";
import { smallWordCounts } from "@/payload/translate/checks/language";
import { quantitiesIn } from "@/payload/translate/checks/numbers";
import { runChecks } from "@/payload/translate/checks/run-checks";
import { termsIn } from "@/payload/translate/checks/terms";
import { markProblems, type Placeholder } from "@/payload/translate/placeholders";
import type { TextModel } from "@/payload/translate/text-model";
import { extractUnits } from "@/payload/translate/units";
import { messageOf } from "@/payload/translate/desk/unit-findings";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";

const pair = (number: number): Placeholder => ({ number, kind: "style", paired: true, attributes: { format: 1 } });
const citation = (number: number): Placeholder => ({ number, kind: "citation", paired: false, attributes: { type: "inlineBlock" } });

function input(source: string, target: string, more: Partial<CheckInput> = {}): CheckInput {
  return { sourceLocale: "nl", targetLocale: "fr", source, target, placeholders: [], kind: "paragraph", maxLength: null, terms: [], forbidden: [], claimsBlock: false, ...more };
}

const codes = (found: Finding[]) => found.map(({ code }) => code);
const check = (source: string, target: string, more: Partial<CheckInput> = {}) => codes(runChecks(input(source, target, more)));
const repaired = (code: string, source: string, target: string, more: Partial<CheckInput> = {}) => runChecks(input(source, target, more)).find((one) => one.code === code)?.repair;
const n = "\u202F";
const w = "\u00A0";

describe("a good translation", () => {
  let model: TextModel[] = [];
  beforeAll(async () => {
    model = await modelOf("articles");
  });

  it("has nothing said about it: no alarm that blocks, and hardly a false one, in the demo's French", () => {
    const alarms = articlesInBoth.flatMap((article) => {
      const source = extractUnits(model, articleDocument(article, "nl"));
      return adoptTarget(source, extractUnits(model, articleDocument(article, "fr"))).pairs.flatMap((one) =>
        runChecks(input(one.source.text, one.text, { placeholders: one.source.placeholders, kind: one.source.kind, maxLength: one.source.maxLength })).map(({ code, severity, data }) => `${severity} ${code} ${JSON.stringify(data)} ${one.text.slice(0, 300)}`),
      );
    });
    const units = articlesInBoth.flatMap((article) => extractUnits(model, articleDocument(article, "nl"))).length;
    expect(alarms.length / units).toBeLessThan(0.02);
  });
});

describe("marks", () => {
  const placeholders = [pair(1), citation(2), citation(3)];
  const source = "Een ⟦1⟧vet⟦/1⟧ woord.⟦2/⟧ Nog een.⟦3/⟧";
  const good = "Un mot ⟦1⟧gras⟦/1⟧.⟦2/⟧ Encore un.⟦3/⟧";

  it.each([
    ["Un mot gras.⟦2/⟧ Encore un.⟦3/⟧", "marksMissing"],
    ["Un mot ⟦1⟧gras⟦/1⟧. Encore un.⟦3/⟧", "marksMissing"],
    [`${good}⟦4/⟧`, "marksUnknown"],
    ["Un mot ⟦1⟧gras⟦/1⟧.⟦2/⟧ Encore un.⟦3/⟧⟦3/⟧", "marksRepeated"],
    ["Un mot ⟦1⟧gras.⟦2/⟧ Encore un.⟦3/⟧", "marksBroken"],
  ])("dropped, doubled or broken block: %s", (target, code) => {
    expect(runChecks(input(source, target, { placeholders }))[0]).toMatchObject({ code, severity: "blocking" });
  });

  it("in another order are worth a look", () => {
    expect(check(source, good, { placeholders })).toEqual([]);
    expect(check(source, "Un mot ⟦1⟧gras⟦/1⟧.⟦3/⟧ Encore un.⟦2/⟧", { placeholders })).toEqual(["marksReordered"]);
  });

  it("are put back or taken out by one click where that is plain", () => {
    expect(repaired("marksMissing", source, "Un mot ⟦1⟧gras⟦/1⟧.⟦2/⟧ Encore un.", { placeholders })).toBe(good);
    expect(repaired("marksMissing", source, "Un mot gras.⟦2/⟧ Encore un.⟦3/⟧", { placeholders })).toBeNull();
    expect(repaired("marksUnknown", source, `${good}⟦4/⟧`, { placeholders })).toBe(good);
    expect(repaired("marksRepeated", source, `${good}⟦2/⟧`, { placeholders })).toBe(good);
  });
});

describe("numbers", () => {
  it.each([
    ["Een portie levert 1.250,5 mg.", `Une dose apporte 1${n}250,5 mg.`],
    ["Kost € 1.250,50 per jaar.", `Coûte 1${n}250,50${w}€ par an.`],
    ["Er zit 25% in.", `Il y en a 25${n}%.`],
    ["Zie HT22, omega-3 en vitamine B12.", "Voir HT22, oméga-3 et vitamine B12."],
    ["Neem 2 g per dag.", `Prenez 2${w}grammes par jour.`],
    ["Dat duurde 9 weken.", "Cela a duré neuf semaines."],
    ["Dat duurde negen weken.", "Cela a duré 9 semaines."],
    ["Van 18–45 jaar, in 2010.", "De 18 à 45 ans, en 2010."],
    ["Van 18-45 jaar.", "De 18 à 45 ans."],
    ["Neem 400 mcg per dag.", "Prenez 400 µg par jour."],
    ["Ruim 10 IE per pot.", "Plus de 10 UI par flacon."],
  ])("of the same value raise nothing: %s", (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it.each([
    ["Neem 2 g per dag.", "Prenez 2 mg par jour.", ["unitChanged"]],
    ["Neem 2 g per dag.", "Prenez 3 g par jour.", ["numberMissing", "numberExtra"]],
    ["Een portie levert 1.250 mg.", "Une dose apporte 1,250 mg.", ["numberMissing", "numberExtra"]],
    ["Er deden 109 mensen mee.", "Des gens ont participé.", ["numberMissing"]],
    ["Na weken was het zo.", "Après 6 semaines, oui.", ["numberExtra"]],
    ["Twee van de 12, en 12 van de 40.", "Deux sur 12, et sur 40.", ["numberMissing"]],
  ])("of another value do: %s → %s", (source, target, expected) => {
    expect(check(source, target)).toEqual(expected);
  });

  it("are read as each language writes them, whatever their size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        for (const locale of ["nl", "fr"] as const) {
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
          expect(quantitiesIn(`x ${text} mg y`, locale)).toMatchObject([{ value, unit: "mg" }]);
        }
      }),
    );
  });
});

describe("language", () => {
  const dutch = "Dat hersenonderzoekers naar magnesium kijken, is geen toeval en het blijft niet bij één proef.";

  it("left in the source is seen: copied, or translated into the wrong one", () => {
    expect(check(dutch, dutch)).toEqual(["sameAsSource", "wrongLanguage"]);
    expect(check(dutch, "That brain researchers look at magnesium is not an accident and it does not stop at one trial.")).toEqual(["wrongLanguage"]);
    expect(check("Weken van de proef", "Weken van de proef")).toEqual(["sameAsSource"]);
  });

  it("of names, titles and addresses is no matter", () => {
    expect(check("Neuron", "Neuron")).toEqual([]);
    expect(check("HT22", "HT22")).toEqual([]);
    expect(check("https://shop.example/nl/de-een-van-het", "https://shop.example/nl/de-een-van-het", { kind: "address" })).toEqual([]);
  });

  it("is told by small words that each belong to one language only in part", () => {
    const { counts } = smallWordCounts(dutch);
    expect(counts.nl).toBeGreaterThan((counts.fr ?? 0) + 3);
  });
});

describe("French typography", () => {
  it.each([
    ["Et vous ?", `Et vous${n}?`],
    ["Et vous?", `Et vous${n}?`],
    ["Le mot: mélange.", `Le mot${w}: mélange.`],
    ["Le mot : mélange.", `Le mot${w}: mélange.`],
    ["Oui ; non.", `Oui${n}; non.`],
    ["Dire « oui » vite.", `Dire «${n}oui${n}» vite.`],
    ["Dire «oui» vite.", `Dire «${n}oui${n}» vite.`],
    ["Il y en a 25 %.", `Il y en a 25${n}%.`],
  ])("is put right by one click: %s", (target, expected) => {
    expect(repaired("spacing", "x", target)).toBe(expected);
    expect(check("x", expected)).not.toContain("spacing");
  });

  it.each([`Oui${w}! Le mot${n}: c’est «${w}oui${w}».`, "Voir https://example.org/a?b=c:d à 12:30.", "Écrire à info@example.org.", "Ratio 2:1 !".replace(" !", `${n}!`), "Quoi…", "(Oui.)"])("accepts either no-break space and leaves addresses and times: %s", (target) => {
    expect(check("x", target)).not.toContain("spacing");
  });

  it("wants curly apostrophes and guillemets", () => {
    expect(repaired("apostrophe", "x", "C'est l'eau")).toBe("C’est l’eau");
    expect(repaired("quotes", "x", 'Le mot "mélange" ici')).toBe(`Le mot «${n}mélange${n}» ici`);
  });

  it("works beside marks without touching them", () => {
    const placeholders = [pair(1)];
    expect(repaired("spacing", "x ⟦1⟧y⟦/1⟧", "⟦1⟧Et vous ?⟦/1⟧ Oui", { placeholders })).toBe(`⟦1⟧Et vous${n}?⟦/1⟧ Oui`);
    expect(check("x ⟦1⟧y⟦/1⟧ ?", "Et ⟦1⟧vous⟦/1⟧ ?", { placeholders })).toContain("spacing");
  });
});

describe("Dutch quotes", () => {
  const dutch = { sourceLocale: "fr", targetLocale: "nl" } as const;
  it("are curly, not straight and not French", () => {
    expect(repaired("quotes", "x", "Het woord «mengsel» telt", dutch)).toBe("Het woord ‘mengsel’ telt");
    expect(repaired("quotes", "x", 'Het woord "mengsel" telt', dutch)).toBe("Het woord “mengsel” telt");
    expect(check("x", "Het woord ‘mengsel’ of „mengsel”, ’s ochtends", dutch)).not.toContain("quotes");
    expect(repaired("apostrophe", "x", "Foto's van 's ochtends", dutch)).toBe("Foto’s van 's ochtends");
  });
});

describe("small slips", () => {
  it.each([
    ["doubledWord", "Zo is het.", "C’est est ainsi.", null],
    ["doubledWord", "Zo is het.", "Il est est ainsi.", "Il est ainsi."],
    ["doubledWord", "Zo is het.", "Il est  est est ainsi.", "Il est ainsi."],
    ["doubledSpace", "Zo is het.", "C’est  ainsi.", "C’est ainsi."],
    ["edgeSpace", "Zo is het.", " C’est ainsi. ", "C’est ainsi."],
    ["endPunctuation", "Is het zo?", "Est-ce ainsi", `Est-ce ainsi${n}?`],
    ["endPunctuation", "Zo is het", "C’est ainsi.", "C’est ainsi"],
    ["endPunctuation", "Zo is het.", `C’est ainsi${n}!`, "C’est ainsi."],
  ])("%s: %s → %s", (code, source, target, expected) => {
    if (expected === null) return expect(check(source, target)).not.toContain(code);
    expect(check(source, target)).toContain(code);
    return expect(repaired(code, source, target)).toBe(expected);
  });

  it("keep a citation behind the full stop that is added", () => {
    const placeholders = [citation(1)];
    expect(repaired("endPunctuation", "Zo is het.⟦1/⟧", "C’est ainsi⟦1/⟧", { placeholders })).toBe("C’est ainsi.⟦1/⟧");
    expect(check("Zo is het.⟦1/⟧", "C’est ainsi.⟦1/⟧", { placeholders })).toEqual([]);
  });

  it("are not seen where the language wants it so", () => {
    expect(check("We herinneren ons dat.", "Nous nous en souvenons.")).toEqual([]);
    expect(check("Hij zei “ja.”", `Il a dit «${n}oui.${n}»`)).not.toContain("endPunctuation");
  });
});

describe("limits and shapes", () => {
  it("block what could not be saved", () => {
    expect(check("Kort", "Beaucoup trop long", { maxLength: 10 })).toContain("tooLong");
    expect(check("a ⟦1⟧b⟦/1⟧", "⟦1⟧dix lettre⟦/1⟧", { maxLength: 10, placeholders: [pair(1)] })).not.toContain("tooLong");
    expect(repaired("slugShape", "magnesium-en-geheugen", "Magnésium et mémoire", { kind: "slug" })).toBe("magnesium-et-memoire");
    expect(check("https://a.example/nl", "a.example/fr", { kind: "address" })).toEqual(["addressShape"]);
    expect(check("Iets", " ")).toEqual(["empty"]);
  });
});

describe("terms", () => {
  const term = (source: string, more: Partial<Term>): Term => ({ source, preferred: [], forbidden: [], keep: false, caseSensitive: false, ...more });
  const terms = [term("voedingssupplement", { preferred: ["complément alimentaire"], forbidden: ["supplément nutritionnel"] }), term("Magtein®", { keep: true }), term("magnesium", { preferred: ["magnésium"] }), term("magnesium L-threonaat", { preferred: ["magnésium L-thréonate"] })];

  it("are wanted as the list has them, and forbidden ones block", () => {
    expect(check("Een voedingssupplement is geen medicijn.", "Un complément alimentaire n’est pas un médicament.", { terms })).toEqual([]);
    expect(check("Een voedingssupplement is geen medicijn.", "Un supplément nutritionnel n’est pas un médicament.", { terms })).toEqual(["termForbidden", "termNotUsed"]);
    expect(check("Magtein® is een merk.", "La magteine est une marque.", { terms })).toEqual(["termNotKept"]);
    expect(check("Iets anders staat hier.", "Ceci guérit le diabète vite.", { forbidden: [{ words: "guérit le diabète", reason: null }] })).toEqual(["claimForbidden"]);
  });

  it("are found as whole words, the longest first", () => {
    expect(termsIn("Magnesium L-threonaat is een zout.", terms, "nl").map(({ source }) => source)).toEqual(["magnesium L-threonaat"]);
    expect(termsIn("Magnesiumzout en magnesium L-threonaat en magnesium.", terms, "nl").map(({ source }) => source)).toEqual(["magnesium L-threonaat", "magnesium"]);
    expect(check("Het magnesium steeg.", `Le magnésium${n}L augmentait.`, { terms })).toEqual([]);
  });
});

describe("every check", () => {
  const piece = fc.constantFrom("«", "»", " ", "  ", n, w, "?", "!", ":", ";", "l'eau", '"', "mot", "mot mot", "⟦1⟧", "⟦/1⟧", "⟦2/⟧", "⟦9/⟧", "1 250,5", "25 %", "https://a.example/b?c", "12:30", ".", "…", "⟦", "'s", "é");
  const target = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
  const base = { placeholders: [pair(1), citation(2)] };

  it("says something sensible about any text, and a repair is done after one click", () => {
    fc.assert(
      fc.property(target, fc.constantFrom("fr", "nl"), (text, targetLocale) => {
        const about = input("Een ⟦1⟧mot⟦/1⟧ van 25%.⟦2/⟧", text, { ...base, targetLocale: targetLocale as "fr" | "nl" });
        for (const finding of runChecks(about)) {
          if (finding.repair === null) continue;
          const again = runChecks({ ...about, target: finding.repair });
          expect(again.filter((one) => one.code === finding.code && JSON.stringify(one.data) === JSON.stringify(finding.data) && one.repair !== null)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("of words leaves the marks as they are", () => {
    fc.assert(
      fc.property(target, (text) => {
        for (const { code, repair } of runChecks(input("Een ⟦1⟧mot⟦/1⟧ van 25%.⟦2/⟧", text, base))) {
          if (repair !== null && !code.startsWith("marks")) expect(markProblems(repair, base.placeholders)).toEqual(markProblems(text, base.placeholders));
        }
      }),
    );
  });

  it("is named by what it says about these texts, so that a dismissed one stays so until they change", () => {
    const about = input("Is het zo?", "Est-ce ainsi");
    const [finding] = runChecks(about);
    expect(findingKey(finding!, about)).toBe(findingKey(runChecks(about)[0]!, about));
    expect(findingKey(finding!, about)).not.toBe(findingKey(finding!, { ...about, target: "Est-ce ainsi donc" }));
  });
});

describe("an end without punctuation", () => {
  it.each([
    ["nl", { source: "?", target: "" }, "De bron eindigt met „?”, de vertaling zonder leesteken."],
    ["nl", { source: "?", target: "." }, "De bron eindigt met „?”, de vertaling met „.”."],
    ["fr", { source: "", target: "." }, "La source se termine sans ponctuation, la traduction par «\u202F.\u202F»."],
  ])("is called by its name (%s)", (language, data, words) => {
    expect(messageOf({ code: "endPunctuation", data }, language)).toBe(words);
  });
});
