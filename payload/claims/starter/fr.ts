/**
 * What a shop starts with in French. The wordings are those of the annex of Regulation (EU) No 432/2012 (OJ L 136, 25.5.2012). The condition
 * is told in our own words: what "a source of" means is in the annex of Regulation (EC) No 1924/2006.
 */
import type { LanguageRules } from "../claim-rules";

const asSource = "Uniquement pour une denrée alimentaire qui est au moins une source de magnésium, au sens de l’annexe du règlement (CE) nº 1924/2006 (source de [nom des vitamines] et/ou [nom des minéraux]). Règlement (UE) nº 432/2012, annexe.";
const magnesium = (wording: string) => ({ nutrient: "magnésium", wording, conditions: asSource });

const doctors = "Une allégation ne peut se référer aux recommandations d’un médecin ou d’un professionnel de la santé (règlement (CE) nº 1924/2006, art. 12, c).";
const medicine = "Un complément n’est pas un médicament et ne peut être présenté comme tel (directive 2002/46/CE, art. 6 ; règlement (UE) nº 1169/2011, art. 7, par. 3).";
const weight = "Une allégation ne peut dire à quel rythme ni de combien on maigrit (règlement (CE) nº 1924/2006, art. 12, b).";

export const starterFr: LanguageRules = {
  verbs: ["guérit", "guérir", "guérissent", "guérison de", "soigne", "soignent", "soigner", "traite", "traitent", "traiter", "traitement de", "prévient", "préviennent", "prévenir", "prévention de", "protège contre", "protègent contre", "protéger contre", "combat", "combattent", "combattre", "lutte contre", "luttent contre", "lutter contre", "remède contre", "remède à", "médicament contre"],
  diseases: [
    "alzheimer", "démence", "démences", "parkinson", "cancer", "cancers", "tumeur", "tumeurs", "diabète", "dépression", "dépressions", "arthrite", "arthrose", "rhumatisme", "rhumatismes", "migraine", "migraines", "épilepsie", "infarctus", "avc",
    "hypertension", "ostéoporose", "grippe", "rhume", "rhumes", "infection", "infections", "inflammation", "inflammations", "maladie", "maladies", "affection", "affections",
  ],
  denials: ["ne", "n’", "aucun", "aucune", "pas", "jamais", "ni"],
  phrases: [
    { words: "recommandé* par des médecins", reason: doctors },
    { words: "recommandé* par les médecins", reason: doctors },
    { words: "médicament naturel", reason: medicine },
    { words: "kilos perdus en", reason: weight },
  ],
  // The law itself is quoted where its claims are explained; "traiter de" is to be about something.
  exceptions: ["prévention, de traitement ou de guérison d’une maladie", "prévenir, de traiter ou de guérir une maladie", "traite de", "traite du", "traite des", "traitent de", "traitent du", "traitent des"],
  authorised: [
    magnesium("Le magnésium contribue à réduire la fatigue"),
    magnesium("Le magnésium contribue à l’équilibre électrolytique"),
    magnesium("Le magnésium contribue à un métabolisme énergétique normal"),
    magnesium("Le magnésium contribue au fonctionnement normal du système nerveux"),
    magnesium("Le magnésium contribue à une fonction musculaire normale"),
    magnesium("Le magnésium contribue à une synthèse protéique normale"),
    magnesium("Le magnésium contribue à des fonctions psychologiques normales"),
    magnesium("Le magnésium contribue au maintien d’une ossature normale"),
    magnesium("Le magnésium contribue au maintien d’une dentition normale"),
    magnesium("Le magnésium joue un rôle dans le processus de division cellulaire"),
  ],
};
