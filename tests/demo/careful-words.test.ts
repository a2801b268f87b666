/**
 * What the demo's words must not do: promise a cure (Directive 2002/46/EC art. 6(2), Regulation (EC) 1924/2006 art. 10),
 * copy the page they replace, or break French typography.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { demoContent } from "@/payload/demo/content";
import { french, passages, strings, texts } from "./reading";

const all = texts(demoContent.articles);
const words = all.map(({ name, text }) => ({ name, passages: [text.title, text.excerpt, text.seo.title, text.seo.description, ...passages(text.body)] }));

describe("health claims", () => {
  // Finite verbs only: quoting the law needs the infinitives, a claim would need these.
  const claims =
    /\b(?:voorkomt|voorkomen dat|geneest|behandelt|verhelpt|bestrijdt|verjongt|prévient|préviennent|guérit|guérissent|traite|traitent|soigne|soignent|combat|rajeunit)\b/iu;

  it.each(words)("$name promises to prevent, treat or cure nothing", ({ passages: lines }) => {
    expect(lines.filter((line) => claims.test(line))).toEqual([]);
  });

  it("are not made by products or calls to action either", () => {
    const { products, callsToAction, site, topics } = demoContent;
    expect(strings([products, callsToAction, site, topics]).filter((line) => claims.test(line))).toEqual([]);
  });

  it("are made for magnesium and betaine in the authorised wording of Regulation (EU) 432/2012 only", () => {
    const authorised = [
      "bijdraagt tot de normale werking van het zenuwstelsel",
      "draagt bij tot de normale werking van het zenuwstelsel",
      "draagt bij tot de normale werking van de spieren",
      "draagt bij tot een normaal homocysteïnemetabolisme",
      "contribue au fonctionnement normal du système nerveux",
      "contribue à une fonction musculaire normale",
      "contribue au métabolisme normal de l’homocystéine",
    ];
    const lines = [...words.flatMap(({ passages: found }) => found), ...strings(demoContent.products)];
    const claiming = lines.filter((line) => /\b(?:draagt bij|bijdraagt|contribue)\b/iu.test(line));
    expect(claiming.length).toBeGreaterThan(0);
    expect(claiming.filter((line) => !authorised.some((claim) => line.includes(claim)))).toEqual([]);
  });
});

describe("French typography", () => {
  const lines = french(demoContent);

  it("finds the demo's French", () => {
    expect(lines.length).toBeGreaterThan(500);
  });

  it("never lets a line break before ; : ! ? or inside guillemets", () => {
    expect(lines.filter((line) => / [;:!?»]|« /u.test(line))).toEqual([]);
    expect(lines.filter((line) => /[^\s\u202F\d][;!?»]/u.test(line.replace(/https:\S+/gu, "")))).toEqual([]);
  });

  it("uses the curly apostrophe, as Dutch does", () => {
    expect(strings([words, demoContent.products, demoContent.callsToAction]).filter((line) => line.includes("'"))).toEqual([]);
  });
});

describe("the text of the page the demo replaces", () => {
  const seed = fileURLToPath(new URL("../../../shared/seed-article.txt", import.meta.url));
  const run = 8;

  function runsOf(text: string): string[] {
    const plain = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return plain.slice(0, Math.max(0, plain.length - run + 1)).map((_, index) => plain.slice(index, index + run).join(" "));
  }

  it("finds a copied sentence where there is one", () => {
    const sentence = "Le magnésium joue un rôle central dans la stabilité neuronale et ailleurs.";
    expect(runsOf(`Or ${sentence}`)).toEqual(expect.arrayContaining(runsOf(sentence)));
  });

  it.skipIf(!existsSync(seed))(`shares no ${run} words in a row with it (skipped where the page is not at hand, outside this repository)`, () => {
    const copied = new Set(runsOf(readFileSync(seed, "utf8").split(/^Sources$/mu)[0] ?? ""));
    expect(copied.size).toBeGreaterThan(100);
    const ours = words.flatMap(({ passages: lines }) => lines.flatMap(runsOf));
    expect(ours.filter((found) => copied.has(found))).toEqual([]);
  });
});
