/** The answers Next gives at one address: the page, and the data its client asks for instead. Everything else a request says is ignored. */
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

export interface Variant {
  /** Distinguishes it among the answers of an address; empty for the page itself. */
  name: string;
  headers: OutgoingHttpHeaders;
  /** Next's own check that the headers were not swapped on the way (`_rsc`). */
  query: string;
}

export const wholePage: Variant = { name: "", headers: {}, query: "" };

/** The script of a page is no answer of Next's: it is what was taken out of the page (page-html.ts), kept beside it. */
const scriptName = "script:";

export function scriptVariant(print: string): Variant {
  return { name: `${scriptName}${print}`, headers: {}, query: "" };
}

/** The print of the page that a script is asked for, or null for any other answer. */
export function printOf({ name }: Variant): string | null {
  return name.startsWith(scriptName) ? name.slice(scriptName.length) : null;
}

export function scriptQuery(print: string): string {
  return `?script=${print}`;
}

/** The print in a query made by `scriptQuery`, or null. */
export function printIn(query: string): string | null {
  return /^\?script=([\w-]{11})$/.exec(query)?.[1] ?? null;
}

/** What Next puts into `_rsc` for these headers, so that it answers instead of redirecting. */
function checksum(prefetch: string, segment: string): string {
  return createHash("sha256").update(`${prefetch},${segment},0,0`).digest().subarray(0, 12).toString("base64url");
}

const segmentName = /^\/[\w$@!.~()[\]%/-]{0,300}$/;

/**
 * Null for a combination Next's client does not send. The client's state tree is left out on purpose: without it Next answers the whole page's
 * data, which is right for every reader.
 */
export function variantOf(headers: IncomingHttpHeaders): Variant | null {
  if (headers.rsc === undefined) return wholePage;
  if (headers.rsc !== "1") return null;
  const segment = headers["next-router-segment-prefetch"];
  const prefetch = headers["next-router-prefetch"];
  if (segment === undefined) return { name: "rsc", headers: { rsc: "1" }, query: "?_rsc=" };
  if (typeof segment !== "string" || !segmentName.test(segment) || prefetch !== "1") return null;
  return {
    name: `rsc:${segment}`,
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": segment },
    query: `?_rsc=${checksum("1", segment)}`,
  };
}
