/** A page of a list as its server sends it, taken apart: the articles and the links stay what they are there. */
export interface ListingPage {
  href: string;
  title: string;
  /** Inside of its list of articles. */
  articles: string;
  count: number;
  /** Inside of its links to other pages. */
  pages: string;
  /** Address of the page with the next older articles; null on the last. */
  older: string | null;
}

export const listingKeys = { from: (older: string) => ["listing", older] as const };

/** Throws where there is no such page, or it is none of ours. */
export async function fetchListing(href: string, signal: AbortSignal): Promise<ListingPage> {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`The list answered ${answer.status}.`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = page.querySelector(".article-list");
  if (!list) throw new Error("The answer has no list of articles.");
  const pages = page.querySelector(".pagination");
  return { href, title: page.title, articles: list.innerHTML, count: list.children.length, pages: pages?.innerHTML ?? "", older: pages?.querySelector('[rel="next"]')?.getAttribute("href") ?? null };
}
