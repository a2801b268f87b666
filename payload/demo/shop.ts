/** The demo shop: an invented shop, invented people, addresses under the reserved name shop.example (RFC 2606). */
import { inFrench } from "./french-spaces";
import type { DemoAuthor, DemoCallToAction, DemoProduct, DemoSite, DemoTopic, InBoth } from "./shape";

function both<T>(nl: T, fr: T): InBoth<T> {
  return { nl, fr: inFrench(fr) };
}

export const demoTopics: DemoTopic[] = [
  {
    key: "minerals",
    name: both("Mineralen", "Minéraux"),
    slug: both("mineralen", "mineraux"),
    description: both(
      "Magnesium en verwanten: wat ze in het lichaam doen, in welke vorm ze verkocht worden en hoe u de getallen op het potje leest.",
      "Le magnésium et ses cousins : leur rôle dans le corps, les formes sous lesquelles on les vend et la lecture des chiffres sur le flacon.",
    ),
  },
  {
    key: "plants",
    name: both("Uit planten", "Venu des plantes"),
    slug: both("uit-planten", "venu-des-plantes"),
    description: both(
      "Van druivenschil tot suikerbiet: stoffen die een plant voor zichzelf maakt, en wat er bij mensen mee is onderzocht.",
      "De la peau du raisin à la betterave : ce qu’une plante fabrique pour elle-même, et ce qu’on en a étudié chez l’humain.",
    ),
  },
  {
    key: "reading-research",
    name: both("Onderzoek gelezen", "Études à la loupe"),
    slug: both("onderzoek-gelezen", "etudes-a-la-loupe"),
    description: both(
      "We slaan de studie zelf open: in wie is het onderzocht, hoe groot was de proef, wie betaalde haar en wat weten we nog niet.",
      "Nous ouvrons l’étude elle-même : chez qui, sur combien de personnes, avec l’argent de qui, et ce que l’on ignore encore.",
    ),
  },
  {
    key: "buying-well",
    name: both("Goed kiezen", "Bien choisir"),
    slug: both("goed-kiezen", "bien-choisir"),
    description: both(
      "Etiketten, dagporties, analyserapporten: wat een koper mag weten en hoe hij het vindt.",
      "Étiquettes, portions journalières, rapports d’analyse : ce qu’un acheteur peut savoir, et où le trouver.",
    ),
  },
];

export const demoAuthors: DemoAuthor[] = [
  {
    key: "lotte-verhaeghe",
    name: "Lotte Verhaeghe",
    slug: "lotte-verhaeghe",
    portrait: "portrait-lotte",
    role: both("Redacteur voeding", "Rédactrice nutrition"),
    credentials: both("Diëtist van opleiding", "Diététicienne de formation"),
    bio: both(
      "Lotte werkte als diëtist in een wijkpraktijk voor ze ging schrijven. Ze leest eerst de methode en pas dan de conclusie. Een personage van deze demowinkel.",
      "Lotte a exercé comme diététicienne dans un cabinet de quartier avant d’écrire. Elle lit d’abord la méthode, la conclusion ensuite. Un personnage de cette boutique de démonstration.",
    ),
  },
  {
    key: "samuel-delcourt",
    name: "Samuel Delcourt",
    slug: "samuel-delcourt",
    portrait: "portrait-samuel",
    role: both("Redacteur onderzoek", "Rédacteur recherche"),
    credentials: both("Biochemicus van opleiding, geen arts", "Biochimiste de formation, pas médecin"),
    bio: both(
      "Samuel stond jarenlang aan een werkbank met pipetten en rekent graag na wat een ander beweert. Een personage van deze demowinkel.",
      "Samuel a passé des années à la paillasse, pipette en main, et refait volontiers les calculs des autres. Un personnage de cette boutique de démonstration.",
    ),
  },
];

