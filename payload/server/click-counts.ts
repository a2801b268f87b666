/**
 * Counts the pings of links to the shop (`POST /api/clicks?product=7`) in memory; the renderer is told now and then, so that a click costs no
 * database. The page is what the browser itself says of where the ping came from. Whoever asks not to be tracked (DNT, Sec-GPC) is not counted,
 * nor is what came from another site. Nothing is kept of a visitor but a count per address for ten minutes.
 */
import type { IncomingMessage } from "node:http";

import type { Click } from "../clicks/click";
import { visitorOf } from "./login-limit";
import type { Target } from "./target";

const minutes = 10;
const perVisitor = 30;
/** Visitors and totals held at most; beyond that, nobody is counted until there is room. */
const mostVisitors = 20_000;
const mostTotals = 2_000;
const longestPath = 300;

export function isClickPing(method: string | undefined, path: string): boolean {
  return method === "POST" && path === "/api/clicks";
}

/** The path of the page that a ping says it came from, or null where that is no page of `host`. */
function pageOf({ headers }: IncomingMessage): string | null {
  const from = headers["ping-from"];
  if (typeof from !== "string" || !URL.canParse(from)) return null;
  const { host, pathname } = new URL(from);
  return host === headers.host && pathname.length <= longestPath ? pathname : null;
}

export function createClickCounts(now: () => number = () => performance.now()) {
  const totals = new Map<string, Click>();
  const visitors = new Map<string, number>();
  let since = now();

  function allowed(visitor: string): boolean {
    if (now() - since > minutes * 60_000) {
      visitors.clear();
      since = now();
    }
    const count = visitors.get(visitor) ?? 0;
    if (count >= perVisitor || (count === 0 && visitors.size >= mostVisitors)) return false;
    visitors.set(visitor, count + 1);
    return true;
  }

  function add({ product, page, count }: Click): void {
    const key = `${product} ${page}`;
    const before = totals.get(key)?.count ?? 0;
    if (before === 0 && totals.size >= mostTotals) return;
    totals.set(key, { product, page, count: before + count });
  }

  return {
    /** Counts a ping, or leaves it. */
    count(request: IncomingMessage, { query }: Target): void {
      const { dnt, "sec-gpc": control, "sec-fetch-site": site = "same-origin" } = request.headers;
      if (dnt === "1" || control === "1" || site !== "same-origin") return;
      const product = new URLSearchParams(query).get("product") ?? "";
      const page = pageOf(request);
      if (page === null || !/^[1-9]\d{0,8}$/.test(product) || !allowed(visitorOf(request))) return;
      add({ product: Number(product), page, count: 1 });
    },

    /** Hands what was counted to `tell`, which may fail: then it is counted for the next time. */
    async hand(tell: (clicks: Click[]) => Promise<unknown>): Promise<void> {
      if (totals.size === 0) return;
      const clicks = [...totals.values()];
      totals.clear();
      try {
        await tell(clicks);
      } catch (error) {
        clicks.forEach(add);
        throw error;
      }
    },
  };
}
