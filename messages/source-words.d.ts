// Written by messages/declare-words.ts: change nl.json and run that.
declare const words: {
  "accessibility": {
    "title": "Toegankelijkheid",
    "description": "Hoe toegankelijk deze blog is, wat nog beter kan en waar je een drempel meldt.",
    "intro": "Iedereen moet {name} kunnen lezen: met een schermlezer, met het toetsenbord, op een klein scherm of met grote letters.",
    "standardTitle": "Waar we ons aan houden",
    "standard": "We volgen de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA, zoals de Europese toegankelijkheidsrichtlijn (EU) 2019/882 en de norm EN 301 549 vragen.",
    "howTitle": "Wat je kunt verwachten",
    "how1": "Alles werkt met het toetsenbord, en je ziet altijd waar je bent.",
    "how2": "Elke afbeelding met betekenis heeft een beschrijving in de taal van de pagina.",
    "how3": "Artikelen lees je ook zonder JavaScript.",
    "how4": "De site volgt je instellingen voor contrast, kleur, beweging en lettergrootte.",
    "limitsTitle": "Wat nog beter kan",
    "limits": "Pagina’s van de winkel waar we naar verwijzen, vallen onder de verklaring van de winkel zelf. Brede tabellen moet je op een klein scherm opzij schuiven.",
    "reportTitle": "Loop je ergens vast?",
    "report": "Laat het ons weten. We antwoorden binnen vijf werkdagen en zoeken samen een oplossing.",
    "mail": "Mail naar {email}",
    "phone": "Bel {phone}"
  },
  "article": {
    "back": "Terug naar de blog",
    "byline": "Door {authors}",
    "reviewed": "Nagelezen door {name} op <time>{date}</time>",
    "reviewedUndated": "Nagelezen door {name}",
    "published": "Gepubliceerd op <time>{date}</time>",
    "updated": "Bijgewerkt op <time>{date}</time>",
    "readingTime": "{minutes, plural, one {# minuut lezen} other {# minuten lezen}}",
    "credit": "Beeld: {credit}",
    "table": "Tabel {number}",
    "tableUnder": "Tabel {number}: {heading}",
    "writtenBy": "Wie schreef dit artikel?",
    "disclaimer": "Goed om te weten over voedingssupplementen"
  },
  "authors": {
    "title": "Wie hier schrijft",
    "description": "De mensen achter onze artikelen: wie ze zijn, wat ze geleerd hebben en wat ze schreven.",
    "articles": "Artikelen waaraan {name} meewerkte",
    "authorDescription": "Wie is {name}? Achtergrond, opleiding en artikelen."
  },
  "callout": {
    "title": "{tone, select, info {Goed om te weten} caution {Let op} meaning {Wat betekent dit voor jou?} other {Goed om te weten}}"
  },
  "carousel": {
    "heading": "Lees ook",
    "role": "carrousel",
    "slideRole": "dia",
    "slide": "{position} van {total}: {title}",
    "counter": "{current} van {total}",
    "controls": "Door de artikelen bladeren",
    "previous": "Vorig artikel",
    "next": "Volgend artikel"
  },
  "citations": {
    "title": "Bronnen",
    "mark": "Bron {number}",
    "markRun": "Bronnen {from}–{to}",
    "back": "Terug naar de tekst",
    "backTo": "Terug naar de tekst, plaats {letter}",
    "toList": "Naar de bronnenlijst",
    "close": "Sluiten"
  },
  "contents": {
    "link": "Link naar dit deel: {heading}",
    "title": "In dit artikel"
  },
  "feed": {
    "description": "{name}: elk nieuw artikel, volledig te lezen."
  },
  "front": {
    "latest": "Nieuw op de blog",
    "empty": "Hier verschijnt binnenkort het eerste artikel.",
    "topics": "Waar we over schrijven",
    "all": "Alle artikelen"
  },
  "layout": {
    "skip": "Naar de inhoud",
    "shop": "Naar de winkel",
    "languages": "Taal",
    "missing": "{page, select, article {Dit artikel is er niet in het {language}} other {Deze pagina is er niet in het {language}}}",
    "contact": "Contact",
    "legal": "Voorwaarden en privacy",
    "menu": "Hoofdmenu",
    "blog": "Alle artikelen",
    "topics": "Onderwerpen",
    "authors": "Auteurs",
    "accessibility": "Toegankelijkheid",
    "feed": "RSS-feed",
    "theme": "Licht of donker",
    "breadcrumbs": "Waar je bent",
    "home": "Voorpagina"
  },
  "list": {
    "title": "Alle artikelen",
    "description": "Alles wat we schreven, van nieuw naar oud: elke uitspraak met haar bron.",
    "numbered": "{title}, pagina {number}",
    "pages": "Bladeren",
    "newer": "Nieuwere artikelen",
    "older": "Oudere artikelen",
    "newest": "Nieuwste",
    "page": "Pagina {number}",
    "empty": "Hier verschijnt binnenkort het eerste artikel."
  },
  "more": {
    "show": "Toon meer artikelen",
    "loading": "Bezig met laden …",
    "added": "{count, plural, one {1 artikel erbij} other {# artikelen erbij}}",
    "failed": "Dat lukte niet. Druk nog eens om naar die pagina te gaan.",
    "pages": "Bladeren"
  },
  "later": {
    "title": "Deze pagina kan even niet geladen worden",
    "text": "Dat ligt aan ons. Probeer het over enkele seconden opnieuw.",
    "again": "Opnieuw proberen",
    "home": "Naar de voorpagina"
  },
  "previewOver": {
    "title": "Deze voorbeeldlink is verlopen",
    "text": "Een voorbeeldlink werkt een dag; deze werkte tot {at}. Wil je het artikel nog zien? Vraag een nieuwe link aan de persoon van wie je deze kreeg.",
    "home": "Naar de voorpagina"
  },
  "notFound": {
    "title": "Deze pagina is er niet",
    "text": "Misschien is het adres veranderd, of is het artikel niet meer beschikbaar. Op de voorpagina vind je alles wat we schreven.",
    "home": "Naar de voorpagina",
    "latest": "Misschien zocht je een van deze",
    "original": "{before, select, yes {Dit artikel is er op dit moment niet in het {language}.} other {Dit artikel is er nog niet in het {language}.}} {source, select, yes {Je kunt wel het origineel lezen:} other {Je kunt het wel in het {other} lezen:}}"
  },
  "offer": {
    "asOf": "Prijs van {date}",
    "alternative": "Wel op voorraad: <link>{product}</link>"
  },
  "product": {
    "price": "Prijs",
    "reference": "Laagste prijs van de voorbije 30 dagen: {price}",
    "unitPrice": "{unit, select, kilogram {{price} per kg} litre {{price} per liter} piece {{price} per stuk} other {{price}}}",
    "availability": "{state, select, inStock {Op voorraad} lowStock {Bijna uitverkocht} preOrder {Nu al te bestellen} soldOut {Tijdelijk uitverkocht} other {}}",
    "button": "{label}: {product}",
    "beside": "Bij dit artikel"
  },
  "search": {
    "title": "Zoeken",
    "open": "Zoeken",
    "label": "Waar zoek je naar?",
    "submit": "Zoek",
    "hint": "Bijvoorbeeld: magnesium, slaap of etiket.",
    "results": "Resultaten voor ‘{query}’",
    "count": "{count, plural, =0 {Geen artikelen gevonden} one {# artikel gevonden} other {# artikelen gevonden}}",
    "none": "Niets gevonden voor ‘{query}’. Controleer de spelling of probeer een ander woord.",
    "corrected": "We zochten ook op {words}.",
    "articles": "Artikelen",
    "topics": "Onderwerpen",
    "products": "Producten",
    "all": "Alle resultaten",
    "close": "Sluiten",
    "failed": "Zoeken lukt nu even niet. Probeer het zo nog eens."
  },
  "share": {
    "title": "Deel dit artikel",
    "share": "Delen",
    "copy": "Link kopiëren",
    "copied": "Link gekopieerd",
    "mail": "Via e-mail"
  },
  "sources": {
    "accessedOn": "geraadpleegd op {date}",
    "pages": "p. {range}"
  },
  "topics": {
    "title": "Onderwerpen",
    "description": "Kies een onderwerp en lees wat het onderzoek erover zegt, met bronnen.",
    "topicDescription": "Artikelen over {topic}: wat onderzoek erover zegt, met bronnen."
  }
};
export default words;
