/** The number in an address, or null for what is none: 0, -1, 01, 1e3, abc and numbers beyond any list. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
