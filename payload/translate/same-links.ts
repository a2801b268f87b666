import type { LinkAddresses } from "./inline-nodes";

export function sameLinks(a: LinkAddresses = {}, b: LinkAddresses = {}): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[Number(key)] === b[Number(key)]);
}
