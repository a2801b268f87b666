/** Followed links to the shop, as the front counts them. */
export interface Click {
  product: number;
  /** Root-relative path of the page that the link stood on. */
  page: string;
  count: number;
}

function isClick(value: unknown): value is Click {
  if (typeof value !== "object" || value === null) return false;
  const { product, page, count } = value as Record<string, unknown>;
  return Number.isSafeInteger(product) && Number.isSafeInteger(count) && typeof page === "string";
}

export function clicksIn(value: unknown): Click[] {
  return Array.isArray(value) ? value.filter(isClick) : [];
}
