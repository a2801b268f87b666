import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CallToAction } from "@/components/product/call-to-action";
import { ProductBeside } from "@/components/product/product-beside";
import { callToActionFixture } from "../support/product-fixture";
import { showPage } from "../support/render";

/** A narrow or ordinary no-break space; which of them Intl takes depends on its data. */
const space = "[\\u00A0\\u202F]";
const words = {
  nl: {
    headline: "Magnesium waarvan je weet wat erin zit",
    products: ["Magnesium L-threonaat", "Magnesiumbisglycinaat", "Proefdoos magnesium"],
    price: new RegExp(`^Prijs €${space}39,95$`),
    thousands: new RegExp(`€${space}1\\.250,50`),
    unit: new RegExp(`^€${space}98,00 per kg$`),
    reference: new RegExp(`^Laagste prijs van de voorbije 30 dagen: €${space}44,95$`),
    stock: ["Op voorraad", "Bijna uitverkocht", "Tijdelijk uitverkocht"],
    button: "Bekijk in de winkel: Magnesium L-threonaat",
    alt: "Zak met wit poeder en een maatschepje",
  },
  fr: {
    headline: "Un magnésium dont vous connaissez la composition",
    products: ["L-thréonate de magnésium", "Bisglycinate de magnésium", "Coffret découverte magnésium"],
    price: new RegExp(`^Prix 39,95${space}€$`),
    thousands: new RegExp(`1${space}250,50${space}€`),
    unit: new RegExp(`^98,00${space}€ le kilo$`),
    reference: new RegExp(`^Prix le plus bas des 30 derniers jours\\u00A0: 44,95${space}€$`),
    stock: ["En stock", "Bientôt épuisé", "Momentanément épuisé"],
    button: "Voir dans la boutique\u00A0: L-thréonate de magnésium",
    alt: "Sachet de poudre blanche avec une mesurette",
  },
} as const;

describe.each(["nl", "fr"] as const)("the offer in %s", (locale) => {
  const say = words[locale];
  const show = () => showPage(<CallToAction callToAction={callToActionFixture(locale)} />, locale);
  const product = (index: number) => within(screen.getAllByRole("article")[index]!);
  const line = (index: number, text: RegExp) =>
    product(index).getByText((_, element) => element?.tagName === "P" && text.test(element.textContent.trim()));

  test("is a region of its own with headline, reasons and products", () => {
    show();
    const offer = within(screen.getByRole("region", { name: say.headline }));
    expect(offer.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(say.products);
    expect(offer.getByRole("img", { name: say.alt })).toBeInTheDocument();
  });

  test("prices are written as this language writes them", () => {
    show();
    expect(line(0, say.price)).toBeVisible();
    expect(line(2, say.thousands)).toBeVisible();
  });

  test("a quantity brings a price per unit, a reduction the lowest price of thirty days in words", () => {
    show();
    expect(line(1, say.unit)).toBeVisible();
    expect(line(0, say.reference)).toBeVisible();
    expect(product(1).queryByText(/30/)).not.toBeInTheDocument();
  });

  test("availability is said in words", () => {
    show();
    for (const [index, text] of say.stock.entries()) expect(product(index).getByText(text)).toBeVisible();
  });

  test("each button names its product and leads to the shop in this language, in the same tab", () => {
    show();
    const button = screen.getByRole("link", { name: say.button });
    expect(button).toHaveAttribute("href", `https://shop.test/${locale}/p/1?utm_source=blog`);
    expect(button).toHaveAttribute("rel", "noopener");
    expect(button).not.toHaveAttribute("target");
  });
});

describe.each(["nl", "fr"] as const)("the product beside the text in %s", (locale) => {
  const { products, buttonLabel } = callToActionFixture(locale);
  const beside = { nl: "Bij dit artikel", fr: "Avec cet article" }[locale];
  const show = (offered: typeof products, counted = true) => showPage(<ProductBeside products={offered} buttonLabel={buttonLabel} counted={counted} />, locale);

  test("is one that can be had, with its price and the way to the shop", () => {
    show(products.toReversed());
    const place = within(screen.getByRole("complementary", { name: beside }));
    expect(place.getByRole("link", { name: words[locale].products[1] })).toHaveAttribute("href", products[1]!.href);
    expect(place.getByText(words[locale].stock[1])).toBeVisible();
  });

  test("counts a click by the browser's own ping, unless the shop does not want to", () => {
    show(products);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("ping"))).toEqual(Array(2).fill(`/api/clicks?product=${products[0]!.id}`));
    show(products, false);
    expect(screen.getAllByRole("link").every((link) => !link.hasAttribute("ping"))).toBe(true);
  });
});
