import { callout, figure, h2, h3, p, table, ul } from "../body";
import { inFrench } from "../french-spaces";
import type { DemoArticle } from "../shape";

export const resveratrol: DemoArticle = {
  key: "resveratrol",
  workingTitle: "Resveratrol en diabetes type 2",
  hero: "bunch",
  topics: ["plants", "reading-research"],
  authors: ["samuel-delcourt"],
  reviewer: "lotte-verhaeghe",
  reviewedAt: "2026-09-28T00:00:00.000Z",
  publishedAt: { nl: "2026-09-29T07:00:00.000Z", fr: "2026-10-01T07:00:00.000Z" },
  related: ["betaine", "alpha-ketoglutarate", "supplement-label"],
  callToAction: { choice: "inherit" },
  nl: {
    title: "Resveratrol en bloedsuiker: negen proeven onder één loep",
    slug: "resveratrol-bloedsuiker-negen-proeven",
    excerpt:
      "Een meta-analyse legde negen kleine proeven bij mensen met diabetes type 2 naast elkaar. Wat telt zo’n optelsom, wat verandert er, en waarom blijft één waarde gelijk?",
    seo: {
      title: "Resveratrol en bloedsuiker: wat zegt de meta-analyse?",
      description: "Negen proeven, 283 mensen met diabetes type 2: wat een meta-analyse uit 2017 over resveratrol vond, welke waarde gelijk bleef en wat onbekend is.",
    },
    body: [
      p(
        "Een druif maakt resveratrol wanneer ze belaagd wordt. Schimmel, felle zon, een beschadigde schil: de plant antwoordt met een stofje dat vooral in de schil terechtkomt. Zo belandt er een spoor van in rode wijn, en zo belandde resveratrol in de kranten. Over wijn gaat het hier niet. Wel over capsules, en over mensen die een goede reden hadden om mee te doen: zij leefden met **diabetes type 2**.",
      ),
      p(
        "In 2017 legde een groep artsen alle proeven naast elkaar die tot dan toe bij zulke mensen waren gedaan. Zo’n optelsom heet een meta-analyse. We gebruiken haar hier ook om te laten zien hoe u er zelf een leest, want het woord klinkt zwaarder dan wat er soms onder ligt.",
      ),
      figure(
        "grape-skin",
        "Een druif, opengesneden. De stof zit niet in het sappige vruchtvlees maar in de dunne schil eromheen, hier in terracotta.",
      ),
      h2("Wat is er samengeteld?"),
      p(
        "De onderzoekers doorzochten vier databanken tot juni 2017 en hielden negen proeven over, samen goed voor **283 deelnemers**. In elke proef besliste het lot wie resveratrol kreeg. Meestal kwam dat boven op de gewone behandeling.[@zhu2017] Reken even mee: gemiddeld ruim dertig mensen per proef, verdeeld over twee groepen. Elk van die proeven is te klein om op zichzelf veel te zeggen. Juist daarom tel je ze samen.",
      ),
      h3("Wat veranderde er?"),
      p(
        "Met resveratrol lag de **nuchtere bloedsuiker** gemiddeld 0,29 mmol/l lager dan zonder. Ook de nuchtere insuline was lager, en een rekenmaat voor ongevoeligheid voor insuline, HOMA-IR, volgde. De bloeddruk daalde licht. In de proeven met minstens 100 mg per dag was het verschil in nuchtere bloedsuiker duidelijker dan in die met minder.[@zhu2017]",
      ),
      h3("Wat bleef gelijk?"),
      p(
        "De langetermijnwaarde, **HbA1c**, veranderde nauwelijks, en het cholesterol evenmin.[@zhu2017] Dat is geen detail. HbA1c toont hoe hoog de bloedsuiker de voorbije twee tot drie maanden gemiddeld stond, en het is de waarde waarop artsen bij diabetes sturen. Een lagere suiker op één nuchtere ochtend, zonder beweging in HbA1c, is een bescheiden resultaat. Misschien duurden de proeven te kort; misschien is het effect gewoon klein.",
      ),
      table(
        ["Meting", "Uitkomst met resveratrol", "Wat de waarde betekent"],
        [
          ["Nuchtere bloedsuiker", "0,29 mmol/l lager", "Suiker op één ogenblik, voor het ontbijt"],
          ["Nuchtere insuline", "Lager", "Hoe hard de alvleesklier moet werken"],
          ["HOMA-IR", "Lager", "Berekend uit de twee vorige"],
          ["Bloeddruk", "Iets lager", "Bovendruk en onderdruk"],
          ["HbA1c", "Geen wezenlijk verschil", "Gemiddelde van twee tot drie maanden"],
          ["LDL- en HDL-cholesterol", "Geen wezenlijk verschil", "Vetten in het bloed"],
        ],
      ),
      h2("Hoe leest u zo’n optelsom?"),
      p(
        "Een meta-analyse is zo sterk als wat erin gaat. Negen kleine proeven met verschillende doses, verschillende looptijden en verschillende landen worden door optellen niet één grote proef. Drie vragen helpen.",
      ),
      ul([
        "**Hoeveel mensen zijn het echt?** Hier 283, verdeeld over negen proeven. Voor een medicijn zou dat een aarzelend begin zijn.",
        "**Lijken de proeven op elkaar?** Wie 10 mg neemt en wie een gram neemt, slikt niet hetzelfde. Een gemiddelde verbergt dat.",
        "**Welke proeven ontbreken?** Studies zonder resultaat halen minder vaak een tijdschrift. Een optelsom van wat gedrukt werd, valt dan te rooskleurig uit.",
      ]),
      callout("info", "Groot, klein, of alleen maar aantoonbaar?", [
        p(
          "‘Significant’ betekent in een studie dat het verschil waarschijnlijk geen toeval is. Het betekent niet dat het verschil groot is. Een daling van 0,29 mmol/l is meetbaar; of iemand er in het dagelijks leven iets van merkt, is een andere vraag, en die is in deze proeven niet beantwoord.",
        ),
      ]),
      h2("Van deze proeven naar uw glas of uw capsule"),
      p(
        "De deelnemers hadden diabetes en werden begeleid. Over gezonde mensen zegt deze meta-analyse niets. Over wijn ook niet: om op de hoeveelheden uit de proeven te komen, zou u zoveel moeten drinken dat de alcohol het gesprek beëindigt.",
      ),
      p(
        "Resveratrol is ook geen grondstof voor zelfmedicatie. In de Europese Unie is synthetisch *trans*-resveratrol toegelaten in voedingssupplementen voor volwassenen, tot 150 mg per dag. Op het etiket hoort te staan dat wie geneesmiddelen neemt, het product alleen onder medisch toezicht gebruikt. De stof kan de afbraak van sommige medicijnen beïnvloeden, en wie diabetes heeft, neemt er vaak meer dan één.",
      ),
      callout("caution", "Hebt u diabetes?", [
        p(
          "Verander niets aan uw medicijnen of uw dieet op grond van dit artikel. Wilt u resveratrol nemen, leg de vraag dan eerst voor aan uw arts. Een voedingssupplement is geen behandeling, en een gezondheidsclaim voor resveratrol is in de Europese Unie niet toegelaten.",
        ),
      ]),
      h2("Wat we nog niet weten"),
      p(
        "De lijst is langer dan die met antwoorden. Hoe het met HbA1c gaat als een proef een jaar duurt. Welke dosis nog zinvol is, nu resveratrol in de darm en de lever snel wordt omgezet en er maar weinig onveranderd in het bloed komt. En of de deelnemers zich er beter door voelden: bloedwaarden zijn nuttig, maar niemand leeft in een reageerbuis.",
      ),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "De meta-analyse geeft onderzoekers een reden om verder te kijken. Zij geeft niemand een reden om een behandeling te ruilen voor een capsule. Leest u elders dat resveratrol de bloedsuiker ‘regelt’, zoek dan naar HbA1c in de tekst. Staat het er niet, dan is de helft van het verhaal weggelaten.",
        ),
      ]),
    ],
  },
  fr: inFrench({
    title: "Resvératrol et glycémie : neuf essais sous une même loupe",
    slug: "resveratrol-glycemie-neuf-essais",
    excerpt:
      "Une méta-analyse a réuni neuf petits essais chez des personnes atteintes de diabète de type 2. Que vaut cette addition, qu’est-ce qui change, et pourquoi une valeur reste-t-elle stable ?",
    seo: {
      title: "Resvératrol et glycémie : que dit la méta-analyse ?",
      description: "Neuf essais, 283 personnes diabétiques de type 2 : ce qu’une méta-analyse de 2017 a trouvé sur le resvératrol, et la valeur qui n’a pas bougé.",
    },
    body: [
      p(
        "Un raisin fabrique du resvératrol quand on l’attaque. Moisissure, soleil cru, peau blessée : la plante répond par une molécule qui se loge surtout dans la peau du grain. C’est ainsi qu’il en passe une trace dans le vin rouge, et que le resvératrol est arrivé dans les journaux. Il ne sera pas question de vin ici. Il sera question de gélules, et de personnes qui avaient une bonne raison de participer : elles vivaient avec un **diabète de type 2**.",
      ),
      p(
        "En 2017, une équipe de médecins a réuni tous les essais menés jusque-là chez ces personnes. Cette addition porte un nom, la méta-analyse. Elle nous servira aussi à montrer comment on en lit une, car le mot pèse parfois plus lourd que ce qu’il recouvre.",
      ),
      figure(
        "grape-skin",
        "Un grain de raisin ouvert. La molécule ne se trouve pas dans la pulpe juteuse, mais dans la mince peau qui l’entoure, ici en terre cuite.",
      ),
      h2("Qu’a-t-on additionné ?"),
      p(
        "Les chercheurs ont fouillé quatre bases de données jusqu’en juin 2017 et retenu neuf essais, soit **283 participants**. Dans chacun, le sort désignait qui recevrait du resvératrol. Le plus souvent, il s’ajoutait au traitement habituel.[@zhu2017] Faites le compte : une trentaine de personnes par essai, réparties en deux groupes. Pris isolément, aucun n’est assez grand pour dire grand-chose. C’est justement pourquoi on les additionne.",
      ),
      h3("Qu’est-ce qui a changé ?"),
      p(
        "Avec le resvératrol, la **glycémie à jeun** était en moyenne plus basse de 0,29 mmol/l. L’insuline à jeun l’était aussi, et un indice calculé de résistance à l’insuline, le HOMA-IR, suivait. La tension baissait légèrement. Dans les essais à 100 mg par jour ou plus, l’écart de glycémie à jeun était plus net que dans les autres.[@zhu2017]",
      ),
      h3("Qu’est-ce qui n’a pas bougé ?"),
      p(
        "La valeur de long terme, l’**HbA1c**, n’a presque pas varié, le cholestérol non plus.[@zhu2017] Ce n’est pas un détail. L’HbA1c reflète la glycémie moyenne des deux à trois derniers mois, et c’est sur elle que les médecins se guident dans le diabète. Un sucre plus bas un matin, à jeun, sans que l’HbA1c frémisse, reste un résultat modeste. Peut-être les essais étaient-ils trop courts ; peut-être l’effet est-il simplement petit.",
      ),
      table(
        ["Mesure", "Résultat avec le resvératrol", "Ce que dit cette valeur"],
        [
          ["Glycémie à jeun", "Plus basse de 0,29 mmol/l", "Le sucre à un instant, avant le petit-déjeuner"],
          ["Insuline à jeun", "Plus basse", "L’effort demandé au pancréas"],
          ["HOMA-IR", "Plus bas", "Se calcule à partir des deux précédentes"],
          ["Tension artérielle", "Un peu plus basse", "Les deux chiffres, le haut et le bas"],
          ["HbA1c", "Pas de différence notable", "La moyenne de deux à trois mois"],
          ["Cholestérol LDL et HDL", "Pas de différence notable", "Les graisses du sang"],
        ],
      ),
      h2("Comment lire une telle addition ?"),
      p(
        "Une méta-analyse vaut ce que valent ses ingrédients. Neuf petits essais, avec d’autres doses, d’autres durées et d’autres pays, ne deviennent pas un grand essai parce qu’on en fait la somme. Trois questions aident.",
      ),
      ul([
        "**Combien de personnes, au juste ?** Ici 283, réparties entre neuf essais. Pour un médicament, ce serait un début hésitant.",
        "**Les essais se ressemblent-ils ?** Prendre 10 mg ou un gramme, ce n’est pas avaler la même chose. Une moyenne le cache.",
        "**Quels essais manquent ?** Les études sans résultat paraissent moins souvent. La somme de ce qui a été imprimé est alors trop belle.",
      ]),
      callout("info", "Grand, petit, ou seulement mesurable ?", [
        p(
          "Dans une étude, « significatif » veut dire que l’écart n’est sans doute pas dû au hasard. Cela ne veut pas dire qu’il est grand. Une baisse de 0,29 mmol/l se mesure ; savoir si quelqu’un s’en aperçoit au quotidien est une autre question, à laquelle ces essais ne répondent pas.",
        ),
      ]),
      h2("De ces essais à votre verre ou à votre gélule"),
      p(
        "Les participants avaient un diabète et étaient suivis. Sur les personnes en bonne santé, cette méta-analyse ne dit rien. Sur le vin non plus : pour atteindre les quantités des essais, il faudrait en boire tant que l’alcool mettrait fin à la conversation.",
      ),
      p(
        "Le resvératrol n’est pas davantage un remède à s’administrer soi-même. Dans l’Union européenne, le *trans*-resvératrol de synthèse est admis dans les compléments alimentaires pour adultes, jusqu’à 150 mg par jour. L’étiquette doit préciser que les personnes sous médicament ne l’utilisent que sous surveillance médicale. La molécule peut modifier l’élimination de certains médicaments, et quand on a un diabète, on en prend souvent plus d’un.",
      ),
      callout("caution", "Vous avez un diabète ?", [
        p(
          "Ne changez rien à vos médicaments ni à votre alimentation sur la foi de cet article. Si vous souhaitez prendre du resvératrol, posez d’abord la question à votre médecin. Un complément alimentaire n’est pas un traitement, et aucune allégation de santé n’est autorisée pour le resvératrol dans l’Union européenne.",
        ),
      ]),
      h2("Ce que l’on ne sait pas encore"),
      p(
        "La liste est plus longue que celle des réponses. Ce que devient l’HbA1c quand un essai dure un an. Quelle dose garde un sens, alors que l’intestin et le foie transforment vite le resvératrol et qu’il en passe peu d’intact dans le sang. Et si les participants se sentaient mieux : les valeurs sanguines sont utiles, mais personne ne vit dans une éprouvette.",
      ),
      callout("meaning", "Et pour vous ?", [
        p(
          "Cette méta-analyse donne aux chercheurs une raison d’aller plus loin. Elle ne donne à personne une raison d’échanger un traitement contre une gélule. Si vous lisez ailleurs que le resvératrol « règle » la glycémie, cherchez l’HbA1c dans le texte. Si elle n’y est pas, on vous a caché la moitié de l’histoire.",
        ),
      ]),
    ],
  }),
};
