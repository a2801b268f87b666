/** The demo article of the journeys in each language, in the words a person sees; `pages`: every other page type. */
export const editions = {
  nl: {
    front: "/nl",
    article: "/nl/blog/magnesium-l-threonaat-onderzoek",
    pages: ["/nl/blog", "/nl/onderwerp", "/nl/onderwerp/mineralen", "/nl/auteur", "/nl/auteur/lotte-verhaeghe", "/nl/search?q=magnesiom", "/nl/toegankelijkheid"],
    title: /Magnesium L-threonaat/,
    sources: "Bronnen",
    mark3: "Bron 3",
    back: /^Terug naar de tekst/,
    toList: "Naar de bronnenlijst",
    related: "Lees ook",
    next: "Volgend artikel",
    previous: "Vorig artikel",
    counter: (n: number, total: number) => `${n} van ${total}`,
    price: /€\s34,95/,
    missing: "Deze pagina is er niet",
    other: { language: "Français", address: "/fr/blog/magnesium-l-threonate-recherche" },
  },
  fr: {
    front: "/fr",
    article: "/fr/blog/magnesium-l-threonate-recherche",
    pages: ["/fr/blog", "/fr/theme", "/fr/theme/mineraux", "/fr/auteur", "/fr/auteur/lotte-verhaeghe", "/fr/search?q=magnesiun", "/fr/accessibilite"],
    title: /Magnésium L-thréonate/,
    sources: "Sources",
    mark3: "Source 3",
    back: /^Retour au texte/,
    toList: "Voir la liste des sources",
    related: "À lire aussi",
    next: "Article suivant",
    previous: "Article précédent",
    counter: (n: number, total: number) => `${n} sur ${total}`,
    price: /34,95\s€/,
    missing: "Cette page est introuvable",
    other: { language: "Nederlands", address: "/nl/blog/magnesium-l-threonaat-onderzoek" },
  },
} as const;

export const languages = ["nl", "fr"] as const;
