import { callout, figure, h2, h3, p, quote, table, ul } from "../body";
import { inFrench } from "../french-spaces";
import type { DemoArticle } from "../shape";

export const magnesiumLThreonate: DemoArticle = {
  key: "magnesium-l-threonate",
  workingTitle: "Magnesium L-threonaat",
  hero: "synapse",
  topics: ["minerals", "reading-research"],
  authors: ["lotte-verhaeghe"],
  reviewer: "samuel-delcourt",
  reviewedAt: "2026-11-02T00:00:00.000Z",
  publishedAt: { nl: "2026-11-03T07:00:00.000Z", fr: "2026-11-05T07:00:00.000Z" },
  related: ["alpha-ketoglutarate", "supplement-label", "betaine"],
  callToAction: { choice: "inherit" },
  nl: {
    title: "Magnesium L-threonaat: hoe komt een mineraal bij een hersencel?",
    slug: "magnesium-l-threonaat-onderzoek",
    excerpt:
      "Ratten die beter leren, zenuwcellen in een schaaltje en twee proeven met mensen: wat is er echt onderzocht aan dit bijzondere magnesiumzout, en waar houdt de kennis op?",
    seo: {
      title: "Magnesium L-threonaat: wat zegt het onderzoek?",
      description: "Van de rattenstudie uit 2010 tot twee proeven met mensen: wat er over magnesium L-threonaat en de hersenen bekend is, en wat nog niet.",
    },
    body: [
      p(
        "De meeste magnesiumzouten in een potje zijn gekozen omdat ze goed oplossen of weinig kosten. **Magnesium L-threonaat** is om een andere reden gemaakt. Het bindt magnesium aan L-threoonzuur, een stofje dat ook overblijft wanneer het lichaam vitamine C afbreekt.[@wikiMgt] De vraag van de makers was brutaal en helder: komt magnesium in deze vorm ook aan waar het moeilijk komt, in de hersenen?",
      ),
      p(
        "Ruim vijftien jaar later staat die vraag nog altijd open, maar er is wel gewerkt aan een antwoord. In dit artikel lopen we de studies langs in de volgorde waarin een onderzoeker ze zou lezen: eerst dieren, dan cellen, dan mensen. Bij elke stap zeggen we erbij hoe groot hij is.",
      ),
      h2("Eerst de dieren, dan de cellen"),
      h3("De ratten van 2010"),
      p(
        "Het verhaal begint met een artikel in *Neuron*. Jonge en oude ratten kregen de nieuwe verbinding via het drinkwater en deden het daarna beter bij proeven op leren, werkgeheugen en langetermijngeheugen. In de hippocampus, een gebied dat onmisbaar is om iets te onthouden, telden de onderzoekers meer plekken waar zenuwcellen contact maken.[@slutsky2010] Dat is een sterk begin. Het blijft wel een begin bij ratten, in het laboratorium dat de stof zelf had ontwikkeld.",
      ),
      h3("Wat doet het threonaat zelf?"),
      p(
        "Zes jaar later keek een verwante groep naar de andere helft van het molecuul. Threonaat blijkt van nature voor te komen in hersenvocht. Voegden de onderzoekers het toe aan gekweekte zenuwcellen, dan steeg het magnesium binnen in die cellen en kwamen er meer werkende contactpunten bij. Andere gangbare begeleiders van magnesium deden dat in dezelfde proef niet. Ook in zenuwcellen die uit menselijke stamcellen waren gekweekt, zagen ze een effect.[@sun2016] Een schaaltje is geen hoofd; het laat zien *hoe* iets zou kunnen werken, niet *dat* het bij u werkt.",
      ),
      h3("Muizen en een cellijn uit de hippocampus"),
      p(
        "In 2022 volgde een studie met twee modellen: HT22, een cellijn uit de hippocampus van de muis, en muizen met een erfelijke aanleg voor ophopingen van amyloïd. Na drie maanden deden de muizen die magnesium L-threonaat kregen het beter in een waterdoolhof dan hun onbehandelde soortgenoten, en in de cellen was minder oxidatieve schade te meten.[@xiong2022] Zulke muizen bootsen één kant van een ziekte na. Veel van wat bij hen lukte, hield bij mensen geen stand.",
      ),
      h2("En bij mensen?"),
      p(
        "De eerste proef die we hier bespreken, telde 109 gezonde Chinese volwassenen van 18 tot 65 jaar. Het lot bepaalde wie een maand lang 2 g per dag van een mengsel nam en wie een placebo. Op een geheugentest die in Chinese ziekenhuizen gangbaar is, ging de groep met het mengsel meer vooruit, de oudere deelnemers het meest.[@zhang2022] Let op het woord mengsel: er zat ook fosfatidylserine in, en enkele vitaminen. Wat het magnesium daarvan op zijn rekening mag schrijven, is uit deze proef niet af te leiden.",
      ),
      p(
        "De recentste proef nam alleen magnesium L-threonaat, 2 g per dag, zes weken lang. Honderd Australische volwassenen van 18 tot 45 jaar die ontevreden waren over hun slaap, kregen het of een placebo. De totaalscore van een reeks denktests steeg meer dan met placebo; een tweede test, met logische figuren, toonde geen verschil. Deelnemers zeiden overdag minder last te hebben van slecht slapen, maar de slaapring aan hun vinger mat geen betere slaap.[@lopresti2026] Dat is een eerlijke, gemengde uitslag.",
      ),
      table(
        ["Studie", "In wie of wat", "Hoelang", "Goed om te weten"],
        [
          ["Slutsky, 2010", "Jonge en oude ratten", "Weken", "Eerste proef, door de ontwikkelaars"],
          ["Sun, 2016", "Gekweekte zenuwcellen", "Celkweek", "Auteurs deels van het bedrijf achter de stof"],
          ["Xiong, 2022", "Cellijn HT22 en APP/PS1-muizen", "Drie maanden bij de muizen", "Model van een ziekte, geen patiënten"],
          ["Zhang, 2022", "109 gezonde volwassenen", "30 dagen", "Mengsel met fosfatidylserine en vitaminen"],
          ["Lopresti, 2026", "100 volwassenen, 18–45 jaar", "6 weken", "Alleen magnesium L-threonaat; gemengde uitslag"],
        ],
      ),
      callout("caution", "Wie betaalde het onderzoek?", [
        p(
          "Een van de auteurs van de rattenstudie leidde later een bedrijf rond deze stof, en de Chinese proef werd betaald door een producent ervan. Dat maakt de resultaten niet onwaar. Het is wel een reden om te wachten op herhaling door mensen die er niets bij te winnen hebben.",
        ),
      ]),
      h2("Waarom uitgerekend magnesium?"),
      p(
        "Dat hersenonderzoekers naar magnesium kijken, is geen toeval. Op de plek waar twee zenuwcellen elkaar raken, zit een poortje dat de NMDA-receptor heet. In rust steekt er een magnesiumion in, als een kurk in een fles. Pas wanneer er tegelijk een boodschap aankomt én de cel al geprikkeld is, schiet de kurk los. Zo merkt een zenuwcel dat twee dingen samen gebeuren, en dat is de grondstof van onthouden. Een overzichtshoofdstuk bespreekt hoe het vrije magnesium in de hersenen met de leeftijd kan veranderen en wat dat met deze poortjes zou doen; het meeste bewijs komt van dieren.[@billard2011]",
      ),
      figure(
        "nmda-channel",
        "De NMDA-receptor in doorsnede. Links houdt een magnesiumion (oker) het kanaal dicht; rechts is het weg en stromen andere ionen de cel binnen.",
      ),
      quote("Een schaaltje is geen hoofd, een muis is geen mens, en zes weken is geen leven."),
      h2("Wat we nog niet weten"),
      ul([
        "Of het effect blijft wanneer iemand langer dan enkele maanden slikt, of verdwijnt zodra hij stopt.",
        "Of magnesium L-threonaat bij mensen echt méér magnesium in de hersenen brengt dan een gewoon zout. Rechtstreeks gemeten is dat in deze proeven niet.",
        "Wat het doet bij wie al genoeg magnesium uit groene groenten, noten en volkoren brood haalt.",
        "Hoe het uitpakt bij ouderen, zieken en mensen die medicijnen nemen: in de proeven zaten vooral gezonde volwassenen.",
      ]),
      h2("Wat er op een etiket mag staan"),
      p(
        "De Europese Unie laat voor magnesium enkele gezondheidsclaims toe, in vastgelegde woorden die in een [openbaar register](https://ec.europa.eu/food/food-feed-portal/screen/health-claims/eu-register) staan. Zo mag er staan dat **magnesium bijdraagt tot de normale werking van het zenuwstelsel**, **tot een normale psychologische functie** en **tot de vermindering van vermoeidheid en moeheid**, op voorwaarde dat een dagportie genoeg magnesium levert. Die claims gelden voor elk magnesiumzout. Voor L-threonaat apart, of voor het geheugen, is er geen toegelaten claim. Leest u zo’n belofte toch, dan weet u iets over de verkoper.",
      ),
      callout("meaning", "Wat betekent dit voor u?", [
        p(
          "Kijk op het potje naar het getal achter ‘magnesium’, niet naar dat achter ‘magnesium L-threonaat’. Ruim acht procent van het zout is magnesium: 2 g brengt dus ongeveer 150 mg, tegenover een referentie-inname van 375 mg per dag.",
        ),
        p(
          "Werken uw nieren minder goed, neemt u medicijnen, of bent u zwanger? Vraag dan eerst raad aan uw arts of apotheker. En vraag het ook als uw geheugen u zorgen baart: daar hoort een gesprek bij, geen potje.",
        ),
      ]),
    ],
  },
  fr: inFrench({
    title: "Magnésium L-thréonate : comment un minéral rejoint-il un neurone ?",
    slug: "magnesium-l-threonate-recherche",
    excerpt:
      "Des rats qui apprennent mieux, des neurones en boîte de culture et deux essais chez l’humain : ce qui a vraiment été étudié sur ce sel de magnésium, et ce que l’on ignore encore.",
    seo: {
      title: "Magnésium L-thréonate : que dit la recherche ?",
      description: "De l’étude de 2010 chez le rat à deux essais chez l’humain : ce que l’on sait du magnésium L-thréonate et du cerveau, et ce que l’on ignore.",
    },
    body: [
      p(
        "La plupart des sels de magnésium vendus en gélules ont été retenus parce qu’ils se dissolvent bien ou qu’ils coûtent peu. Le **magnésium L-thréonate**, lui, est né d’une autre idée. Il associe le magnésium à l’acide L-thréonique, une petite molécule que notre corps produit aussi en dégradant la vitamine C.[@wikiMgt] La question de ses inventeurs était simple et culottée : sous cette forme, le magnésium parvient-il là où il entre difficilement, dans le cerveau ?",
      ),
      p(
        "Plus de quinze ans après, la question reste ouverte, mais on y a travaillé. Nous parcourons ici les études dans l’ordre où un chercheur les lirait : l’animal d’abord, puis la cellule, puis l’humain. À chaque pas, nous en donnons la taille.",
      ),
      h2("L’animal d’abord, la cellule ensuite"),
      h3("Les rats de 2010"),
      p(
        "L’histoire commence dans la revue *Neuron*. Des rats, jeunes et vieux, reçoivent le nouveau composé dans leur eau de boisson ; ils réussissent ensuite mieux des épreuves d’apprentissage, de mémoire de travail et de mémoire à long terme. Dans l’hippocampe, région sans laquelle rien ne s’enregistre, les chercheurs comptent davantage de points de contact entre neurones.[@slutsky2010] Le départ est solide. Il n’en reste pas moins un départ, chez le rat, dans le laboratoire même qui avait mis la molécule au point.",
      ),
      h3("Et le thréonate, que fait-il ?"),
      p(
        "Six ans après, une équipe voisine s’intéresse à l’autre moitié de la molécule. Le thréonate est naturellement présent dans le liquide qui baigne le cerveau. Ajouté à des neurones en culture, il fait monter le magnésium à l’intérieur des cellules, et les contacts qui fonctionnent deviennent plus nombreux. Les autres partenaires habituels du magnésium n’en ont pas fait autant dans la même expérience. Un effet apparaît aussi dans des neurones obtenus à partir de cellules souches humaines.[@sun2016] Mais une boîte de culture n’est pas une tête : elle montre *comment* une chose pourrait agir, pas *qu’elle* agit chez vous.",
      ),
      h3("Des souris et une lignée de cellules"),
      p(
        "En 2022 paraît une étude menée sur deux modèles : HT22, une lignée de cellules issue de l’hippocampe de souris, et des souris génétiquement portées à accumuler de l’amyloïde. Au bout de trois mois, celles qui ont reçu du magnésium L-thréonate s’en sortent mieux dans un labyrinthe aquatique que leurs congénères sans supplément ; dans les cellules, on mesure moins de dommages oxydatifs.[@xiong2022] Ces souris n’imitent qu’une facette d’une maladie. Bien des succès obtenus chez elles n’ont pas tenu chez l’humain.",
      ),
      h2("Et chez l’humain ?"),
      p(
        "Le premier essai que nous retenons a réuni 109 adultes chinois en bonne santé, âgés de 18 à 65 ans. Un tirage au sort désignait ceux qui prendraient, pendant un mois, 2 g par jour d’un mélange, et ceux qui auraient un placebo. À un test de mémoire courant dans les hôpitaux chinois, le groupe du mélange a progressé davantage, surtout parmi les plus âgés.[@zhang2022] Le mot important est « mélange » : il contenait aussi de la phosphatidylsérine et quelques vitamines. La part qui revient au magnésium, cet essai ne permet pas de la dire.",
      ),
      p(
        "L’essai le plus récent s’en est tenu au seul magnésium L-thréonate, 2 g par jour pendant six semaines. Cent adultes australiens de 18 à 45 ans, mécontents de leur sommeil, ont reçu le produit ou un placebo. Le score global d’une série de tests cognitifs a augmenté davantage qu’avec le placebo ; un second test, fait de figures logiques, n’a montré aucune différence. Les participants se disaient moins gênés le jour par leurs mauvaises nuits, mais la bague qui suivait leur sommeil n’a pas vu de nuits meilleures.[@lopresti2026] Voilà un résultat honnête, donc contrasté.",
      ),
      table(
        ["Étude", "Chez qui, sur quoi", "Durée", "Bon à savoir"],
        [
          ["Slutsky, 2010", "Rats jeunes et âgés", "Des semaines", "Première expérience, par les inventeurs"],
          ["Sun, 2016", "Neurones en culture", "Culture de cellules", "Une partie des auteurs vient de l’entreprise concernée"],
          ["Xiong, 2022", "Lignée HT22 et souris APP/PS1", "Trois mois chez la souris", "Modèle d’une maladie, pas de patients"],
          ["Zhang, 2022", "109 adultes en bonne santé", "30 jours", "Mélange avec phosphatidylsérine et vitamines"],
          ["Lopresti, 2026", "100 adultes de 18 à 45 ans", "6 semaines", "Magnésium L-thréonate seul ; résultat contrasté"],
        ],
      ),
      callout("caution", "Qui a payé ces recherches ?", [
        p(
          "L’un des auteurs de l’étude chez le rat a ensuite dirigé une entreprise liée à la molécule, et l’essai chinois a été financé par un producteur. Les résultats n’en deviennent pas faux. C’est en revanche une bonne raison d’attendre que des équipes sans intérêt dans l’affaire les reproduisent.",
        ),
      ]),
      h2("Pourquoi le magnésium, au juste ?"),
      p(
        "Si le cerveau intéresse les spécialistes du magnésium, ce n’est pas un hasard. Là où deux neurones se touchent se trouve une petite porte, le récepteur NMDA. Au repos, un ion magnésium l’obstrue comme un bouchon dans le goulot d’une bouteille. Il ne saute que si un message arrive *et* que la cellule est déjà stimulée. Le neurone apprend ainsi que deux événements vont ensemble : c’est la matière première du souvenir. Un chapitre de synthèse examine comment le magnésium libre du cerveau pourrait changer avec l’âge, et ce que ces portes y perdraient ; l’essentiel des preuves vient de l’animal.[@billard2011]",
      ),
      figure(
        "nmda-channel",
        "Le récepteur NMDA en coupe. À gauche, un ion magnésium (ocre) ferme le canal ; à droite, il est parti et d’autres ions entrent dans la cellule.",
      ),
      quote("Une boîte de culture n’est pas une tête, une souris n’est pas un humain, et six semaines ne font pas une vie."),
      h2("Ce que l’on ne sait pas encore"),
      ul([
        "Si l’effet dure au-delà de quelques mois de prise, ou s’il s’éteint dès l’arrêt.",
        "Si, chez l’humain, le magnésium L-thréonate apporte vraiment plus de magnésium au cerveau qu’un sel ordinaire. Ces essais ne l’ont pas mesuré directement.",
        "Ce qu’il change pour qui trouve déjà assez de magnésium dans les légumes verts, les noix et le pain complet.",
        "Ce qu’il en est chez les personnes âgées, malades ou sous médicament : les essais portaient surtout sur des adultes en bonne santé.",
      ]),
      h2("Ce qu’une étiquette a le droit de dire"),
      p(
        "Pour le magnésium, l’Union européenne admet quelques allégations de santé, dans des termes fixés d’avance et consignés dans un [registre public](https://ec.europa.eu/food/food-feed-portal/screen/health-claims/eu-register). On peut écrire que **le magnésium contribue au fonctionnement normal du système nerveux**, **à des fonctions psychologiques normales** et **à réduire la fatigue**, à condition que la dose journalière en apporte assez. Ces allégations valent pour tous les sels de magnésium. Pour le L-thréonate en particulier, ou pour la mémoire, aucune n’est autorisée. Si vous lisez tout de même une telle promesse, vous en apprenez surtout sur le vendeur.",
      ),
      callout("meaning", "Et pour vous ?", [
        p(
          "Sur le flacon, cherchez le chiffre qui suit « magnésium », pas celui qui suit « magnésium L-thréonate ». Un peu plus de huit pour cent du sel est du magnésium : 2 g en apportent donc environ 150 mg, pour un apport de référence de 375 mg par jour.",
        ),
        p(
          "Vos reins fonctionnent moins bien, vous prenez un médicament, vous êtes enceinte ? Demandez d’abord l’avis de votre médecin ou de votre pharmacien. Faites-le aussi si votre mémoire vous inquiète : cela mérite une conversation, pas un flacon.",
        ),
      ]),
    ],
  }),
};
