/** Element id of an entry in the list of sources; the read path names its entries the same way (`CitedSource.anchor`). */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}
