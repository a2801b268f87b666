import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";
import type { LanguageRules } from "@/payload/claims/claim-rules";
import { findAuthorisedClaims, findForbiddenClaims } from "@/payload/claims/find-claims";
import { starterLanguages } from "@/payload/claims/starter/starter-rules";
import { demoContent } from "@/payload/demo/content";

import { passages, texts } from "../demo/reading";

const none: LanguageRules = { verbs: [], diseases: [], denials: [], phrases: [], exceptions: [], authorised: [] };
const forbidden = (text: string, locale: Locale) => findForbiddenClaims(text, starterLanguages[locale]).map(({ words }) => words);

describe("a claim about a disease", () => {
  it.each([
    ["nl", "Magnesium geneest depressie.", "geneest depressie"],
    ["nl", "Dit voorkomt de ziekte van Alzheimer.", "voorkomt de ziekte"],
    ["nl", "een remedie tegen migraine", "remedie tegen migraine"],
    ["nl", "Zo kan magnesium migraine voorkomen.", "migraine voorkomen"],
    ["nl", "BESCHERMT TEGEN BORSTKANKER", "BESCHERMT TEGEN BORSTKANKER"],
    ["fr", "Le magnésium guérit la dépression.", "guérit la dépression"],
    ["fr", "Il prévient la maladie d’Alzheimer.", "prévient la maladie"],
    ["fr", "un remède contre la grippe", "remède contre la grippe"],
    ["fr", "Un traitement de l’hypertension.", "traitement de l’hypertension"],
    ["fr", "Le zinc lutte contre le rhume.", "lutte contre le rhume"],
  ] as const)("in %s is found: %s", (locale, text, words) => {
    expect(forbidden(text, locale)).toEqual([words]);
  });

  it.each([
    ["nl", "Magnesium draagt bij tot de normale werking van het zenuwstelsel."],
    ["nl", "Een supplement geneest geen ziekten."],
    ["nl", "Magnesium geneest migraine niet."],
    ["nl", "De behandeling duurde zes weken."],
    ["nl", "Artrose komt vaker voor op latere leeftijd. Wie beweegt, voorkomt stijfheid."],
    ["nl", "Een verkoudheid duurt een week."],
    ["fr", "Le magnésium contribue au fonctionnement normal du système nerveux."],
    ["fr", "Un complément ne traite aucune maladie."],
    ["fr", "L’étude traite du métabolisme dans le diabète."],
    ["fr", "La grippe dure une semaine. Le sport prévient l’ennui."],
    ["fr", "Il n’est pas prouvé qu’il prévienne la migraine."],
  ] as const)("in %s is not seen in: %s", (locale, text) => {
    expect(forbidden(text, locale)).toEqual([]);
  });

  it("says where it stands, over any kind of space", () => {
    const text = "Kort gezegd: dit geneest  uw\u00A0migraine.";
    const [found] = findForbiddenClaims(text, starterLanguages.nl);
    expect(found).toMatchObject({ words: "geneest uw migraine", reason: null });
    expect(text.slice(found?.start, found?.end)).toBe("geneest  uw\u00A0migraine");
  });
});

describe("the lists of the shop", () => {
  it.each([["nl", "Aanbevolen door artsen.", /arts/], ["fr", "Recommandée par les médecins.", /médecin/], ["fr", "un médicament naturel", /médicament/]] as const)("in %s forbid words with a reason: %s", (locale, text, reason) => {
    expect(findForbiddenClaims(text, starterLanguages[locale])).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) as string })]);
  });

  it("end a word where no star stands, and take any ending where one does", () => {
    const rules = { ...none, phrases: [{ words: "wonder", reason: "Overdreven." }, { words: "detox*", reason: "Zegt niets." }] };
    expect(findForbiddenClaims("Bewonderenswaardig, die wonderen.", rules)).toEqual([]);
    expect(findForbiddenClaims("Een wonder: detoxkuur!", rules).map(({ words }) => words)).toEqual(["wonder", "detoxkuur"]);
  });

  it("leave exceptions and the authorised words alone", () => {
    const rules = { ...none, verbs: ["vermindert"], diseases: ["vermoeidheid"], authorised: [{ nutrient: "magnesium", wording: "Magnesium vermindert vermoeidheid", conditions: "" }] };
    expect(findForbiddenClaims("Magnesium vermindert vermoeidheid.", rules)).toEqual([]);
    expect(findForbiddenClaims("Zink vermindert vermoeidheid.", rules)).toHaveLength(1);
    expect(findForbiddenClaims("Zink vermindert vermoeidheid.", { ...rules, exceptions: ["zink vermindert vermoeidheid"] })).toEqual([]);
  });

  it("are searched for as they are written, whatever they hold", () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.string(), (words, text) => {
      const rules = { ...none, verbs: words, diseases: words, denials: words, exceptions: words.slice(1), phrases: words.map((one) => ({ words: one, reason: "" })), authorised: words.map((one) => ({ nutrient: one, wording: one, conditions: "" })) };
      expect(Array.isArray(findForbiddenClaims(text, rules)) && Array.isArray(findAuthorisedClaims(text, rules))).toBe(true);
    }));
    expect(findForbiddenClaims("alles", { ...none, phrases: [{ words: "*", reason: "" }] })).toEqual([]);
  });
});

describe("authorised claims", () => {
  const meant = (text: string, locale: Locale) => findAuthorisedClaims(text, starterLanguages[locale]).map(({ exact, claim }) => ({ exact, wording: claim.wording }));

  it.each([
    ["nl", "Zo draagt het bij. Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid.", "Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid"],
    ["fr", "Le magnésium contribue à l'équilibre électrolytique, voilà.", "Le magnésium contribue à l’équilibre électrolytique"],
  ] as const)("in %s are known by their exact words: %s", (locale, text, wording) => {
    expect(meant(text, locale)).toEqual([{ exact: true, wording }]);
  });

  it.each([
    ["nl", "Magnesium vermindert vermoeidheid.", "Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid"],
    ["fr", "Le magnésium réduit la fatigue.", "Le magnésium contribue à réduire la fatigue"],
    ["fr", "Ce magnésium soutient le fonctionnement du système nerveux.", "Le magnésium contribue au fonctionnement normal du système nerveux"],
  ] as const)("in %s are recognised in other words: %s", (locale, text, wording) => {
    expect(meant(text, locale)).toEqual([{ exact: false, wording }]);
  });

  it.each([["nl", "De helft van het magnesium zit in de botten."], ["nl", "Slaap helpt tegen vermoeidheid."], ["fr", "Le magnésium se trouve dans les légumes verts."]] as const)("in %s are not seen in: %s", (locale, text) => {
    expect(meant(text, locale)).toEqual([]);
  });
});

it.each(texts(demoContent.articles))("finds nothing forbidden in $name", ({ locale, text }) => {
  const lines = [text.title, text.excerpt, text.seo.title, text.seo.description, ...passages(text.body)];
  expect(lines.join("").length).toBeGreaterThan(1000);
  expect(lines.flatMap((line) => forbidden(line, locale))).toEqual([]);
});
