/**
 * Which language a text is in, by its small words. No library: those that are kept up guess among hundreds of languages and are wrong about
 * single sentences; here the question is only whether a French unit is still Dutch (or English, pasted from a source).
 */
import { wordsOf } from "../placeholders";
import { type Check, warning } from "./finding";

/** Words that are frequent in one of these languages and mean nothing in the others. */
const smallWords: Record<string, string> = {
  nl: "de het een van en niet dat die zijn aan voor met ook bij naar maar wordt worden heeft hebben door uit wel nog meer dan om te zo ze hij wij u uw je deze dit wat wie er geen werd waren kan zich tot na over zij als",
  fr: "le la les des du et est dans que qui pour une un pas plus par sur avec au aux sont ce cette ces se ou mais ils elle nous vous leur leurs ne été être chez sans comme son sa ses deux fait entre où donc dont l d qu n s c",
  en: "the of and is are was were that with for this not from by have has been which their its at as it be an or than these those who",
  de: "der die das und ist nicht mit von dem den ein eine auch auf für sich werden wird sind aus nach bei oder zu im als wie noch",
};

const sets = Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(" "))] as const);

/** How many of a text's words are small words of each language. */
export function smallWordCounts(text: string): { words: number; counts: Record<string, number> } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { words: words.length, counts: Object.fromEntries(sets.map(([language, set]) => [language, words.filter((word) => set.has(word)).length])) };
}

/** Fewer words say too little: names, titles of studies. */
const enough = 5;

export const checkLanguage: Check = ({ target, placeholders, targetLocale, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const { words, counts } = smallWordCounts(wordsOf(target, placeholders));
  const own = counts[targetLocale];
  if (words < enough || own === undefined) return [];
  const [other] = Object.entries(counts).filter(([language]) => language !== targetLocale).sort(([, a], [, b]) => b - a);
  return other && other[1] >= 3 && other[1] > 2 * own ? [warning("wrongLanguage", { language: other[0] })] : [];
};

const comparable = (text: string) => text.toLowerCase().replace(/[\s\u00AD]+/gu, " ").trim();

/** The same words in both languages. One or two may be right (Neuron, NMDA); more hardly ever are. */
export const checkCopy: Check = ({ source, target, placeholders, sourceLocale, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const words = wordsOf(target, placeholders);
  if (comparable(words) !== comparable(wordsOf(source, placeholders))) return [];
  const { words: count, counts } = smallWordCounts(words);
  const letters = words.match(/\p{L}{2,}/gu)?.length ?? 0;
  return letters > 2 && (count >= 4 || (counts[sourceLocale] ?? 0) > 0) ? [warning("sameAsSource")] : [];
};
