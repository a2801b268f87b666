import type { Locale } from "@/messages/locales";
import type { CallToAction, ProductTeaser } from "@/payload/read/types";
import { pictureFixture } from "./picture-fixture";

const words = {
  nl: {
    threonate: ["Magnesium L-threonaat", "90 capsules, een maand bij drie per dag.", "Pot met het opschrift Magnesium L-threonaat"],
    bisglycinate: ["Magnesiumbisglycinaat", "Poeder met maatschepje.", "Zak met wit poeder en een maatschepje"],
    box: ["Proefdoos magnesium", "Drie vormen, tien dagen van elk.", "Doos met drie potjes"],
    usps: ["Veganistische capsule", "Zonder kleurstoffen"],
    headline: "Magnesium waarvan je weet wat erin zit",
    text: "Van elke partij staat het analyseverslag online. Lees eerst, kies daarna.",
    icons: [
      ["Zuiver", "Minstens 98 % van de werkzame stof, gemeten per partij."],
      ["Onafhankelijk getest", "Door een laboratorium met een ISO/IEC 17025-accreditatie."],
      ["Morgen in huis", "Besteld voor 17 uur, morgen geleverd in België en Nederland."],
    ],
    button: "Bekijk in de winkel",
  },
  fr: {
    threonate: ["L-thréonate de magnésium", "90 gélules, un mois à raison de trois par jour.", "Pot portant l’inscription L-thréonate de magnésium"],
    bisglycinate: ["Bisglycinate de magnésium", "Poudre avec mesurette.", "Sachet de poudre blanche avec une mesurette"],
    box: ["Coffret découverte magnésium", "Trois formes, dix jours de chacune.", "Coffret contenant trois petits pots"],
    usps: ["Gélule végétale", "Sans colorants"],
    headline: "Un magnésium dont vous connaissez la composition",
    text: "Le bulletin d’analyse de chaque lot est en ligne. Lisez d’abord, choisissez ensuite.",
    icons: [
      ["Pur", "Au moins 98 % de substance active, mesurés lot par lot."],
      ["Analyse indépendante", "Par un laboratoire accrédité ISO/IEC 17025."],
      ["Chez vous demain", "Commandé avant 17 h, livré le lendemain en Belgique."],
    ],
    button: "Voir dans la boutique",
  },
} as const;

export function productsFixture(locale: Locale): ProductTeaser[] {
  const text = words[locale];
  const product = (id: number, [name, description, alt]: readonly [string, string, string], more: Partial<ProductTeaser>): ProductTeaser => ({
    id,
    name,
    description,
    usps: [],
    picture: pictureFixture(`product-${id}`, alt, 800, 600),
    price: { amount: 3995, currency: "EUR" },
    referencePrice: null,
    unitPrice: null,
    availability: "inStock",
    href: `https://shop.test/${locale}/p/${id}?utm_source=blog`,
    sku: null,
    gtin: null,
    ...more,
  });
  return [
    product(1, text.threonate, {
      usps: [...text.usps],
      referencePrice: { amount: 4495, currency: "EUR" },
      unitPrice: { price: { amount: 44389, currency: "EUR" }, unit: "kilogram" },
    }),
    product(2, text.bisglycinate, {
      price: { amount: 2450, currency: "EUR" },
      unitPrice: { price: { amount: 9800, currency: "EUR" }, unit: "kilogram" },
      availability: "lowStock",
    }),
    product(3, text.box, { price: { amount: 125050, currency: "EUR" }, availability: "soldOut" }),
  ];
}

export function callToActionFixture(locale: Locale): CallToAction {
  const { headline, text, icons, button } = words[locale];
  const symbols = ["purity", "lab", "delivery"] as const;
  return {
    id: 1,
    headline,
    text,
    usps: icons.map(([title, more], index) => ({ icon: symbols[index] ?? "check", title, text: more })),
    buttonLabel: button,
    products: productsFixture(locale),
    counted: true,
  };
}
