import { callout, figure, h2, h3, ol, p, table, ul } from "../body";
import { inFrench } from "../french-spaces";
import type { DemoArticle } from "../shape";

export const alphaKetoglutarate: DemoArticle = {
  key: "alpha-ketoglutarate",
  workingTitle: "Alfa-ketoglutaraat en oude muizen",
  hero: "krebs-wheel",
  topics: ["reading-research"],
  authors: ["samuel-delcourt"],
  reviewer: "lotte-verhaeghe",
  reviewedAt: "2026-10-19T00:00:00.000Z",
  publishedAt: { nl: "2026-10-20T07:00:00.000Z", fr: "2026-10-22T07:00:00.000Z" },
  related: ["resveratrol", "magnesium-l-threonate"],
  callToAction: { choice: "none" },
  nl: {
    title: "Alfa-ketoglutaraat: wat oude muizen ons leren, en wat niet",
    slug: "alfa-ketoglutaraat-oude-muizen",
    excerpt:
      "Muizen van middelbare leeftijd bleven langer fit met een stof die elke cel zelf maakt. Een mooie studie, met een les over hoe ver u een resultaat mag meenemen.",
    seo: {
      title: "Alfa-ketoglutaraat (AKG): wat toont de muizenstudie?",
      description: "AKG hoort bij de energiehuishouding van elke cel. In 2020 bleven oude muizen er langer fit mee. Wat is gemeten, en wat weten we over mensen?",
    },
    body: [
      p(
        "Terwijl u deze zin leest, maken uw cellen alfa-ketoglutaraat. Ze gebruiken het meteen weer op. De stof, kortweg **AKG**, is een tussenstap in het wiel waarmee een cel haar brandstof verbrandt. Ze is dus niet zeldzaam, niet exotisch en niet nieuw. Nieuw was wel het idee om haar aan muizen te voeren die de beste jaren achter de rug hadden.",
      ),
      p(
        "Dat gebeurde in Californië, en het verslag haalde in 2020 de kranten. Sindsdien staat AKG in menig rijtje van stoffen voor wie gezond oud wil worden. Tijd om de studie zelf open te slaan.",
      ),
      h2("Een tandwiel in elke cel"),
      p(
        "Scheikundig is alfa-ketoglutaarzuur een klein molecuul: C~5~H~6~O~5~, vijf koolstofatomen op een rij met aan beide uiteinden een zuurgroep.[@pubchemAkg] In de databank PubChem draagt het nummer 51, wat verraadt hoe vroeg het werd ingeschreven. In de cel heeft het meer dan één taak.",
      ),
      ul([
        "**Energie.** Het is een schakel in de citroenzuurcyclus, het draaiende wiel in de mitochondriën.",
        "**Bouwstof.** De cel kan er glutamaat van maken, en daaruit weer andere aminozuren.",
        "**Hulpje.** Een hele familie enzymen heeft het nodig om te werken, onder meer bij de aanmaak van collageen en bij het aan- en uitzetten van genen.",
      ]),
      figure(
        "krebs-ring",
        "De citroenzuurcyclus als ring van acht tussenstoffen. De plaats van alfa-ketoglutaraat is in terracotta getekend: halverwege de weg naar beneden.",
      ),
      p(
        "Zo’n stof met drie petten roept een voor de hand liggende vraag op. Als er met het ouder worden minder van is, zou een beetje extra dan verschil maken? Bij wormen en vliegjes was dat al eens geprobeerd. Een zoogdier is een andere zaak.",
      ),
      h2("De muizenstudie van 2020"),
      h3("Wat er is gedaan"),
      p(
        "De onderzoekers namen muizen van achttien maanden oud, naar menselijke maatstaf de tweede helft van de vijftig. Vanaf dan kreeg een deel van de dieren voer met 2% calcium-AKG, het calciumzout van alfa-ketoglutaarzuur; de rest at hetzelfde voer zonder. Dat gebeurde met twee lichtingen, zodat toeval minder kans kreeg. Op gezette tijden keken de onderzoekers niet alleen of een muis nog leefde, maar ook hoe: haar vacht, haar gang, haar houding, samen 31 kenmerken die tellen voor één score van broosheid.[@asadi2020]",
      ),
      h3("Wat eruit kwam"),
      ol([
        "Vrouwtjes leefden langer: de mediane leeftijd steeg in beide lichtingen aantoonbaar.",
        "Bij mannetjes wees de lijn dezelfde kant op, maar het verschil kon toeval zijn.",
        "Bij beide geslachten viel op dat de dieren minder broos waren. De slechte tijd aan het eind werd korter; onderzoekers spreken van *gecomprimeerde morbiditeit*.",
        "Bij de vrouwtjes hing dat samen met meer van het ontstekingsremmende signaal IL-10.[@asadi2020]",
      ]),
      p(
        "Niet alles werd beter. Op een loopband hielden de dieren het niet langer vol, en hun hart pompte niet krachtiger. Juist dat maakt de studie geloofwaardig: de auteurs drukken ook af wat niet lukte.",
      ),
      table(
        ["Vraag", "Wat de studie zegt", "Wat zij niet zegt"],
        [
          ["Wie?", "Muizen van één gangbare laboratoriumstam", "Niets over mensen, gezond of ziek"],
          ["Vanaf wanneer?", "Achttien maanden, dus laat in het leven", "Of eerder beginnen beter of slechter is"],
          ["Hoeveel?", "2% van het voer, elke dag", "Welke portie bij een mens daarop lijkt"],
          ["Wat werd beter?", "Broosheid; levensduur van vrouwtjes", "Uithouding en hart: geen verschil"],
        ],
      ),
      h2("Van muis naar mens"),
      p(
        "Twee procent van al wat een muis eet, is veel. Wie dat zomaar doorrekent naar een mens van zeventig kilo, komt op een hoeveelheid waar geen capsule bij past. Zo werkt omrekenen ook niet: een muis verbrandt per gram veel sneller dan wij. Een portie uit een winkel lijkt dus hoogstens in naam op wat de dieren kregen.",
      ),
      p(
        "Belangrijker nog: een muis in een laboratorium leeft in een schone kooi, eet elke dag hetzelfde en sterft doorgaans aan andere dingen dan wij. Dat één stof haar laatste maanden lichter maakt, is een aanwijzing om bij mensen te gaan kijken. Het is geen bewijs dat het bij ons gebeurt. Proeven met mensen die lang genoeg duren en groot genoeg zijn, kennen wij nog niet; daarom staat er in dit artikel ook geen cijfer over mensen.",
      ),
      callout("info", "Calcium-AKG, arginine-AKG: niet hetzelfde", [
        p(
          "In de studie kregen de muizen het calciumzout. In sportvoeding komt u vaker AKG tegen dat aan arginine is gebonden. Dat is een andere verbinding, met een ander doel en ander onderzoek. Een resultaat van de ene mag u niet op het etiket van de andere plakken.",
        ),
      ]),
      h2("Wat is er over veiligheid bekend?"),
      p(
        "De onderzoekers zagen bij hun muizen geen nadelige effecten. Dat stelt gerust over muizen. Bij mensen die elke dag jarenlang AKG nemen, ontbreekt zo’n overzicht. Het calcium telt bovendien mee: wie al calcium slikt, aanleg heeft voor nierstenen of medicijnen neemt, doet er goed aan eerst met een arts of apotheker te overleggen.",
      ),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "AKG is een boeiend verhaal over ouder worden, en voorlopig is het een verhaal over muizen. In de Europese Unie is er geen enkele gezondheidsclaim voor toegelaten. Wij verkopen het op dit moment niet, en dat is niet uit bescheidenheid: we wachten op gegevens bij mensen.",
        ),
        p(
          "Wat bij mensen wel telkens terugkomt in onderzoek naar gezond ouder worden, kost weinig: bewegen, genoeg slapen, niet roken en gevarieerd eten.",
        ),
      ]),
    ],
  },
  fr: inFrench({
    title: "Alpha-cétoglutarate : ce que de vieilles souris nous apprennent, ou pas",
    slug: "alpha-cetoglutarate-vieilles-souris",
    excerpt:
      "Des souris d’âge mûr sont restées alertes plus longtemps grâce à une molécule que chaque cellule fabrique. Une belle étude, et une leçon sur la portée d’un résultat.",
    seo: {
      title: "Alpha-cétoglutarate (AKG) : l’étude chez la souris",
      description: "L’AKG participe à l’énergie de chaque cellule. En 2020, de vieilles souris s’en sont bien portées. Qu’a-t-on mesuré, que sait-on de l’humain ?",
    },
    body: [
      p(
        "Pendant que vous lisez cette phrase, vos cellules fabriquent de l’alpha-cétoglutarate. Elles le consomment aussitôt. Cette molécule, l’**AKG**, est une étape de la roue qui permet à une cellule de brûler son carburant. Elle n’est donc ni rare, ni exotique, ni nouvelle. Ce qui l’était, c’est l’idée d’en donner à manger à des souris qui avaient leurs plus belles années derrière elles.",
      ),
      p(
        "Cela s’est passé en Californie, et le compte rendu a fait les journaux en 2020. Depuis, l’AKG figure sur bien des listes destinées à qui veut vieillir en forme. Il est temps d’ouvrir l’étude elle-même.",
      ),
      h2("Un rouage dans chaque cellule"),
      p(
        "Pour le chimiste, l’acide alpha-cétoglutarique est une petite molécule : C~5~H~6~O~5~, cinq atomes de carbone à la file, un groupe acide à chaque bout.[@pubchemAkg] Dans la base PubChem, elle porte le numéro 51, signe qu’on l’y a inscrite très tôt. Dans la cellule, elle a plus d’un métier.",
      ),
      ul([
        "**L’énergie.** C’est un maillon du cycle de l’acide citrique, la roue qui tourne dans les mitochondries.",
        "**La construction.** La cellule peut en tirer du glutamate et, de là, d’autres acides aminés.",
        "**L’assistance.** Toute une famille d’enzymes ne travaille pas sans elle, entre autres pour former le collagène et pour allumer ou éteindre des gènes.",
      ]),
      figure(
        "krebs-ring",
        "Le cycle de l’acide citrique, un anneau de huit étapes. La place de l’alpha-cétoglutarate est dessinée en terre cuite : à mi-chemin de la descente.",
      ),
      p(
        "Une molécule à trois casquettes appelle une question toute simple. S’il y en a moins avec l’âge, en ajouter un peu changerait-il quelque chose ? On l’avait déjà tenté chez des vers et de petites mouches. Un mammifère, c’est une autre affaire.",
      ),
      h2("L’étude de 2020 chez la souris"),
      h3("Ce qui a été fait"),
      p(
        "Les chercheurs ont pris des souris de dix-huit mois, l’équivalent d’une cinquantaine bien entamée. À partir de là, une partie des animaux a reçu une nourriture contenant 2 % de calcium-AKG, le sel de calcium de l’acide alpha-cétoglutarique ; les autres mangeaient la même, sans rien de plus. L’expérience a été menée sur deux groupes successifs, pour laisser moins de place au hasard. À intervalles réguliers, on notait non seulement si la souris vivait, mais comment : son pelage, sa démarche, sa posture, 31 signes en tout, réunis en un score de fragilité.[@asadi2020]",
      ),
      h3("Ce qui en est sorti"),
      ol([
        "Les femelles ont vécu plus longtemps : leur âge médian a nettement augmenté dans les deux groupes.",
        "Chez les mâles, la tendance allait dans le même sens, mais l’écart pouvait relever du hasard.",
        "Chez les deux, les animaux étaient surtout moins fragiles. La mauvaise période de la fin était plus courte ; les chercheurs parlent de *compression de la morbidité*.",
        "Chez les femelles, cela allait de pair avec davantage d’IL-10, un signal qui calme l’inflammation.[@asadi2020]",
      ]),
      p(
        "Tout ne s’est pas amélioré. Sur le tapis de course, les animaux ne tenaient pas plus longtemps, et leur cœur ne battait pas plus fort. C’est précisément ce qui rend l’étude crédible : ses auteurs publient aussi ce qui n’a pas marché.",
      ),
      table(
        ["Question", "Ce que dit l’étude", "Ce qu’elle ne dit pas"],
        [
          ["Qui ?", "Des souris d’une lignée courante de laboratoire", "Rien sur l’humain, malade ou bien portant"],
          ["À partir de quand ?", "Dix-huit mois, donc tard dans la vie", "S’il vaut mieux commencer plus tôt"],
          ["Combien ?", "2 % de la nourriture, chaque jour", "Quelle portion y correspondrait chez l’humain"],
          ["Qu’est-ce qui va mieux ?", "La fragilité ; la longévité des femelles", "Endurance et cœur : aucune différence"],
        ],
      ),
      h2("De la souris à l’humain"),
      p(
        "Deux pour cent de tout ce que mange une souris, c’est beaucoup. Qui reporte le calcul tel quel sur une personne de soixante-dix kilos arrive à une quantité qu’aucune gélule ne contient. D’ailleurs, on ne convertit pas ainsi : gramme pour gramme, une souris brûle bien plus vite que nous. La portion du commerce ne partage donc guère que le nom avec ce que ces animaux ont reçu.",
      ),
      p(
        "Plus important encore : une souris de laboratoire vit dans une cage propre, mange chaque jour la même chose et meurt en général d’autre chose que nous. Qu’une molécule lui rende les derniers mois plus légers donne envie d’aller voir chez l’humain. Cela ne prouve pas que la chose s’y produit. Des essais assez longs et assez grands, nous n’en connaissons pas encore ; c’est pourquoi cet article ne donne aucun chiffre chez l’humain.",
      ),
      callout("info", "Calcium-AKG, arginine-AKG : deux choses distinctes", [
        p(
          "Les souris de l’étude recevaient le sel de calcium. Dans les produits pour sportifs, on rencontre plutôt un AKG lié à l’arginine. C’est un autre composé, avec un autre but et d’autres recherches. Le résultat de l’un n’a rien à faire sur l’étiquette de l’autre.",
        ),
      ]),
      h2("Que sait-on de la sécurité ?"),
      p(
        "Les chercheurs n’ont pas vu d’effet indésirable chez leurs souris. Voilà qui rassure pour les souris. Pour des personnes qui prendraient de l’AKG tous les jours pendant des années, un tel bilan manque. Le calcium compte aussi : si vous en prenez déjà, si vous êtes sujet aux calculs rénaux ou si vous suivez un traitement, parlez-en d’abord à votre médecin ou à votre pharmacien.",
      ),
      callout("meaning", "Et pour vous ?", [
        p(
          "L’AKG est une histoire passionnante sur l’âge et, pour l’instant, c’est une histoire de souris. Dans l’Union européenne, aucune allégation de santé n’est autorisée à son sujet. Nous n’en vendons pas à ce jour, et ce n’est pas par modestie : nous attendons des données chez l’humain.",
        ),
        p(
          "Ce qui revient toujours dans les recherches sur le bien-vieillir ne coûte presque rien : bouger, dormir assez, ne pas fumer et manger varié.",
        ),
      ]),
    ],
  }),
};
