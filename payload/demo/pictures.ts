import { inFrench } from "./french-spaces";
import type { DemoPicture } from "./shape";

const credit = "Feuilleton (MIT)";

function picture(key: string, [width, height]: [number, number], nl: string, fr: string): DemoPicture {
  return { key, file: `${key}.svg`, width, height, alt: { nl, fr: inFrench(fr) }, credit };
}

const hero: [number, number] = [1600, 900];
const pack: [number, number] = [1000, 1000];
const portrait: [number, number] = [600, 600];

/** Drawn for this project, without words in them, so that one picture serves every language. */
export const demoPictures: DemoPicture[] = [
  picture(
    "synapse",
    hero,
    "Twee zenuwuiteinden in blauwgroen en terracotta raken elkaar bijna; tussen hen zweven okeren bolletjes door een lichte spleet.",
    "Deux terminaisons nerveuses, bleu-vert et terre cuite, se touchent presque ; des billes ocre flottent dans la fente claire qui les sépare.",
  ),
  picture(
    "krebs-wheel",
    hero,
    "Een groot rad van acht gekleurde schijven draait boven een glooiend landschap, met in een hoek een kleine muis die toekijkt.",
    "Une grande roue de huit disques colorés tourne au-dessus de collines ; dans un coin, une petite souris la regarde.",
  ),
  picture(
    "bunch",
    hero,
    "Een tros druiven in paars en terracotta hangt aan een rank; één druif is opengesneden en toont haar bleke vruchtvlees.",
    "Une grappe violette et terre cuite pend à son sarment ; un grain coupé en deux laisse voir sa pulpe pâle.",
  ),
  picture(
    "beet",
    hero,
    "Drie suikerbieten met hoog groen blad steken half in de aarde; in de bodem lopen lagen als de ringen in een doorgesneden biet.",
    "Trois betteraves sucrières au feuillage dressé, à demi plongées dans une terre faite de couches, comme les anneaux d’une betterave coupée.",
  ),
  picture(
    "bottle",
    hero,
    "Een bruin potje waarvan het etiket, zonder woorden, zich als een lang lint naar rechts uitrolt onder een groot vergrootglas.",
    "Un flacon brun dont l’étiquette, sans un mot, se déroule en long ruban vers la droite sous une grande loupe.",
  ),
  picture(
    "lab-bench",
    hero,
    "Een laboratoriumtafel met een microscoop, een rek gekleurde buisjes, een kolf en een rij gesloten potjes bij avondlicht.",
    "Une paillasse de laboratoire : un microscope, un portoir de tubes colorés, une fiole et une rangée de flacons fermés, dans la lumière du soir.",
  ),
  picture(
    "nmda-channel",
    [1400, 800],
    "Twee keer dezelfde poort in een celwand: links versperd door een okeren bol, rechts open, met kleine bolletjes die naar binnen stromen.",
    "Deux fois la même porte dans une paroi cellulaire : à gauche une boule ocre la bouche, à droite elle est ouverte et de petites billes entrent.",
  ),
  picture(
    "krebs-ring",
    [1400, 800],
    "Een ring van acht schijven, met pijlen in de richting van de klok verbonden; de vierde schijf is terracotta en groter dan de andere.",
    "Un anneau de huit disques reliés par des flèches dans le sens des aiguilles d’une montre ; le quatrième, terre cuite, est plus grand que les autres.",
  ),
  picture(
    "grape-skin",
    [1400, 800],
    "Een halve druif van dichtbij: bleek vruchtvlees, twee pitten, en een dunne schil vol stippen; ernaast de schil nog eens vergroot.",
    "Un demi-grain de raisin vu de près : pulpe claire, deux pépins, peau mince semée de points ; à côté, cette peau encore agrandie.",
  ),
  picture(
    "methyl-gift",
    [1400, 800],
    "Een molecuul met drie okeren bolletjes geeft er één door, langs een gebogen pijl, aan een zeshoekig molecuul rechts.",
    "Une molécule qui porte trois billes ocre en passe une, le long d’une flèche courbe, à une molécule hexagonale placée à droite.",
  ),
  picture(
    "label-anatomy",
    [1400, 800],
    "Een plat etiket in drie vakken: een voorkant met een blad, een tabel met balkjes, en een smalle strook met pictogrammen.",
    "Une étiquette à plat, en trois volets : une façade ornée d’une feuille, un tableau à barres et une bande étroite de pictogrammes.",
  ),
  picture(
    "batch-path",
    [1400, 800],
    "Drie zakken geven elk een schepje aan één buisje; het buisje gaat naar een meetgrafiek, en een deel naar een rek met potjes.",
    "Trois sacs donnent chacun une cuillerée à un même tube ; le tube mène à un graphique de mesure, et une part va vers une étagère de pots.",
  ),
  picture(
    "pack-magnesium",
    pack,
    "Blauwgroen potje met een okeren dop en op het etiket een cirkel met takjes, als een zenuwcel.",
    "Pot bleu-vert à couvercle ocre ; sur l’étiquette, un cercle à ramifications, comme un neurone.",
  ),
  picture(
    "pack-betaine",
    pack,
    "Brede witte poederpot met een saliegroen deksel, een biet op het etiket en een maatschepje ervoor.",
    "Large pot de poudre blanc à couvercle vert sauge, une betterave sur l’étiquette et une dosette posée devant.",
  ),
  picture(
    "pack-resveratrol",
    pack,
    "Donkere glazen pot met een terracotta etiket waarop druiven staan, en twee capsules ernaast.",
    "Pot de verre sombre à étiquette terre cuite ornée de raisins, deux gélules à son pied.",
  ),
  picture(
    "portrait-lotte",
    portrait,
    "Getekende vrouw met kort kastanjebruin haar, een ronde bril en een saliegroene trui, voor een okeren zon.",
    "Dessin d’une femme aux cheveux châtains courts, lunettes rondes et pull vert sauge, devant un soleil ocre.",
  ),
  picture(
    "portrait-samuel",
    portrait,
    "Getekende man met een grijzende baard, donker krulhaar en een terracotta overhemd, voor een lichtblauwe cirkel.",
    "Dessin d’un homme à la barbe grisonnante et aux boucles sombres, chemise terre cuite, devant un cercle bleu clair.",
  ),
];
