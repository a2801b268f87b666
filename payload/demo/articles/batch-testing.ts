import { callout, figure, h2, h3, ol, p, table, ul } from "../body";
import type { DemoArticle } from "../shape";

/** In Dutch only: a missing translation is always on show. */
export const batchTesting: DemoArticle = {
  key: "batch-testing",
  workingTitle: "Hoe een partij wordt getest",
  hero: "lab-bench",
  topics: ["buying-well"],
  authors: ["samuel-delcourt"],
  reviewer: "lotte-verhaeghe",
  reviewedAt: "2026-11-16T00:00:00.000Z",
  publishedAt: { nl: "2026-11-17T07:00:00.000Z", fr: null },
  related: ["supplement-label", "magnesium-l-threonate"],
  callToAction: { choice: "inherit" },
  nl: {
    title: "Hoe een partij wordt getest, van zak tot potje",
    slug: "hoe-een-partij-wordt-getest",
    excerpt:
      "‘Getest in het laboratorium’ staat op haast elk potje. Maar wat test men dan, op welk monster, en wie kijkt het laboratorium na? Een rondleiding langs de werkbank.",
    seo: {
      title: "Hoe een partij supplementen wordt getest",
      description: "Monstername, identiteit, gehalte, zware metalen en kiemen: hoe een partij voedingssupplementen wordt getest, en wat ISO/IEC 17025 daarbij waarborgt.",
    },
    body: [
      p(
        "‘Getest in het laboratorium.’ Het staat op haast elk potje, en het is zelden gelogen. Het zegt alleen zo weinig. Getest waarop? Hoeveel potjes van de hoeveel? Door wie, en wie keek mee over zijn schouder? Een partij die de deur uit mag, heeft op al die vragen een antwoord. We volgen er een, van de zak grondstof tot het potje in uw hand.",
      ),
      p(
        "Een **partij**, of lot, is alles wat in één keer onder dezelfde omstandigheden is gemaakt. Het nummer op de bodem van het potje verwijst ernaar. Met dat nummer moet een maker kunnen terugvinden welke zakken erin gingen, welke machine draaide en welk monster in het rek bleef staan.",
      ),
      h2("Het begint bij de zak"),
      p(
        "Voor er iets gemengd wordt, neemt iemand monsters van de grondstof. Dat klinkt eenvoudiger dan het is. Poeder zakt uit: fijne korrels naar onder, grove naar boven. Wie alleen bovenin schept, onderzoekt de bovenste laag en niets anders. Daarom schrijft een goede werkwijze voor hoeveel zakken opengaan, op welke diepte er wordt genomen en hoe de schepjes worden vermengd. Een meting kan nooit beter zijn dan haar monster.",
      ),
      figure(
        "batch-path",
        "De weg van een partij: uit elke zak een monster, het monster naar de meting, en een deel van elke partij in het rek voor later.",
      ),
      h2("Vier vragen aan een monster"),
      h3("Is het wat er op de zak staat?"),
      p(
        "De eerste test is die van **identiteit**. Twee witte poeders zien er hetzelfde uit en kunnen alles van elkaar verschillen. Een spectrum in infrarood werkt als een vingerafdruk: het apparaat vergelijkt hoe het poeder licht opneemt met een bekende stof.",
      ),
      h3("Hoeveel zit erin?"),
      p(
        "Dan volgt het **gehalte**. Bij organische stoffen gebeurt dat vaak met vloeistofchromatografie: de stoffen in het monster worden uit elkaar getrokken en één voor één geteld. Bij mineralen als magnesium leest men het metaal zelf af. Het getal op het etiket moet ook aan het eind van de houdbaarheid nog kloppen, binnen de marges die de toezichthouder aanvaardt.",
      ),
      h3("Wat zit er níét in?"),
      p(
        "De derde vraag kost het meest en verkoopt het minst. Lood, cadmium, kwik en arseen; resten van oplosmiddelen; bestrijdingsmiddelen bij plantaardige grondstoffen. Het antwoord is nooit ‘nul’. Het is altijd ‘minder dan’, gevolgd door de kleinste hoeveelheid die de methode nog kan zien.",
      ),
      h3("Leeft er iets in?"),
      p(
        "Ten slotte de **microbiologie**: het totale aantal kiemen, gisten en schimmels, en enkele bacteriën die er helemaal niet mogen zijn. Daar gaat tijd overheen, want een kolonie laat zich niet haasten.",
      ),
      table(
        ["Vraag", "Gangbare methode", "Wanneer"],
        [
          ["Identiteit", "Infraroodspectrum, vergeleken met een bekende stof", "Bij elke levering"],
          ["Gehalte", "Vloeistofchromatografie, of meting van het metaal", "Grondstof en eindproduct"],
          ["Zware metalen", "Massaspectrometrie na ontsluiting in zuur", "Volgens een risicoplan"],
          ["Kiemen", "Kweek op voedingsbodem", "Eindproduct, enkele dagen wachten"],
          ["Uiteenvallen", "Bad van 37 °C in een op en neer gaand mandje", "Tabletten en capsules"],
        ],
      ),
      h2("Wie test de tester?"),
      p(
        "Een laboratorium kan een fraai rapport drukken en toch verkeerd meten. Daarom bestaat er een norm voor laboratoria zelf: **ISO/IEC 17025**, algemene eisen voor de bekwaamheid van beproevings- en kalibratielaboratoria.[@iso17025] Zij gaat niet over supplementen, maar over meten. Wat zij vraagt, is goed samen te vatten.",
      ),
      ul([
        "**Onpartijdigheid.** Wie de uitslag betaalt, mag haar niet beïnvloeden.",
        "**Bekwame mensen en geschikte toestellen**, met een logboek van elke ijking.",
        "**Gevalideerde methoden.** Het lab moet aantonen dat een methode op dít soort monster werkt.",
        "**Herleidbaarheid.** Elke meting leidt langs een keten van ijkingen terug naar erkende standaarden.",
        "**Meetonzekerheid.** Een getal zonder marge is een mening.",
      ]),
      p(
        "Een laboratorium dat zegt volgens de norm te werken, is nog niet geaccrediteerd. Voor een **accreditatie** komt een onafhankelijke instelling kijken: in België is dat BELAC, in Nederland de [Raad voor Accreditatie](https://www.rva.nl). Zij kijkt de methoden een voor een na. Een accreditatie geldt dan ook niet voor een gebouw, maar voor een lijst van proeven, de *scope*. Lood in poeder kan erop staan en resveratrol in een capsule niet.",
      ),
      callout("info", "‘Onafhankelijk getest’", [
        p(
          "Het woord betekent dat het laboratorium geen deel is van de maker of de verkoper. Het betekent niet dat niemand voor de proef betaalde: dat doet de maker. Onpartijdigheid zit in de regels waaronder het lab werkt en in het toezicht daarop, niet in wie de rekening krijgt.",
        ),
      ]),
      h2("Een analyserapport lezen"),
      p("Vraagt u een verkoper om het analyserapport van uw potje, dan hebt u aan zes regels genoeg."),
      ol([
        "Het lotnummer is hetzelfde als dat op uw potje.",
        "Er staat een datum van monstername en van meting.",
        "Bij elke uitslag staan een eenheid en een methode.",
        "Bij elke uitslag staat de grens waaraan ze is getoetst.",
        "Wat buiten de accreditatie valt, is als zodanig gemerkt.",
        "Iemand met naam en functie staat ervoor in.",
      ]),
      callout("caution", "Een rapport is een steekproef", [
        p(
          "Er worden enkele potjes onderzocht, niet allemaal, want de proef vernietigt het monster. Een goede uitslag zegt dus iets over de partij zolang die gelijkmatig is gemengd. Daarom hoort bij testen ook toezicht op het maken zelf. Kwaliteit laat zich niet achteraf in een potje meten als ze er niet eerst in is gestopt.",
        ),
      ]),
      h2("Wat er in het rek blijft staan"),
      p(
        "Van elke partij gaat een klein aantal potjes het magazijn in, op een donkere, droge plek. Ze blijven er tot na de houdbaarheidsdatum. Komt er een klacht, dan kan men nagaan of het aan de partij lag of aan wat er onderweg gebeurde. Het is de minst opwindende plank van het bedrijf, en misschien de eerlijkste.",
      ),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "Een keurmerk op de voorkant is een begin van een gesprek. Vraag door: welke partij, welk laboratorium, welke proeven. Een verkoper die goed werkt, heeft het antwoord klaarliggen en stuurt het u met plezier.",
        ),
      ]),
    ],
  },
  fr: null,
};
