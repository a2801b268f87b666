/**
 * What a browser tells when a link to the shop is followed (HTML's `ping`): the product, and by itself the page. Neither script nor cookie, and
 * the link leads straight on. Browsers that do not ping are not counted.
 */
export function clickCounter(product: number, counted: boolean): string | undefined {
  return counted ? `/api/clicks?product=${product}` : undefined;
}