export const demoProducts: DemoProduct[] = [
  {
    key: "magnesium",
    image: "pack-magnesium",
    name: both("Magnesium L-threonaat, 90 capsules", "Magnésium L-thréonate, 90 gélules"),
    description: both(
      "Eén ingrediënt in een plantaardige capsule. Drie capsules per dag leveren 150 mg magnesium, 40% van de referentie-inname. Voedingssupplement.",
      "Un seul ingrédient dans une gélule végétale. Trois gélules par jour apportent 150 mg de magnésium, 40 % de l’apport de référence. Complément alimentaire.",
    ),
    usps: both(
      ["Magnesium draagt bij tot de normale werking van het zenuwstelsel", "Zonder vulstoffen of kleurstoffen", "Genoeg voor 30 dagen"],
      ["Le magnésium contribue au fonctionnement normal du système nerveux", "Sans agent de charge ni colorant", "De quoi tenir 30 jours"],
    ),
    price: 3495,
    referencePrice: 3995,
    currency: "EUR",
    quantity: 90,
    unit: "piece",
    availability: "inStock",
    url: both("https://shop.example/nl/magnesium-l-threonaat", "https://shop.example/fr/magnesium-l-threonate"),
    sku: "TIL-MGT-90",
    gtin: "2099990001010",
  },
  {
    key: "betaine",
    image: "pack-betaine",
    name: both("Betaïnepoeder (TMG), 250 g", "Bétaïne en poudre (TMG), 250 g"),
    description: both(
      "Poeder uit suikerbiet, lichtzoet en goed oplosbaar. Eén maatschepje is 1,5 g. Neem niet meer dan 4 g per dag: daarboven kan het cholesterol in het bloed duidelijk stijgen. Voedingssupplement.",
      "Poudre de betterave sucrière, légèrement sucrée et facile à dissoudre. Une dosette contient 1,5 g. Ne dépassez pas 4 g par jour : au-delà, le cholestérol sanguin peut augmenter nettement. Complément alimentaire.",
    ),
    usps: both(
      ["Betaïne draagt bij tot een normaal homocysteïnemetabolisme, bij 1,5 g per dag", "Met maatschepje", "Navulbare pot"],
      ["La bétaïne contribue au métabolisme normal de l’homocystéine, à raison de 1,5 g par jour", "Dosette fournie", "Pot rechargeable"],
    ),
    price: 1890,
    referencePrice: null,
    currency: "EUR",
    quantity: 250,
    unit: "g",
    availability: "lowStock",
    url: both("https://shop.example/nl/betaine-poeder", "https://shop.example/fr/betaine-en-poudre"),
    sku: "TIL-TMG-250",
    gtin: "2099990002024",
  },
  {
    key: "resveratrol",
    image: "pack-resveratrol",
    name: both("Trans-resveratrol 150 mg, 60 capsules", "Trans-resvératrol 150 mg, 60 gélules"),
    description: both(
      "Eén capsule per dag, alleen voor volwassenen. Neemt u geneesmiddelen, gebruik dit product dan alleen onder medisch toezicht. Voedingssupplement.",
      "Une gélule par jour, réservée aux adultes. Si vous prenez des médicaments, n’utilisez ce produit que sous surveillance médicale. Complément alimentaire.",
    ),
    usps: both(
      ["150 mg per capsule, de toegelaten dagelijkse bovengrens", "Glazen pot die het licht tegenhoudt", "Genoeg voor 60 dagen"],
      ["150 mg par gélule, le maximum journalier autorisé", "Pot en verre qui arrête la lumière", "De quoi tenir 60 jours"],
    ),
    price: 2750,
    referencePrice: null,
    currency: "EUR",
    quantity: 60,
    unit: "piece",
    availability: "preOrder",
    url: both("https://shop.example/nl/trans-resveratrol", "https://shop.example/fr/trans-resveratrol"),
    sku: "TIL-RSV-60",
    gtin: "2099990003038",
  },
];

