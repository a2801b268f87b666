// Written by messages/declare-words.ts: change nl.json and run that.
declare const words: {
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
    "writtenBy": "Wie schreef dit artikel?"
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
  "front": {
    "latest": "Nieuw op de blog",
    "empty": "Hier verschijnt binnenkort het eerste artikel."
  },
  "layout": {
    "skip": "Naar de inhoud",
    "shop": "Naar de winkel",
    "languages": "Taal",
    "missing": "{page, select, article {Dit artikel is er nog niet in het {language}} other {Deze pagina is er nog niet in het {language}}}",
    "contact": "Contact",
    "legal": "Voorwaarden en privacy"
  },
  "notFound": {
    "title": "Deze pagina is er niet",
    "text": "Misschien is het adres veranderd, of is het artikel niet meer beschikbaar. Op de voorpagina vind je alles wat we schreven.",
    "home": "Naar de voorpagina"
  },
  "product": {
    "price": "Prijs",
    "reference": "Laagste prijs van de voorbije 30 dagen: {price}",
    "unitPrice": "{unit, select, kilogram {{price} per kg} litre {{price} per liter} piece {{price} per stuk} other {{price}}}",
    "availability": "{state, select, inStock {Op voorraad} lowStock {Bijna uitverkocht} preOrder {Nu al te bestellen} soldOut {Tijdelijk uitverkocht} other {}}",
    "button": "{label}: {product}"
  },
  "sources": {
    "accessedOn": "geraadpleegd op {date}",
    "pages": "p. {range}"
  }
};
export default words;
