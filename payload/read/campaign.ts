/**
 * The address with campaign parameters for the shop's statistics, `{ source: "blog" }` as `utm_source=blog`. The address keeps its own
 * query and fragment to the letter, and a parameter it has already. Empty values are left out.
 */
export function campaignHref(url: string, campaign: Record<string, string>): string {
  const [address = "", ...rest] = url.split("#");
  const fragment = rest.length > 0 ? `#${rest.join("#")}` : "";
  const mark = address.indexOf("?");
  const query = mark === -1 ? null : address.slice(mark + 1);
  const own = new URLSearchParams(`?${query ?? ""}`);
  const added = Object.entries(campaign)
    .map(([key, value]): [string, string] => [key.startsWith("utm_") ? key : `utm_${key}`, value])
    .filter(([key, value]) => value !== "" && !own.has(key));
  if (added.length === 0) return url;
  const join = query === null ? "?" : query === "" || query.endsWith("&") ? "" : "&";
  return `${address}${join}${new URLSearchParams(added).toString()}${fragment}`;
}
