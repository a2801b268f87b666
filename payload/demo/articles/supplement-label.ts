import { callout, figure, h2, h3, ol, p, quote, table, ul } from "../body";
import { inFrench } from "../french-spaces";
import type { DemoArticle } from "../shape";

export const supplementLabel: DemoArticle = {
  key: "supplement-label",
  workingTitle: "Een etiket lezen",
  hero: "bottle",
  topics: ["buying-well"],
  authors: ["lotte-verhaeghe"],
  reviewer: "samuel-delcourt",
  reviewedAt: "2026-08-24T00:00:00.000Z",
  publishedAt: { nl: "2026-08-25T07:00:00.000Z", fr: "2026-08-27T07:00:00.000Z" },
  related: ["magnesium-l-threonate", "batch-testing", "betaine"],
  callToAction: { choice: "inherit" },
  nl: {
    title: "Het etiket van een voedingssupplement lezen in vijf minuten",
    slug: "etiket-voedingssupplement-lezen",
    excerpt:
      "Drie Europese wetten bepalen wat er op een potje moet staan en wat er niet op mag. Met een potje in de hand loopt u ze in vijf minuten na, van voorkant tot kleine letters.",
    seo: {
      title: "Het etiket van een voedingssupplement lezen",
      description: "Dagportie, referentie-inname, ingrediënten, claims en waarschuwingen: zo leest u het etiket van een voedingssupplement, met de wet in de hand.",
    },
    body: [
      p(
        "Neem een potje uit de kast. Op de voorkant staat wat de verkoper u wil vertellen; op de zijkant staat wat hij u móét vertellen. De zijkant is bijna altijd interessanter. Drie Europese wetten hebben bepaald hoe ze eruitziet, en wie weet wat daarin staat, doorziet een etiket sneller dan een reclamespot.",
      ),
      p(
        "U hebt er geen vergrootglas voor nodig, al scheelt het soms niet veel. De letters moeten een minimale hoogte hebben: de kleine *x* is doorgaans minstens 1,2 millimeter hoog, of 0,9 millimeter op heel kleine verpakkingen.[@reg1169] Leest het moeizamer dan dat, dan is er al iets mis.",
      ),
      h2("Wat er moet staan"),
      p(
        "Het woord **voedingssupplement** zelf is verplicht. Het zegt dat u een levensmiddel vasthoudt, geen geneesmiddel. Daarnaast wil de richtlijn over voedingssupplementen vijf dingen op het etiket zien.[@dir2002]",
      ),
      ol([
        "De naam van de voedingsstoffen of andere stoffen die het product typeren, of een aanwijzing over hun aard.",
        "De portie die per dag wordt aanbevolen.",
        "De waarschuwing die portie niet te overschrijden.",
        "De mededeling dat een supplement een gevarieerde voeding niet vervangt.",
        "De mededeling dat het buiten het bereik van jonge kinderen hoort.",
      ]),
      p(
        "Daar komt bij wat voor elk voorverpakt levensmiddel geldt: de lijst van ingrediënten in volgorde van gewicht, allergenen die opvallen in die lijst, de netto hoeveelheid, de houdbaarheid, en naam en adres van wie ervoor instaat. Dat alles in een taal die u gemakkelijk begrijpt.[@reg1169]",
      ),
      figure(
        "label-anatomy",
        "Een uitgerold etiket. Van links naar rechts: de voorkant, de tabel met hoeveelheden per dagportie, en de strook met waarschuwingen en adres.",
      ),
      h2("De tabel: rekenen met de dagportie"),
      h3("Per portie, niet per capsule"),
      p(
        "De hoeveelheid van elke stof staat in cijfers, en wel per aanbevolen dagportie.[@dir2002] Daar struikelen veel kopers. Staat er 300 mg en is de dagportie drie capsules, dan zit er in één capsule 100 mg. Vergelijkt u twee potjes, reken dan altijd eerst terug naar dezelfde hoeveelheid. De prijs per capsule zegt weinig; de prijs per 100 mg zegt veel.",
      ),
      h3("Het percentage RI"),
      p(
        "Voor vitaminen en mineralen staat er een percentage bij. Dat is een deel van de **referentie-inname**, een ijkpunt voor een gemiddelde volwassene. Het is geen doel dat u moet halen en geen grens die u niet mag overschrijden. De getallen zijn overal in de Unie dezelfde.[@reg1169]",
      ),
      table(
        ["Voedingsstof", "Referentie-inname per dag", "Voorbeeld: dagportie", "Op het etiket"],
        [
          ["Magnesium", "375 mg", "150 mg", "40%"],
          ["Vitamine C", "80 mg", "80 mg", "100%"],
          ["Vitamine D", "5 µg", "25 µg", "500%"],
          ["Zink", "10 mg", "15 mg", "150%"],
          ["Vitamine B12", "2,5 µg", "10 µg", "400%"],
        ],
      ),
      p(
        "Schrik niet van 500% en wees niet onder de indruk van 400%. Een hoog percentage zegt niets over nut of gevaar zolang u de veilige bovengrens niet kent, en die staat niet op het potje. Uw apotheker kent haar wel. Bij plantenstoffen zoals resveratrol staat er helemaal geen percentage: er bestaat geen referentie-inname voor.",
      ),
      h2("Wat er niet mag staan"),
      p(
        "De richtlijn is kort en streng: etiket, verpakking en reclame mogen een supplement niet de eigenschap toeschrijven dat het een ziekte bij de mens kan voorkomen, behandelen of genezen. Ze mogen er zelfs niet op zinspelen.[@dir2002] Een tweede wet regelt wat er over gezondheid dan wél gezegd mag worden. Elke gezondheidsclaim is verboden, tenzij de Commissie hem heeft toegelaten en op een lijst heeft gezet, met de woorden en de voorwaarden erbij.[@reg1924]",
      ),
      ul([
        "**Mag:** een toegelaten claim in de vastgelegde trant, zoals ‘magnesium draagt bij tot de normale werking van de spieren’.",
        "**Mag niet:** snelheid of mate van gewichtsverlies beloven.",
        "**Mag niet:** één arts of één therapeut als aanbeveling opvoeren.",
        "**Mag niet:** suggereren dat wie het product níet neemt, zijn gezondheid schaadt.",
      ]),
      p(
        "De laatste drie staan met zoveel woorden in de verordening.[@reg1924] U kent ze vast uit advertenties. Dat ze daar opduiken, maakt ze niet minder verboden.",
      ),
      quote("De voorkant vertelt wat de verkoper wil zeggen. De zijkant vertelt wat hij moet zeggen."),
      callout("info", "Kopen op een scherm", [
        p(
          "In een webwinkel hebt u geen potje in de hand. Daarom moet de verplichte informatie er al staan vóór u betaalt, op de pagina zelf of langs een andere duidelijk aangegeven weg. Alleen de houdbaarheidsdatum mag wachten tot de levering.[@reg1169] Vindt u de ingrediëntenlijst niet, vraag er dan om, of koop elders.",
        ),
      ]),
      h2("Vijf vragen bij het schap"),
      ol([
        "Staat er ‘voedingssupplement’, en wie staat ervoor in?",
        "Hoe groot is de dagportie, en hoeveel dagen doet u met het potje?",
        "Hoeveel zit erin van de stof zélf, niet van het zout of het extract?",
        "Welke hulpstoffen en allergenen staan in de lijst?",
        "Klinkt de belofte als een toegelaten zin, of als een wonder?",
      ]),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "Een eerlijk etiket leest saai. Het noemt hoeveelheden, een portie en een paar waarschuwingen, en het belooft bijna niets. Dat is geen gebrek aan overtuiging van de maker. Dat is een maker die de wet kent en u serieus neemt.",
        ),
        p("Neemt u geneesmiddelen? Neem het potje dan mee naar de apotheker. De zijkant is precies wat hij of zij wil zien."),
      ]),
    ],
  },
  fr: inFrench({
    title: "Lire l’étiquette d’un complément alimentaire en cinq minutes",
    slug: "lire-etiquette-complement-alimentaire",
    excerpt:
      "Trois lois européennes fixent ce qu’un flacon doit dire et ce qu’il doit taire. Flacon en main, cinq minutes suffisent pour en faire le tour, de la façade aux petits caractères.",
    seo: {
      title: "Lire l’étiquette d’un complément alimentaire",
      description: "Dose journalière, apports de référence, ingrédients, allégations et mises en garde : lire l’étiquette d’un complément alimentaire, loi en main.",
    },
    body: [
      p(
        "Prenez un flacon dans l’armoire. La façade dit ce que le vendeur a envie de vous raconter ; le côté dit ce qu’il est *obligé* de vous raconter. Le côté est presque toujours plus intéressant. Trois lois européennes en ont fixé le contenu, et qui les connaît déchiffre une étiquette plus vite qu’une publicité.",
      ),
      p(
        "Pas besoin de loupe, même si l’on n’en est parfois pas loin. Les caractères ont une taille minimale : le petit *x* mesure en principe au moins 1,2 millimètre, ou 0,9 millimètre sur les très petits emballages.[@reg1169] Si c’est plus pénible à lire que cela, quelque chose ne va déjà pas.",
      ),
      h2("Ce qui doit y figurer"),
      p(
        "Les mots **complément alimentaire** sont obligatoires. Ils signifient que vous tenez un aliment, pas un médicament. La directive sur les compléments alimentaires exige en outre cinq mentions.[@dir2002]",
      ),
      ol([
        "Le nom des nutriments ou des substances qui caractérisent le produit, ou une indication de leur nature.",
        "La portion conseillée par jour.",
        "L’avertissement de ne pas dépasser cette portion.",
        "La précision qu’un complément ne remplace pas une alimentation variée.",
        "La précision qu’il se garde hors de portée des jeunes enfants.",
      ]),
      p(
        "S’y ajoute ce qui vaut pour tout aliment préemballé : la liste des ingrédients par ordre de poids, les allergènes mis en évidence dans cette liste, la quantité nette, la date de durabilité, le nom et l’adresse de qui en répond. Le tout dans une langue que vous comprenez sans peine.[@reg1169]",
      ),
      figure(
        "label-anatomy",
        "Une étiquette déroulée. De gauche à droite : la façade, le tableau des quantités par portion journalière, puis la bande des mises en garde et de l’adresse.",
      ),
      h2("Le tableau : compter en portions journalières"),
      h3("Par portion, pas par gélule"),
      p(
        "La quantité de chaque substance est chiffrée, et elle l’est par portion journalière conseillée.[@dir2002] Beaucoup d’acheteurs s’y laissent prendre. Si l’on annonce 300 mg et que la portion compte trois gélules, une gélule en contient 100 mg. Pour comparer deux flacons, ramenez-les toujours à la même quantité. Le prix par gélule ne dit pas grand-chose ; le prix aux 100 mg en dit long.",
      ),
      h3("Le pourcentage des AR"),
      p(
        "Pour les vitamines et les minéraux, un pourcentage s’ajoute. C’est une part de l’**apport de référence**, un repère pour un adulte moyen. Ce n’est ni un but à atteindre, ni une limite à ne pas franchir. Les chiffres sont les mêmes dans toute l’Union.[@reg1169]",
      ),
      table(
        ["Nutriment", "Apport de référence par jour", "Exemple : portion journalière", "Sur l’étiquette"],
        [
          ["Magnésium", "375 mg", "150 mg", "40 %"],
          ["Vitamine C", "80 mg", "80 mg", "100 %"],
          ["Vitamine D", "5 µg", "25 µg", "500 %"],
          ["Zinc", "10 mg", "15 mg", "150 %"],
          ["Vitamine B12", "2,5 µg", "10 µg", "400 %"],
        ],
      ),
      p(
        "Ne vous effrayez pas d’un 500 %, ne vous laissez pas éblouir par un 400 %. Un pourcentage élevé ne dit rien de l’utilité ni du danger tant qu’on ignore la limite de sécurité, et elle n’est pas sur le flacon. Votre pharmacien, lui, la connaît. Pour des substances végétales comme le resvératrol, il n’y a aucun pourcentage : il n’existe pas d’apport de référence.",
      ),
      h2("Ce qui ne peut pas y figurer"),
      p(
        "La directive est brève et sévère : ni l’étiquette, ni l’emballage, ni la publicité ne peuvent prêter à un complément la propriété de prévenir, de traiter ou de guérir une maladie humaine. Ils ne peuvent pas même y faire allusion.[@dir2002] Une deuxième loi règle ce que l’on peut dire de la santé. Toute allégation est interdite, sauf si la Commission l’a autorisée et inscrite sur une liste, avec ses termes et ses conditions.[@reg1924]",
      ),
      ul([
        "**Permis :** une allégation autorisée, dans les termes prévus, comme « le magnésium contribue à une fonction musculaire normale ».",
        "**Interdit :** promettre un rythme ou une ampleur de perte de poids.",
        "**Interdit :** faire recommander le produit par un médecin ou un thérapeute en particulier.",
        "**Interdit :** laisser entendre que s’en passer nuirait à la santé.",
      ]),
      p(
        "Les trois dernières règles figurent en toutes lettres dans le règlement.[@reg1924] Vous avez sûrement vu de telles phrases dans des annonces. Les y trouver ne les rend pas moins interdites.",
      ),
      quote("La façade dit ce que le vendeur veut dire. Le côté dit ce qu’il doit dire."),
      callout("info", "Acheter sur un écran", [
        p(
          "Dans une boutique en ligne, vous n’avez pas le flacon en main. Les informations obligatoires doivent donc être là avant que vous ne payiez, sur la page même ou par une autre voie clairement indiquée. Seule la date de durabilité peut attendre la livraison.[@reg1169] Pas de liste d’ingrédients en vue ? Demandez-la, ou achetez ailleurs.",
        ),
      ]),
      h2("Cinq questions devant le rayon"),
      ol([
        "Lit-on « complément alimentaire », et qui en répond ?",
        "Quelle est la portion journalière, et combien de jours dure le flacon ?",
        "Combien contient-il de la substance *elle-même*, et non du sel ou de l’extrait ?",
        "Quels additifs et quels allergènes trouve-t-on dans la liste ?",
        "La promesse ressemble-t-elle à une phrase autorisée, ou à un miracle ?",
      ]),
      callout("meaning", "Et pour vous ?", [
        p(
          "Une étiquette honnête est ennuyeuse à lire. Elle donne des quantités, une portion, quelques mises en garde, et ne promet presque rien. Ce n’est pas que le fabricant manque de conviction. C’est qu’il connaît la loi et qu’il vous prend au sérieux.",
        ),
        p("Vous prenez des médicaments ? Emportez le flacon chez votre pharmacien. Le côté, c’est exactement ce qu’il voudra voir."),
      ]),
    ],
  }),
};
