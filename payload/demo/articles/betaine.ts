import { callout, cta, figure, h2, h3, ol, p, table, ul } from "../body";
import { inFrench } from "../french-spaces";
import type { DemoArticle } from "../shape";

export const betaine: DemoArticle = {
  key: "betaine",
  workingTitle: "Betaïne en lichaamsvet",
  hero: "beet",
  topics: ["plants", "reading-research"],
  authors: ["lotte-verhaeghe"],
  reviewer: "samuel-delcourt",
  reviewedAt: "2026-09-07T00:00:00.000Z",
  publishedAt: { nl: "2026-09-08T07:00:00.000Z", fr: "2026-09-10T07:00:00.000Z" },
  related: ["resveratrol", "supplement-label", "magnesium-l-threonate"],
  callToAction: { choice: "none" },
  nl: {
    title: "Betaïne en lichaamsvet: twee kilo op papier, nul op de weegschaal",
    slug: "betaine-lichaamsvet-onderzoek",
    excerpt:
      "Zes proeven, 195 deelnemers, minder vet maar hetzelfde gewicht: hoe kan dat? Een stof uit de suikerbiet als les in meten, tellen en niet te vroeg juichen.",
    seo: {
      title: "Betaïne (TMG) en lichaamsvet: wat is gemeten?",
      description: "Een meta-analyse van zes proeven vond minder lichaamsvet met betaïne, maar geen lager gewicht. Hoe dat kan, en waarom voorzichtigheid past.",
    },
    body: [
      p(
        "Betaïne dankt haar naam aan *Beta vulgaris*, de biet. Uit het sap van suikerbieten werd ze in de negentiende eeuw voor het eerst gehaald, en ze zit ook in spinazie, tarwezemelen en quinoa. In sportwinkels heet ze **TMG**, kort voor trimethylglycine: een glycinemolecuul met drie methylgroepen eraan. Die drie groepjes zijn waar het om draait.",
      ),
      p(
        "Wie betaïne koopt, hoopt vaak op minder vet en meer spier. Is daar grond voor? In 2019 telden onderzoekers op wat er aan goede proeven bestond. De uitkomst is een puzzel, en daarom een mooie.",
      ),
      h2("Wat betaïne in een cel doet"),
      p(
        "Een cel gebruikt betaïne voor twee karweien. Ze helpt haar water vasthouden wanneer het buiten de cel zouter wordt. En ze geeft een methylgroep weg aan wie er een nodig heeft. De bekendste ontvanger is homocysteïne, dat daardoor weer een nuttig aminozuur wordt. Het lichaam is voor die karweien niet van een poeder afhankelijk: het maakt zelf betaïne uit choline, dat onder meer in eieren zit.",
      ),
      figure(
        "methyl-gift",
        "Betaïne draagt drie methylgroepen (oker) en geeft er één door. Wat links te veel was, wordt rechts een bouwsteen die de cel kan gebruiken.",
      ),
      p(
        "Voor dat tweede karwei is er in de Europese Unie een toegelaten gezondheidsclaim: **betaïne draagt bij tot een normaal homocysteïnemetabolisme**. Zo’n claim mag pas op het etiket als de dagportie genoeg bevat en de vaste voorwaarden erbij staan.[@reg1924] Over lichaamsvet, spieren of sportprestaties staat er op de lijst niets.",
      ),
      h2("De optelsom van 2019"),
      h3("Wat er is samengebracht"),
      p(
        "De onderzoekers doorzochten drie databanken tot september 2019 en vonden **zes gerandomiseerde proeven met 195 deelnemers**. Sommigen sportten, anderen hadden overgewicht. Ze kregen betaïne of een placebo, en voor en na werd gemeten hoeveel van hun lichaam uit vet bestond.[@gao2019]",
      ),
      h3("Wat eruit kwam"),
      table(
        ["Meting", "Verschil met placebo", "Zekerheid"],
        [
          ["Vetmassa", "Ongeveer 2,5 kg minder", "Aantoonbaar, met ruime marge"],
          ["Vetpercentage", "Ruim 2 procentpunten lager", "Aantoonbaar, met ruime marge"],
          ["Lichaamsgewicht", "Vrijwel nul", "Geen verschil gevonden"],
          ["BMI", "Vrijwel nul", "Geen verschil gevonden"],
        ],
      ),
      p(
        "Lees de tabel nog eens. Minder vet, en toch hetzelfde gewicht.[@gao2019] Waar vet verdwijnt en het gewicht blijft, moet iets anders zijn bijgekomen, of moet er iets met de meting zijn. Beide zijn mogelijk.",
      ),
      h2("Drie manieren om dit te verklaren"),
      ol([
        "**Spier.** Misschien kwam er spier bij terwijl er vet af ging. Bij wie tegelijk traint, is dat aannemelijk. Bij wie niet traint, minder.",
        "**Water.** Betaïne helpt cellen water vasthouden. Veel meettoestellen schatten vet via het water in het lichaam. Meer water lijkt voor zo’n toestel op minder vet.",
        "**Toeval en selectie.** Zes proeven, gemiddeld ruim dertig mensen per proef. Met zo weinig deelnemers kan één uitschieter de som kleuren, en studies zonder verschil worden minder vaak gepubliceerd.",
      ]),
      p(
        "Een later overzicht, van een andere onderzoeksgroep, kwam tot de omgekeerde slotsom: geen verschil in lichaamssamenstelling. Dat is geen schandaal. Zo ziet wetenschap eruit zolang de proeven klein zijn: de balans kantelt bij elke nieuwe steen.",
      ),
      callout("info", "Hoe meet je vet?", [
        p(
          "Er bestaan weegschalen die een zwak stroompje door het lichaam sturen, plooimeters, onderwaterwegingen en röntgenscans. Ze geven bij dezelfde persoon verschillende getallen. Wie proeven met verschillende toestellen optelt, telt dus ook hun fouten op.",
        ),
      ]),
      h2("Hoeveel, en voor wie niet?"),
      p(
        "In proeven gaat het doorgaans om enkele grammen per dag, meestal als poeder dat oplost in water. Het smaakt lichtzoet. Meer is niet beter: bij een inname van meer dan 4 g per dag kan het cholesterol in het bloed duidelijk stijgen. Dat hoort de verkoper er bij de toegelaten claim ook bij te zeggen.",
      ),
      ul([
        "Hebt u een hoog cholesterol of neemt u er medicijnen voor? Overleg eerst met uw arts.",
        "Zwanger of borstvoeding gevend? Er is te weinig onderzocht om iets aan te raden.",
        "Verwacht u een lager gewicht? Dat vond ook de gunstigste optelsom niet.",
      ]),
      cta("betaine"),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "Betaïne is een gewone voedingsstof met een degelijk bewezen taak in de cel, en met een hoopvolle maar wankele reputatie bij sporters. Koopt u haar, koop haar dan om het eerste. En meet u uzelf, gebruik dan telkens hetzelfde toestel, op hetzelfde uur, en kijk naar de lijn over maanden in plaats van naar één getal.",
        ),
      ]),
      p(
        "Wie vet wil verliezen, heeft meer aan wat vervelend klinkt en telkens weer uit onderzoek komt: iets minder eten dan u verbruikt, krachttraining, en geduld. Geen enkel poeder maakt dat overbodig.",
      ),
    ],
  },
  fr: inFrench({
    title: "Bétaïne et masse grasse : deux kilos sur le papier, zéro sur la balance",
    slug: "betaine-masse-grasse-recherche",
    excerpt:
      "Six essais, 195 participants, moins de graisse mais le même poids : comment est-ce possible ? Une molécule de la betterave nous apprend à mesurer, à compter et à patienter.",
    seo: {
      title: "Bétaïne (TMG) et masse grasse : qu’a-t-on mesuré ?",
      description: "Une méta-analyse de six essais trouve moins de graisse avec la bétaïne, mais pas moins de poids. Comment l’expliquer, et pourquoi rester prudent.",
    },
    body: [
      p(
        "La bétaïne doit son nom à *Beta vulgaris*, la betterave. C’est du jus de betterave sucrière qu’on l’a tirée pour la première fois, au dix-neuvième siècle ; on en trouve aussi dans les épinards, le son de blé et le quinoa. Dans les boutiques de sport, on l’appelle **TMG**, pour triméthylglycine : une molécule de glycine qui porte trois groupes méthyle. Tout se joue dans ces trois petits groupes.",
      ),
      p(
        "Qui achète de la bétaïne espère souvent moins de graisse et plus de muscle. Est-ce fondé ? En 2019, des chercheurs ont additionné les bons essais disponibles. Le résultat est une énigme, et c’est ce qui le rend beau.",
      ),
      h2("Ce que la bétaïne fait dans une cellule"),
      p(
        "Une cellule confie deux tâches à la bétaïne. Elle l’aide à garder son eau quand le milieu devient plus salé. Et elle cède un groupe méthyle à qui en a besoin. Le bénéficiaire le plus connu est l’homocystéine, qui redevient ainsi un acide aminé utile. Pour ces tâches, le corps ne dépend pas d’une poudre : il fabrique lui-même de la bétaïne à partir de la choline, présente entre autres dans les œufs.",
      ),
      figure(
        "methyl-gift",
        "La bétaïne porte trois groupes méthyle (ocre) et en transmet un. Ce qui était de trop à gauche devient à droite une brique que la cellule peut employer.",
      ),
      p(
        "Pour cette seconde tâche, l’Union européenne autorise une allégation de santé : **la bétaïne contribue au métabolisme normal de l’homocystéine**. Elle ne peut figurer sur l’étiquette que si la dose journalière suffit et que les conditions prévues l’accompagnent.[@reg1924] Sur la graisse, le muscle ou la performance sportive, la liste ne dit rien.",
      ),
      h2("L’addition de 2019"),
      h3("Ce qui a été réuni"),
      p(
        "Les chercheurs ont parcouru trois bases de données jusqu’en septembre 2019 et trouvé **six essais randomisés, soit 195 participants**. Certains faisaient du sport, d’autres étaient en surpoids. Ils ont reçu de la bétaïne ou un placebo et, avant comme après, on a mesuré la part de graisse de leur corps.[@gao2019]",
      ),
      h3("Ce qui en est sorti"),
      table(
        ["Mesure", "Écart avec le placebo", "Certitude"],
        [
          ["Masse grasse", "Environ 2,5 kg de moins", "Démontré, avec une large marge"],
          ["Taux de graisse", "Un peu plus de 2 points de moins", "Démontré, avec une large marge"],
          ["Poids", "Presque nul", "Aucune différence trouvée"],
          ["IMC", "Presque nul", "Aucune différence trouvée"],
        ],
      ),
      p(
        "Relisez le tableau. Moins de graisse, et pourtant le même poids.[@gao2019] Si la graisse s’en va et que le poids reste, il faut qu’autre chose soit venu, ou que la mesure y soit pour quelque chose. Les deux sont possibles.",
      ),
      h2("Trois façons de l’expliquer"),
      ol([
        "**Le muscle.** Peut-être en a-t-on gagné pendant que la graisse partait. C’est plausible chez qui s’entraîne en même temps. Chez les autres, moins.",
        "**L’eau.** La bétaïne aide les cellules à retenir l’eau. Or beaucoup d’appareils estiment la graisse d’après l’eau du corps. Pour eux, plus d’eau ressemble à moins de graisse.",
        "**Le hasard et le tri.** Six essais, une trentaine de personnes chacun. Avec si peu de monde, une valeur extrême suffit à teinter la somme, et les études sans différence paraissent moins souvent.",
      ]),
      p(
        "Une synthèse ultérieure, menée par une autre équipe, est arrivée à la conclusion inverse : aucune différence de composition corporelle. Ce n’est pas un scandale. C’est le visage de la science tant que les essais sont petits : la balance penche à chaque nouvelle pierre.",
      ),
      callout("info", "Comment mesure-t-on la graisse ?", [
        p(
          "Il existe des balances qui font passer un faible courant dans le corps, des pinces à plis, des pesées sous l’eau et des scanners à rayons X. Chez la même personne, ils donnent des chiffres différents. Additionner des essais faits avec d’autres appareils, c’est donc aussi additionner leurs erreurs.",
        ),
      ]),
      h2("Combien, et pour qui ce n’est pas indiqué"),
      p(
        "Dans les essais, il s’agit d’ordinaire de quelques grammes par jour, le plus souvent d’une poudre à dissoudre dans l’eau. Le goût est légèrement sucré. Davantage n’est pas mieux : au-delà de 4 g par jour, le cholestérol sanguin peut augmenter nettement. Le vendeur qui emploie l’allégation autorisée doit d’ailleurs le préciser.",
      ),
      ul([
        "Votre cholestérol est élevé, ou vous suivez un traitement pour lui ? Parlez-en d’abord à votre médecin.",
        "Vous êtes enceinte ou vous allaitez ? Il y a trop peu d’études pour conseiller quoi que ce soit.",
        "Vous espérez perdre du poids ? Même l’addition la plus favorable n’en a pas trouvé trace.",
      ]),
      cta("betaine"),
      callout("meaning", "Et pour vous ?", [
        p(
          "La bétaïne est un nutriment ordinaire, avec une tâche bien établie dans la cellule et une réputation prometteuse mais fragile chez les sportifs. Si vous en achetez, que ce soit pour la première. Et si vous vous mesurez, prenez toujours le même appareil, à la même heure, et regardez la courbe sur des mois plutôt qu’un seul chiffre.",
        ),
      ]),
      p(
        "Pour perdre de la graisse, rien ne vaut ce qui sonne ennuyeux et que la recherche retrouve sans cesse : manger un peu moins que l’on ne dépense, travailler ses muscles, et patienter. Aucune poudre n’en dispense.",
      ),
    ],
  }),
};
