import type { ProductTeaser } from "@/payload/read/types";
import { clickCounter } from "./click-counter";

/** Where a reader is pointed to when the product itself cannot be had. */
export interface Alternative {
  name: string;
  href: string;
  ping?: string;
}

/** Another product that is there, of those offered together: one that can only be ordered ahead is no help today. */
export function alternativeTo(product: ProductTeaser, offered: ProductTeaser[], counted: boolean): Alternative | undefined {
  const found = offered.find(({ id, availability }) => id !== product.id && (availability === "inStock" || availability === "lowStock"));
  return found && { name: found.name, href: found.href, ping: clickCounter(found.id, counted) };
}
