import type { Locale } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import { idOf } from "../content/lexical-nodes";
import type { CallsToAction, Product, SiteSetting } from "../payload-types";
import { campaignHref } from "./campaign";
import { toPicture } from "./picture";
import { unitPrice } from "./prices";
import { sharedById } from "./shared-parts";
import type { CallToAction, Picture, ProductTeaser } from "./types";
import { visibleById, visibleGlobal } from "./visitor";

function toTeaser(product: Product, picture: Picture | null, campaign: SiteSetting["campaign"]): ProductTeaser {
  const price = { amount: product.price, currency: product.currency };
  const reduced = typeof product.referencePrice === "number" && product.referencePrice > product.price;
  const { quantity, unit } = product;
  return {
    id: product.id,
    name: product.name,
    description: product.description ?? null,
    usps: (product.usps ?? []).map(({ text }) => text),
    picture,
    price,
    referencePrice: reduced ? { ...price, amount: product.referencePrice as number } : null,
    unitPrice: typeof quantity === "number" && unit ? unitPrice(price, { amount: quantity, unit }) : null,
    availability: product.availability,
    href: campaignHref(product.url, { utm_source: campaign?.source ?? "", utm_medium: campaign?.medium ?? "" }),
    sku: product.sku ?? null,
    gtin: product.gtin ?? null,
  };
}

/** Products with these ids that a live page of the language shows and that are still sold, as they are at this moment: never from a cache. */
export async function readProducts(ids: number[], locale: Locale): Promise<ProductTeaser[]> {
  const products = [...(await visibleById("products", ids, locale)).values()].filter((product) => !product.withdrawn);
  const { campaign } = await visibleGlobal(locale);
  return products.map((product) => toTeaser(product, null, campaign));
}

/** The calls-to-action a visitor may see, by id, with their products in order; withdrawn products are left out. `known` as in shared-parts. */
export async function readCallsToAction(ids: number[], locale: Locale, settings: SiteSetting, known: string): Promise<Map<number, CallToAction>> {
  const calls = await sharedById("calls-to-action", ids, locale, known);
  const products = await sharedById("products", [...calls.values()].flatMap((call) => idsOf(call.products)), locale, known);
  const pictures = await sharedById("media", [...products.values()].map((product) => idOf(product.image)).filter((id) => id !== null), locale, known);
  const teaser = (id: number): ProductTeaser | null => {
    const product = products.get(id);
    if (!product || product.withdrawn) return null;
    return toTeaser(product, toPicture(pictures.get(idOf(product.image) ?? -1)), settings.campaign);
  };
  return new Map([...calls].map(([id, call]) => [id, toCallToAction(call, idsOf(call.products).map(teaser).filter((product) => product !== null), settings.countClicks === true)]));
}

function toCallToAction(call: CallsToAction, products: ProductTeaser[], counted: boolean): CallToAction {
  return {
    id: call.id,
    headline: call.headline,
    text: call.text ?? null,
    usps: (call.usps ?? []).map(({ icon, title, text }) => ({ icon, title, text: text ?? null })),
    buttonLabel: call.buttonLabel,
    products,
    counted,
  };
}
