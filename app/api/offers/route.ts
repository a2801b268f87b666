import type { NextRequest } from "next/server";

import { isLocale } from "@/messages/locales";
import { readProducts } from "@/payload/read/products";
import type { Offer } from "@/payload/read/types";

/** More than any page shows. */
const most = 24;

/** Ids of documents, or null where one is none. */
function idsIn(text: string): number[] | null {
  const ids = text.split(",");
  return ids.length <= most && ids.every((id) => /^[1-9]\d{0,8}$/.test(id)) ? ids.map(Number) : null;
}

/** `?locale=&ids=1,2`: price and availability as they are now. A product that is not sold any more, or was never shown, is absent. */
export async function GET({ nextUrl }: NextRequest) {
  const locale = nextUrl.searchParams.get("locale");
  const ids = idsIn(nextUrl.searchParams.get("ids") ?? "");
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (!isLocale(locale) || !ids) return Response.json({ error: isLocale(locale) ? "ids" : "locale" }, { status: 400, headers });
  const products = await readProducts(ids, locale);
  const offers = products.map(({ id, price, referencePrice, unitPrice, availability }): Offer => ({ id, price, referencePrice, unitPrice, availability }));
  return Response.json({ offers }, { headers });
}
