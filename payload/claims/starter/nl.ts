/**
 * What a shop starts with in Dutch, after the annex of Regulation (EU) No 432/2012 (OJ L 136, 25.5.2012; CELEX 32012R0432). Written down without the
 * Journal at hand: whoever has it compares these seven letter by letter, and adds the three of the ten for magnesium that are left out (muscles,
 * protein synthesis, cell division), whose Dutch is not certain enough to call exact. The condition is told in our own words: what "a source of" means is in the annex of Regulation (EC) No 1924/2006.
 */
import type { LanguageRules } from "../claim-rules";

const asSource = "Alleen voor een levensmiddel dat ten minste een bron van magnesium is, zoals omschreven in de bijlage bij Verordening (EG) nr. 1924/2006 (bron van [naam van vitamines] en/of [naam van mineralen]). Verordening (EU) nr. 432/2012, bijlage.";
const magnesium = (wording: string) => ({ nutrient: "magnesium", wording, conditions: asSource });

const doctors = "Een claim mag niet verwijzen naar het advies van een individuele arts of gezondheidswerker (Verordening (EG) nr. 1924/2006, art. 12, c).";
const medicine = "Een supplement is geen geneesmiddel en mag niet zo voorgesteld worden (Richtlijn 2002/46/EG, art. 6; Verordening (EU) nr. 1169/2011, art. 7, lid 3).";
const weight = "Een claim mag niet zeggen hoe snel of hoeveel iemand afvalt (Verordening (EG) nr. 1924/2006, art. 12, b).";

export const starterNl: LanguageRules = {
  verbs: ["geneest", "genezen", "genezing van", "behandelt", "behandelen", "behandeling van", "voorkomt", "voorkomen", "beschermt tegen", "beschermen tegen", "bestrijdt", "bestrijden", "verhelpt", "verhelpen", "helpt tegen", "werkt tegen", "remedie tegen", "middel tegen", "medicijn tegen", "geneesmiddel tegen", "geneesmiddel voor"],
  diseases: [
    "alzheimer", "dementie", "parkinson", "kanker", "*kanker", "tumor", "tumoren", "diabetes", "suikerziekte", "depressie", "depressies", "artritis", "artrose", "reuma", "migraine", "epilepsie", "hartinfarct", "beroerte", "hoge bloeddruk",
    "hypertensie", "osteoporose", "griep", "verkoudheid", "infectie", "infecties", "ontsteking", "ontstekingen", "hart- en vaatziekten", "ziekte", "ziektes", "ziekten", "aandoening", "aandoeningen",
  ],
  denials: ["geen", "niet", "nooit", "evenmin", "noch"],
  phrases: [
    { words: "aanbevolen door arts*", reason: doctors },
    { words: "door arts* aanbevolen", reason: doctors },
    { words: "natuurlijk geneesmiddel", reason: medicine },
    { words: "kilo afvallen in", reason: weight },
  ],
  // The law itself is quoted where its claims are explained.
  exceptions: ["voorkomen, behandelen of genezen van een ziekte", "een ziekte bij de mens kan voorkomen, behandelen of genezen"],
  authorised: [
    magnesium("Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid"),
    magnesium("Magnesium draagt bij tot de elektrolytenbalans"),
    magnesium("Magnesium draagt bij tot een normaal energieleverend metabolisme"),
    magnesium("Magnesium draagt bij tot de normale werking van het zenuwstelsel"),
    magnesium("Magnesium draagt bij tot een normale psychologische functie"),
    magnesium("Magnesium draagt bij tot de instandhouding van normale botten"),
    magnesium("Magnesium draagt bij tot de instandhouding van normale tanden"),
  ],
};