export const demoCallsToAction: DemoCallToAction[] = [
  {
    key: "shop",
    headline: both("Gekozen om wat erin zit, niet om wat erop staat", "Choisis pour ce qu’ils contiennent, pas pour ce qu’ils promettent"),
    text: both(
      "Drie potjes waarvan we het analyserapport kennen, met op de zijkant alles wat u moet weten.",
      "Trois pots dont nous connaissons le rapport d’analyse, avec sur le côté tout ce que vous devez savoir.",
    ),
    usps: both(
      [
        { icon: "lab", title: "Elke partij onderzocht", text: "Door een laboratorium dat niet van ons is, voor het potje de winkel in gaat." },
        { icon: "purity", title: "Weinig ingrediënten", text: "De stof zelf, een capsule, en verder zo weinig mogelijk." },
        { icon: "check", title: "Rapport op verzoek", text: "Stuur ons het lotnummer en u krijgt de meetwaarden." },
      ],
      [
        { icon: "lab", title: "Chaque lot analysé", text: "Par un laboratoire qui n’est pas le nôtre, avant que le pot n’entre en boutique." },
        { icon: "purity", title: "Peu d’ingrédients", text: "La substance, une gélule, et le moins possible autour." },
        { icon: "check", title: "Rapport sur demande", text: "Envoyez-nous le numéro de lot : vous recevez les mesures." },
      ],
    ),
    buttonLabel: both("Bekijk in de winkel", "Voir en boutique"),
    products: ["magnesium", "betaine", "resveratrol"],
  },
  {
    key: "betaine",
    headline: both("Betaïne, en verder niets", "De la bétaïne, et rien d’autre"),
    text: both(
      "Een pot poeder, een maatschepje en een etiket dat niet meer belooft dan de wet toelaat.",
      "Un pot de poudre, une dosette et une étiquette qui ne promet rien de plus que la loi.",
    ),
    usps: both(
      [
        { icon: "leaf", title: "Uit suikerbiet", text: "Gewonnen uit het sap, gezuiverd en gedroogd." },
        { icon: "shield", title: "Met de waarschuwing erbij", text: "Niet meer dan 4 g per dag, en we zeggen waarom." },
      ],
      [
        { icon: "leaf", title: "Issue de la betterave", text: "Tirée du jus, purifiée puis séchée." },
        { icon: "shield", title: "La mise en garde comprise", text: "Pas plus de 4 g par jour, et nous disons pourquoi." },
      ],
    ),
    buttonLabel: both("Naar het poeder", "Voir la poudre"),
    products: ["betaine"],
  },
];

export const demoSite: DemoSite = {
  name: both("Het feuilleton van Tilia", "Le feuilleton de Tilia"),
  tagline: both("Voeding, onderzoek en de kleine lettertjes", "La nutrition, la recherche et les petits caractères"),
  promise: both(
    "Wij verkopen supplementen en zeggen erbij wat ze niet kunnen. Elk artikel noemt zijn bronnen, zegt in wie iets is onderzocht en houdt op waar de kennis ophoudt.",
    "Nous vendons des compléments et nous disons ce qu’ils ne font pas. Chaque article cite ses sources, précise chez qui l’étude a été menée et s’arrête où s’arrête le savoir.",
  ),
  shopUrl: both("https://shop.example/nl/", "https://shop.example/fr/"),
  contact: { email: "tilia@shop.example", phone: null, address: "Tilia\nLindeplein 1\n9000 Gent" },
  legal: both(
    [
      { label: "Algemene voorwaarden", url: "https://shop.example/nl/voorwaarden" },
      { label: "Privacy", url: "https://shop.example/nl/privacy" },
      { label: "Verzending en retour", url: "https://shop.example/nl/verzending" },
    ],
    [
      { label: "Conditions générales", url: "https://shop.example/fr/conditions" },
      { label: "Vie privée", url: "https://shop.example/fr/vie-privee" },
      { label: "Livraison et retours", url: "https://shop.example/fr/livraison" },
    ],
  ),
  // Directive 2002/46/EC, article 6(3)(c) to (e).
  disclaimer: both(
    "Een voedingssupplement mag niet als vervanging van een gevarieerde voeding worden gebruikt. Overschrijd de aanbevolen dagelijkse portie niet. Bewaar het buiten het bereik van jonge kinderen. Deze artikelen geven uitleg; ze zijn geen medisch advies.",
    "Un complément alimentaire ne doit pas être utilisé comme substitut d’un régime alimentaire varié. Ne dépassez pas la portion journalière recommandée. Tenez-le hors de portée des jeunes enfants. Ces articles expliquent ; ils ne sont pas un avis médical.",
  ),
  callToAction: "shop",
  campaign: { source: "feuilleton", medium: "article" },
};
